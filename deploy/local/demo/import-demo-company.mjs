import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { importCompany, NotPossible, planOf } from '../company/import-company.mjs';
import { root } from '../launcher/repository.mjs';
import { writeAtomically } from '../launcher/write-atomically.mjs';

/** 康誉: an invented company's records (test/data/kangyu/README.md). */
const folder = join(root, 'test/data/kangyu');
/** The complaints that come in before a visitor's eyes begin after it. */
const closedBefore = '2026-11-15';

/** Today where the company is. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/**
 * Loads the demo company's records once in the life of a data directory, with its newest day moved to the day of that first start. A
 * start that was broken off goes on with the same shift.
 * @param {{ dataDir: string, gateway: string, password: string, log: (line: string) => void }} where
 */
export async function importDemoCompany({ dataDir, gateway, password, log }) {
  const file = join(dataDir, 'demo-company.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (known?.state === 'loaded') return;
  const plan = known?.plan ?? planOf({ folder, shiftTo: today(), closedBefore });
  const keep = (state) => writeAtomically(file, `${JSON.stringify({ state, plan }, null, 2)}\n`);
  keep('loading');
  const { loginAs } = createRequire(join(root, 'package.json'))('./libs/testing/dist/login.js');
  const session = await loginAs(gateway, 'general-manager', password);
  const from = performance.now();
  log(`loading 康誉’s records, their dates moved by ${plan.shiftDays} days; once only`);
  try {
    const quarantine = await importCompany({ folder, session, ...plan, log });
    keep('loaded');
    log(`loaded in ${((performance.now() - from) / 1000).toFixed(1)} s; ${quarantine.length} rows in quarantine`);
  } catch (error) {
    // An older company's access policy may let nobody import: the system is of use without the records.
    if (!(error instanceof NotPossible)) throw error;
    log(`not loaded: ${error.message}`);
  }
}
