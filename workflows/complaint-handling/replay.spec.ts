import { describeHistories, historyFaults } from '@anxin/testing';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every way that the process can take has a stored history; one of each is kept for as long as a case of that version may run. */
const paths = [
  'approved-dispatched-satisfied',
  'clock-paused-and-resumed',
  'clock-stopped-by-the-answer',
  'clocks-overdue',
  'continued-in-new-run',
  'dispatch-refused-then-dispatched',
  'dissatisfied-second-cycle',
  'facts-early-and-twice',
  'other-none-unreachable',
  'refused-then-approved',
  'trouble-resolved',
  'two-answers',
];

describeHistories('complaintHandling', paths);

describe('what is stored', () => {
  it('a changed, a missing and a smuggled history are found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'anxin-histories-'));
    cpSync(join(__dirname, 'histories'), join(folder, 'histories'), { recursive: true });
    const file = (path: string) => join(folder, 'histories', `${path}.json`);
    writeFileSync(file('two-answers'), readFileSync(file('two-answers'), 'utf8').replace('a1', 'a9'));
    writeFileSync(file('smuggled'), readFileSync(file('clocks-overdue')));
    rmSync(file('trouble-resolved'));
    expect(historyFaults(folder)).toEqual([
      'trouble-resolved: missing',
      'smuggled: not in the manifest',
      'two-answers: changed after it landed',
    ]);
    rmSync(folder, { recursive: true });
  });
});
