// npm run audit:key -- FILE. Makes the key pair that seals the audit, if there is none yet.
import { ensureSigningKey } from './signing-key';

const file = process.argv[2] ?? process.env['AUDIT_SIGNING_KEY_FILE'];
if (file === undefined) {
  process.stderr.write('Give the file for the private key, or set AUDIT_SIGNING_KEY_FILE\n');
  process.exitCode = 2;
} else {
  ensureSigningKey(file);
  process.stdout.write(`${file}: private key. ${file}.pub: public key, for the auditor\n`);
}
