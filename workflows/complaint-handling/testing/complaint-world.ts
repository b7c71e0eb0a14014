import type {
  ClockPlan,
  ComplaintHandlingInput,
  ComplaintSignal,
  ComplaintSignals,
  ComplaintStage,
} from '@anxin/contracts';
import { eventually, workflowWorld, type Run, type World, type WorldOptions } from '@anxin/testing';
import { complaintWorkflowId, stage } from '../contract';
import { complaintHandling } from '../workflow';
import { FakeOwners } from './fake-owners';

let lastNumber = 0;

/** One complaint as a test sees it: signals by name, the stage, the end. */
export class ComplaintRun {
  constructor(
    readonly reference: string,
    private readonly run: Run<typeof complaintHandling>,
    private readonly world: World<typeof complaintHandling>,
  ) {}

  tell<Name extends ComplaintSignal>(signal: Name, payload: ComplaintSignals[Name]): Promise<void> {
    return this.run.signal(signal, payload);
  }
  stage(): Promise<ComplaintStage> {
    return this.run.query(stage);
  }
  async reaches(expected: ComplaintStage): Promise<void> {
    await eventually(async () => expect(await this.stage()).toBe(expected));
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
  /** How many timers the run set, and how many of them it took back. */
  async timers(): Promise<{ started: number; canceled: number }> {
    const { events = [] } = await this.run.fetchHistory();
    const count = (kind: 'timerStartedEventAttributes' | 'timerCanceledEventAttributes') =>
      events?.filter((event) => event[kind]).length ?? 0;
    return { started: count('timerStartedEventAttributes'), canceled: count('timerCanceledEventAttributes') };
  }
  /** 60 × 100 KB: the engine suggests a new run at 4 MB of history, and the process goes on in one. */
  async grows(): Promise<void> {
    const rungs = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`${index}`.padStart(60, '-'), index]),
    );
    await this.world.grow(this.run, 'clock-changed', clockPlan(0, 'handling', rungs, { revision: 1 }), 60);
  }

  async investigated(): Promise<void> {
    await this.tell('retest-answered', { orderId: 'retest-1', outcome: 'inconclusive' });
    await this.tell('records-answered', { requestId: 'records-1', outcome: 'conforming' });
    await this.reaches('finding');
    await this.tell('finding-recorded', { findingId: 'f1', outcome: 'inconclusive' });
    await this.reaches('remedy');
  }
  decided(decisionId: string, outcome: ComplaintSignals['remedy-decided']['outcome']): Promise<void> {
    return this.tell('remedy-decided', { remedyId: `remedy-of-${decisionId}`, decisionId, outcome });
  }
  async answered(answerId: string): Promise<void> {
    await this.reaches('answering');
    await this.tell('answer-written', { answerId });
    await this.reaches('calling-back');
  }
  calledBack(callBackId: string, outcome: ComplaintSignals['call-back-recorded']['outcome']): Promise<void> {
    return this.tell('call-back-recorded', { callBackId, outcome });
  }
}

/** A world of skipped time for complaints, with the owners at its edge. */
export function complaintWorld(options: Pick<WorldOptions, 'engine' | 'taskTimeout'> = {}) {
  const owners = new FakeOwners();
  const { complaints, quality, production, logistics } = owners;
  const world = workflowWorld(complaintHandling, {
    home: 'complaints',
    ...options,
    fakes: {
      complaints: { ...complaints },
      quality: { ...quality },
      production: { ...production },
      logistics: { ...logistics },
    },
  });
  beforeEach(() => owners.reset());
  const register = async (input: Partial<ComplaintHandlingInput> = {}): Promise<ComplaintRun> => {
    const reference = `TS-2026-${String(++lastNumber).padStart(6, '0')}`;
    const run = await world.start(complaintWorkflowId(reference), { reference, path: 'quality', clocks: [], ...input });
    return new ComplaintRun(reference, run, world);
  };
  return { world, owners, register };
}

/** A clock with its rungs, by ms from `from`. */
export const clockPlan = (
  from: number,
  clockId: string,
  rungs: Record<string, number>,
  rest: Partial<ClockPlan> = {},
): ClockPlan => ({
  clockId,
  rule: 'HND-1',
  revision: 1,
  state: 'running',
  rungs: Object.entries(rungs).map(([name, ms]) => ({ name, at: new Date(from + ms).toISOString() })),
  ...rest,
});
