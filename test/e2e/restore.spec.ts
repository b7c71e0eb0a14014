import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

it('a company that is put back: what rows know comes to its end, a number that is given again is a case of its own, the audit says RESTORED', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [resolve(__dirname, '../restore/run.mjs')]);
  expect(stdout.trim().split('\n').at(-1)).toContain('every case of noon came to its end');
}, 900_000);
