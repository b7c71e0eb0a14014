// Writes each service's OpenAPI document anew from its controllers: `npm run openapi`, after `npm run build`. A contract test finds one left behind.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './launcher/repository.mjs';
import { serviceNames } from './stack.mjs';

const require = createRequire(import.meta.url);
const { writeOpenApi } = require(join(root, 'libs/host/dist/index.js'));

for (const name of serviceNames) {
  const definition = join(root, `services/${name}/dist/${name}.service-definition.js`);
  if (!existsSync(definition)) continue;
  const service = Object.values(require(definition)).find((value) => value?.name === name);
  await writeOpenApi(service, join(root, `services/${name}/openapi.json`));
  console.log(`services/${name}/openapi.json`);
}
process.exit(0);
