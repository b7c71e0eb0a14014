import type { ClockPlan, CorrectiveActionSignals, CorrectiveGate, CorrectiveStage } from '@anxin/contracts';
import { eventually, type Run, type World, workflowWorld, type WorldOptions } from '@anxin/testing';
import { correctiveActionWorkflowId, stage } from '../contract';
import { correctiveAction } from '../corrective-action';
import type { CorrectiveRun } from '../corrective-process';
import { CorrectiveOwners } from './corrective-owners';

let last = 0;

/** One request as a test sees it: signals by name, the stage, the end. */
export class RequestUnderTest {
  constructor(
    readonly reference: string,
    private readonly run: Run<typeof correctiveAction>,
    private readonly world: World<typeof correctiveAction>,
  ) {}

  tell<Name extends keyof CorrectiveActionSignals>(
    signal: Name,
    payload: CorrectiveActionSignals[Name],
  ): Promise<void> {
    return this.run.signal(signal, payload);
  }
  stage(): Promise<CorrectiveStage> {
    return this.run.query(stage);
  }
  async reaches(expected: CorrectiveStage): Promise<void> {
    await eventually(async () => expect(await this.stage()).toBe(expected), { within: 20_000 });
  }
  accepted(gate: CorrectiveGate, { round = 1, answer = 1 } = {}): Promise<void> {
    return this.tell('gate-decided', { gate, round, answer, outcome: 'accepted' });
  }
  sentBack(gate: CorrectiveGate, { round = 1, answer = 1 } = {}): Promise<void> {
    return this.tell('gate-decided', { gate, round, answer, outcome: 'sent-back' });
  }
  /** Root cause and action of a round are taken, one after the other. */
  async acted(round = 1): Promise<void> {
    await this.reaches('analysing');
    await this.accepted('D4-D5', { round });
    await this.reaches('implementing');
    await this.accepted('D6-D7', { round });
  }
  /** 60 × 100 KB: the engine suggests a new run at 4 MB of history, and the process goes on in one. */
  async grows(): Promise<void> {
    const rungs = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`${index}`.padStart(60, '-'), index]),
    );
    await this.world.grow(this.run, 'clock-changed', gatePlan(0, 'r1/D3/1', rungs, { revision: 1 }), 60);
  }
  /** How long the timers are that its present run set, ms. */
  async timers(): Promise<number[]> {
    const { events } = await this.run.fetchHistory();
    return (events ?? []).flatMap(({ timerStartedEventAttributes: timer }) =>
      timer ? [Number(timer.startToFireTimeout?.seconds) * 1_000] : [],
    );
  }
  /** Waits for the end; the engine skips time meanwhile. */
  ended(): Promise<void> {
    return this.run.result();
  }
  /** Ends well, and lands the history of this path if none is stored. */
  async endedAs(path: string): Promise<void> {
    await this.ended();
    await this.world.record(path, this.run.workflowId);
  }
}

/** A world of skipped time for requests, with their owner at its edge. */
export function correctiveWorld(options: Pick<WorldOptions, 'taskTimeout' | 'engine'> = {}) {
  const owners = new CorrectiveOwners();
  const world = workflowWorld(correctiveAction, {
    home: 'oem-vendors',
    ...options,
    fakes: { 'oem-vendors': { ...owners.oemVendors } },
  });
  beforeEach(() => owners.reset());
  const issue = async (input: Partial<CorrectiveRun> = {}): Promise<RequestUnderTest> => {
    const reference = `ZG-2026-${String((last += 1)).padStart(6, '0')}`;
    const run = await world.start(correctiveActionWorkflowId(reference), { reference, clocks: [], ...input });
    return new RequestUnderTest(reference, run, world);
  };
  return { world, owners, issue };
}

/** The clock of an answer to a gate with its rungs, by ms from `from`. */
export const gatePlan = (
  from: number,
  clockId: string,
  rungs: Record<string, number>,
  rest: Partial<ClockPlan> = {},
): ClockPlan => ({
  ...{ clockId, rule: 'OEM-10', revision: 1, state: 'running' },
  rungs: Object.entries(rungs).map(([name, ms]) => ({ name, at: new Date(from + ms).toISOString() })),
  ...rest,
});
