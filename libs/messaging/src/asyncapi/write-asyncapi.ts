import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsyncApi } from './render-asyncapi';

writeFileSync(join(process.cwd(), 'docs/asyncapi.yaml'), renderAsyncApi());
