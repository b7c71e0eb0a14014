// npm run import -- DIR [--shift-to YYYY-MM-DD] [--closed-before YYYY-MM-DD] [--gateway URL] [--login NAME]
// Brings a company's CSV files into a running system (npm start). The password is that of the development logins, or ANXIN_PASSWORD.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importCompany, planOf } from './company/import-company.mjs';
import { usualDataDir } from './launcher/data-directory.mjs';
import { watchForInterruption } from './launcher/interruption.mjs';
import { root } from './launcher/repository.mjs';

const usage =
  'npm run import -- DIR [--shift-to YYYY-MM-DD] [--closed-before YYYY-MM-DD] [--gateway http://127.0.0.1:8080] [--login general-manager]';

function arguments_() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'shift-to': { type: 'string' },
      'closed-before': { type: 'string' },
      gateway: { type: 'string', default: 'http://127.0.0.1:8080' },
      login: { type: 'string', default: 'general-manager' },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(usage);
  return { ...values, folder: resolve(folder) };
}

function password() {
  if (process.env.ANXIN_PASSWORD) return process.env.ANXIN_PASSWORD;
  const file = join(usualDataDir, 'identity/development-password');
  if (!existsSync(file))
    throw new Error('Name the password in ANXIN_PASSWORD: there is no development identity provider here');
  return readFileSync(file, 'utf8');
}

/** One line that is written over while the file runs, where somebody watches. */
const watched = process.stdout.isTTY;
const progress = (line) => void (watched && process.stdout.write(`\r\u001B[K${line}`));
const log = (line) => process.stdout.write(`${watched ? '\r\u001B[K' : ''}${line}\n`);

watchForInterruption({ log, atOnce: () => {} });
try {
  const { folder, gateway, login, 'shift-to': shiftTo, 'closed-before': closedBefore } = arguments_();
  const plan = planOf({ folder, shiftTo, closedBefore });
  const { loginAs } = createRequire(join(root, 'package.json'))('./libs/testing/dist/login.js');
  const session = await loginAs(gateway, login, password());
  log(`${folder} → ${gateway}, dates moved by ${plan.shiftDays} days, lot numbers as they are`);
  if (existsSync(join(folder, 'employees.csv')))
    log('employees.csv is left alone: people and their roles are registered by PUT /api/v1/people');
  const quarantine = await importCompany({ folder, session, ...plan, log, progress });
  log(quarantine.length === 0 ? 'nothing in quarantine' : `${quarantine.length} rows in quarantine:`);
  for (const { file, line, key, reason, column } of quarantine)
    log(`  ${file}:${line}  ${key}  ${reason}${column ? ` (${column})` : ''}`);
  process.exit(0);
} catch (error) {
  console.error(`\n${process.env.DEBUG ? error.stack : error.message}`);
  process.exit(1);
}
