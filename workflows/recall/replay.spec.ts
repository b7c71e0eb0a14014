import { historyFaults, replayHistories } from '@anxin/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every way that an alarm and an assessment can take has a stored history. */
const alarmsAndAssessments = [
  'alarm-held-and-unknown',
  'alarm-hold-refused',
  'alarm-refused-then-taken',
  'alarm-without-hold',
  'assessment-clock-changed',
  'assessment-declined',
  'assessment-overdue-declined',
  'assessment-rung-refused',
  'assessment-started',
];
/** And every way that a recall can take. */
const recalls = [
  'recall-clocks-overdue',
  'recall-continued-in-new-run',
  'recall-plan-refused-then-approved',
  'recall-returns-early',
  'recall-scope-grew',
  'recall-started-to-closed',
  'recall-trouble-resolved',
];
const paths = [...alarmsAndAssessments, ...recalls];

describe('histories of alarms, assessments and recalls', () => {
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
