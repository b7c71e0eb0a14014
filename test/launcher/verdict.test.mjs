// What `npm test` says at its end.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { join } from 'node:path';
import { root } from '../../deploy/local/launcher/repository.mjs';
import { verdict } from '../../deploy/local/launcher/verdict.mjs';

it('the last line is the sum of all suites', () => {
  const said = verdict([
    { name: 'unit', minutes: 0.5, passed: 40, failed: 1 },
    { name: 'end-to-end', minutes: 12.345, passed: 2, failed: 0 },
  ]);
  assert.deepEqual(said.split('\n'), [
    '  unit           0.50 min     40 passed     1 failed',
    '  end-to-end    12.35 min      2 passed     0 failed',
    '',
    '42 passed, 1 failed',
  ]);
});

it('names what a suite left out, beside its figures and before the last line', () => {
  const untried = 'the console was not tried: no Chromium';
  const said = verdict([{ name: 'end-to-end', minutes: 1, passed: 2, failed: 0, untried }]).split('\n');
  assert.equal(said.at(-3), `end-to-end: ${untried}`);
  assert.equal(said.at(-1), '2 passed, 0 failed');
});

/** What the end-to-end suite leaves out, asked in a process whose CHROMIUM is this. */
const leftOut = (chromium) =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { suites } from './deploy/local/launcher/suites.mjs'; console.log(suites['end-to-end'].untried() ?? 'nothing');`,
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CHROMIUM: chromium } },
  ).trim();

it('the end-to-end suite leaves the console out where there is no Chromium, and says how to get one', () => {
  assert.equal(
    leftOut('/nowhere/chromium'),
    'the console was not tried: no Chromium (apt-get install chromium fonts-noto-cjk, or CHROMIUM=/path/to/chromium)',
  );
  assert.equal(leftOut(join(root, 'package.json')), 'nothing');
});
