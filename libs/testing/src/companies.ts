import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from './eventually';

const maker = resolve(__dirname, '../../../test/data/company.py');

/** The companies that the rooms are tried on besides 康誉. Nothing is tuned to one of them; each makes sense at the scale below. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 4711, 31337] as const;

/** What `npm run companies` sets to 1. Of 0.1 there are 26 customers: at 0.05 some seeds have none that a story could need. */
const scale = process.env['COMPANIES_SCALE'] ?? '0.1';

/** Those that a room is tried on: all of them at full scale, else every second one, so that two rooms share them and none is left out. */
export const companySeeds = (share: 'odd' | 'even'): readonly number[] =>
  scale === '1' ? seeds : seeds.filter((_, at) => at % 2 === (share === 'odd' ? 0 : 1));

/**
 * The files of another company, `expected.json` among them; of no use to change. Made once for all specs of a run, which may ask at the
 * same time, and gone when the run ends.
 * @throws Error when Python fails, or the specs were not started by `.config/jest.config.cjs`
 */
export const companyFolder = async (seed: number): Promise<string> => {
  const directory = process.env['COMPANIES_DIR'];
  if (directory === undefined) throw new Error('COMPANIES_DIR is not set: .config/jest.config.cjs does it');
  const folder = join(directory, `${seed}-${scale}`);
  const claim = `${folder}.claim`;
  if (await claimed(claim)) {
    const draft = join(claim, 'draft');
    const words = [maker, draft, '--seed', String(seed), '--scale', scale];
    await promisify(execFile)(process.env['PYTHON'] ?? 'python3', words);
    await rename(draft, folder);
  } else await eventually(() => existsSync(folder), { within: 120_000, what: `the company of seed ${seed}` });
  return folder;
};

/** The first who asks makes it. */
const claimed = (claim: string): Promise<boolean> =>
  mkdir(claim).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
