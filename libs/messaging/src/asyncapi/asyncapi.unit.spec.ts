import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsyncApi } from './render-asyncapi';

it('docs/asyncapi.yaml is what the event definitions say: run `npm run asyncapi` after a change', () => {
  expect(readFileSync(join(__dirname, '../../../../docs/asyncapi.yaml'), 'utf8')).toBe(renderAsyncApi());
});
