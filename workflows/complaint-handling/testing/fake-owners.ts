import type { ClockPlan } from '@anxin/contracts';
import { Owners } from '@anxin/testing';
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
export class FakeOwners extends Owners<Step> {
  private readonly told = new Map<Step, ClockPlan[]>();
  private dispatch: ReplacementDispatch | undefined;
  private clockRuns = true;

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
  override reset(): void {
    super.reset();
    this.told.clear();
    this.dispatch = undefined;
    this.clockRuns = true;
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
}
