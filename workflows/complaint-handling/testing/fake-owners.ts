import type { ClockPlan } from '@anxin/contracts';
import { ApplicationFailure } from '@temporalio/common';
import type {
  ClocksTold,
  ComplaintActivities,
  LogisticsActivities,
  ProductionActivities,
  QualityActivities,
  ReplacementDispatch,
} from '../activities';

type Step = keyof (ComplaintActivities & QualityActivities & ProductionActivities & LogisticsActivities);
interface Keyed {
  readonly key: string;
}
const nothing: ClocksTold = { clocks: [] };

/** The services at the other end of the activities: each effect once under its key, refusals, lost answers and clocks as a test asks. */
export class FakeOwners {
  /** Keys of the effects that were made, by step, in order. */
  readonly effects: { readonly step: Step; readonly key: string }[] = [];
  private readonly results = new Map<string, unknown>();
  private readonly refusals = new Map<Step, string[]>();
  private readonly lost = new Set<Step | 'every'>();
  private readonly told = new Map<Step, ClockPlan[]>();
  private dispatch: ReplacementDispatch | undefined;
  private clockRuns = true;

  /** The next calls of the step are refused with these codes, one each. */
  refuse(step: Step, ...codes: string[]): void {
    this.refusals.set(step, codes);
  }
  /** The step (or every one) commits, but its first answer never arrives: the connection broke, the worker was killed. */
  loseFirstAnswer(step: Step | 'every'): void {
    this.lost.add(step);
  }
  /** The step's transaction starts, restates or stops these clocks. */
  tell(step: Step, ...clocks: ClockPlan[]): void {
    this.told.set(step, clocks);
  }
  /** The approved remedy needs these goods. */
  needsDispatch(dispatch: ReplacementDispatch): void {
    this.dispatch = dispatch;
  }
  /** In the owner's row the clocks were restated, and the workflow does not know it yet. */
  clocksDiffer(differ: boolean): void {
    this.clockRuns = !differ;
  }
  reset(): void {
    this.effects.length = 0;
    for (const memory of [this.results, this.refusals, this.lost, this.told]) memory.clear();
    this.dispatch = undefined;
    this.clockRuns = true;
  }
  keysOf(step: Step): string[] {
    return this.effects.filter((effect) => effect.step === step).map(({ key }) => key);
  }

  readonly complaints: ComplaintActivities = {
    beginInvestigation: (input) =>
      this.once('beginInvestigation', input, () => ({
        ...this.clocksOf('beginInvestigation'),
        productCode: 'P1',
        lot: 'L1',
      })),
    openFinding: (input) => this.advance('openFinding', input),
    openRemedy: (input) => this.advance('openRemedy', input),
    beginExecution: (input) =>
      this.once('beginExecution', input, () => ({
        ...this.clocksOf('beginExecution'),
        ...(this.dispatch && { dispatch: this.dispatch }),
      })),
    completeExecution: (input) => this.advance('completeExecution', input),
    abandonExecution: (input) => this.advance('abandonExecution', input),
    openAnswer: (input) => this.advance('openAnswer', input),
    sendAnswer: (input) => this.advance('sendAnswer', input),
    openCallBack: (input) => this.advance('openCallBack', input),
    reopen: (input) => this.advance('reopen', input),
    close: (input) => this.advance('close', input),
    fireRung: (input) =>
      this.clockRuns ? this.once('fireRung', input, () => ({ given: true })) : Promise.resolve({ given: false }),
    reportTrouble: (input) => this.once('reportTrouble', input, () => undefined),
  };
  readonly quality: QualityActivities = {
    orderRetest: (input) => this.once('orderRetest', input, () => ({ orderId: 'retest-1' })),
  };
  readonly production: ProductionActivities = {
    requestBatchRecords: (input) => this.once('requestBatchRecords', input, () => ({ requestId: 'records-1' })),
  };
  readonly logistics: LogisticsActivities = {
    dispatchReplacement: (input) =>
      this.once('dispatchReplacement', input, () => ({ orderId: `order/${input.remedyId}` })),
  };

  private clocksOf(step: Step): ClocksTold {
    const clocks = this.told.get(step);
    return clocks ? { clocks } : nothing;
  }

  private advance(step: Step, input: Keyed): Promise<ClocksTold> {
    return this.once(step, input, () => this.clocksOf(step));
  }

  private async once<T>(step: Step, { key }: Keyed, effect: () => T): Promise<T> {
    const refusal = this.refusals.get(step)?.shift();
    if (refusal) throw ApplicationFailure.create({ message: 'refused', type: refusal, nonRetryable: true });
    const known = this.results.has(`${step} ${key}`);
    if (!known) {
      this.results.set(`${step} ${key}`, effect());
      this.effects.push({ step, key });
      if (this.lost.delete(step) || this.lost.has('every')) throw new Error('the connection broke after the commit');
    }
    return this.results.get(`${step} ${key}`) as T;
  }
}
