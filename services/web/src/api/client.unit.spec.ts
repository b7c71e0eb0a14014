import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

it('the client’s types are those of the services’ documents (npm run client)', () => {
  const script = resolve(__dirname, '../../../../deploy/local/client.mjs');
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toContain('up to date');
}, 60_000);
