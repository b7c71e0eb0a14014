// npm run client            writes the web console's types anew from the services' checked-in OpenAPI documents
// npm run client -- --check says whether they are up to date; ends with 0 or 1
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { root } from './launcher/repository.mjs';
import { writeAtomically } from './launcher/write-atomically.mjs';

/** What the console talks to. */
const services = ['complaints', 'directory', 'insight', 'logistics', 'oem-vendors', 'production', 'quality'];
const check = process.argv.includes('--check');
const stale = [];

for (const service of services) {
  const document = JSON.parse(readFileSync(join(root, `services/${service}/openapi.json`), 'utf8'));
  const types = astToString(await openapiTypescript(document, { alphabetize: true }));
  const text = `// Made by \`npm run client\` from services/${service}/openapi.json; not to be edited.\n${types}`;
  const file = `services/web/src/api/generated/${service}.ts`;
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(file);
  if (!check) writeAtomically(path, text);
}
console.log(
  stale.length === 0 ? 'the client is up to date' : `${check ? 'left behind' : 'written'}: ${stale.join(', ')}`,
);
if (check && stale.length > 0) process.exitCode = 1;
