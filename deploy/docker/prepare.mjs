// Before the services start for the first time, and safely again: database, schemas and roles, and the keys that must exist as files.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeDatabases } from './databases.mjs';

const require = createRequire(import.meta.url);
const { ensureSigningKey } = require('@anxin/audit');

await makeDatabases(process.env);

const { KEYS_DIR: keys = '/var/lib/anxin/keys' } = process.env;
mkdirSync(keys, { recursive: true, mode: 0o700 });
ensureSigningKey(join(keys, 'audit-signing.pem'));
const privacy = join(keys, 'privacy.key');
if (!existsSync(privacy)) writeFileSync(privacy, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
console.log('keys: present; keep a copy of privacy.key elsewhere, without it no personal data can be read again');
