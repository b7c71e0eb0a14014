import { historyFaults, replayHistories } from '@anxin/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every way that a request can take has a stored history. */
const requests = [
  'accepted-early-and-twice',
  'clocks-of-every-step',
  'continued-in-new-run',
  'continued-while-verifying',
  'failed-then-effective',
  'rung-refused',
  'sent-back-then-accepted',
  'sent-back-twice-with-new-clocks',
  'silent-then-late',
  'straight-to-closed',
  'trouble-resolved',
  'undecided-looked-again',
];
/** And every way that the opinion on a case can take. */
const opinions = [
  'opinion-decided-early',
  'opinion-decided-in-time',
  'opinion-decided-late',
  'opinion-extended',
  'opinion-rung-refused',
];
const paths = [...requests, ...opinions];

describe('histories of requests and opinions', () => {
  it('the workflows of today replay every stored history', async () => {
    const { replayed, failures } = await replayHistories();
    expect(failures).toEqual({});
    expect(replayed).toEqual(expect.arrayContaining(paths));
  }, 60_000);

  it('a landed history never changes', () => {
    expect(historyFaults()).toEqual([]);
  });

  it('no history tells where it was recorded', () => {
    const stored = paths.map((path) => readFileSync(join(__dirname, 'histories', `${path}.json`), 'utf8')).join();
    expect(stored).not.toContain('node_modules');
    expect(stored.match(/"identity": ?"(?!test")[^"]+"/g)).toBeNull();
  });
});
