import type { ClockPlan, LotAlarmInput } from '@anxin/contracts';
import { workflowWorld, type Run } from '@anxin/testing';
import { recallAssessment } from '../assessment';
import { assessmentWorkflowId, lotAlarmWorkflowId } from '../contract';
import { lotAlarm } from '../lot-alarm';
import { AlarmOwners } from './alarm-owners';

let last = 0;

/** A world of skipped time for alarms, with quality and logistics at its edge. */
export function alarmWorld() {
  const owners = new AlarmOwners();
  const { quality, logistics } = owners;
  const world = workflowWorld(lotAlarm, {
    home: 'quality',
    fakes: { quality: { ...quality }, logistics: { ...logistics } },
  });
  beforeEach(() => owners.reset());
  const raise = async (
    over: Partial<LotAlarmInput> = {},
  ): Promise<{ alarm: LotAlarmInput; run: Run<typeof lotAlarm> }> => {
    const complaint = `TS-2026-${String((last += 1)).padStart(6, '0')}`;
    const alarm = {
      ...({
        key: `${complaint}/illness`,
        complaint,
        reason: 'illness',
        lots: ['L1'],
        hold: true,
        assess: true,
      } as const),
      ...{ knownAt: '2026-11-16T01:58:00Z', ...over },
    };
    return { alarm, run: await world.start(lotAlarmWorkflowId(alarm.key), alarm) };
  };
  return { world, owners, raise };
}

/** A world of skipped time for assessments, with quality at its edge. */
export function assessmentWorld() {
  const owners = new AlarmOwners();
  const world = workflowWorld(recallAssessment, { home: 'quality', fakes: { quality: { ...owners.quality } } });
  beforeEach(() => owners.reset());
  const open = async (...clocks: ClockPlan[]): Promise<{ id: string; run: Run<typeof recallAssessment> }> => {
    const id = `20260930P001L31/${(last += 1)}`;
    return { id, run: await world.start(assessmentWorkflowId(id), { assessmentId: id, clocks }) };
  };
  return { world, owners, open };
}

/** The assessment's clock with its rungs, by ms from `from`. */
export const assessmentPlan = (
  from: number,
  rungs: Record<string, number>,
  rest: Partial<ClockPlan> = {},
): ClockPlan => ({
  ...{ clockId: 'L1/1/RCL-11', rule: 'RCL-11', revision: 1, state: 'running' },
  rungs: Object.entries(rungs).map(([name, ms]) => ({ name, at: new Date(from + ms).toISOString() })),
  ...rest,
});
