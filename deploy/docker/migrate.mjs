// The job before an installation or upgrade: database, schemas, roles and migrations of every service; safely again. Keys are no business of it.
import { createRequire } from 'node:module';
import { makeDatabases } from './databases.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { migrate } = require('@anxin/persistence');

for (const { service, ownerUrl } of await makeDatabases(process.env)) {
  const exported = require(`../../services/${service}/dist/${service}.service-definition.js`);
  const { migrations } = Object.values(exported).find((definition) => definition.name === service);
  const run = await migrate({ ownerUrl, service, migrations });
  console.log(`${service}: ${run.length > 0 ? run.join(', ') : 'nothing to migrate'}`);
}
