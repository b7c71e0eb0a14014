// Before the services start for the first time, and safely again: database, schemas and roles, and the keys that must exist as files.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { bootstrapDatabase } = require('@anxin/persistence');
const { ensureSigningKey } = require('@anxin/audit');
const { serviceNames } = require('@anxin/contracts');

const { ADMIN_DATABASE_URL: adminUrl, KEYS_DIR: keys = '/var/lib/anxin/keys' } = process.env;
const variable = (service) => `${service.toUpperCase().replace(/-/g, '_')}_DATABASE_PASSWORD`;
const missing = ['ADMIN_DATABASE_URL', ...serviceNames.map(variable)].filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.error(`Not set: ${missing.join(', ')}`);
  process.exit(78);
}

for (const service of serviceNames) {
  const password = process.env[variable(service)];
  await bootstrapDatabase({ adminUrl, service, passwords: { owner: password, app: password, supplier: password } });
  console.log(`${service}: schema and roles`);
}

mkdirSync(keys, { recursive: true, mode: 0o700 });
ensureSigningKey(join(keys, 'audit-signing.pem'));
const privacy = join(keys, 'privacy.key');
if (!existsSync(privacy)) writeFileSync(privacy, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
console.log('keys: present; keep a copy of privacy.key elsewhere, without it no personal data can be read again');
