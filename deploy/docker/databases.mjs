// Database, schemas and roles of every service, as the administrator; may be repeated.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { bootstrapDatabase } = require('@anxin/persistence');
const { serviceNames } = require('@anxin/contracts');

const variable = (service) => `${service.toUpperCase().replace(/-/g, '_')}_DATABASE_PASSWORD`;

/**
 * Reads ADMIN_DATABASE_URL and `<SERVICE>_DATABASE_PASSWORD`; ends the process with 78 when one is missing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ service: string, ownerUrl: string }[]>}
 */
export async function makeDatabases(env) {
  const missing = ['ADMIN_DATABASE_URL', ...serviceNames.map(variable)].filter((name) => !env[name]);
  if (missing.length > 0) {
    console.error(`Not set: ${missing.join(', ')}`);
    process.exit(78);
  }
  const made = [];
  for (const service of serviceNames) {
    const password = env[variable(service)];
    const passwords = { owner: password, app: password, supplier: password };
    const { ownerUrl } = await bootstrapDatabase({ adminUrl: env.ADMIN_DATABASE_URL, service, passwords });
    console.log(`${service}: schema and roles`);
    made.push({ service, ownerUrl });
  }
  return made;
}
