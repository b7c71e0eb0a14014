import type { RecallInput, RecallSignals, RecallStage } from '@anxin/contracts';
import {
  type CarriedFacts,
  type CarriedLadder,
  type CarriedTroubles,
  DeadlineLadder,
  KeptFacts,
  RefusableSteps,
} from '@anxin/workflow-shared';
import { setHandler } from '@temporalio/workflow';
import type { ClocksTold } from './activities';
import * as contract from './contract';
import { quality } from './proxies';

type Decision = RecallSignals['plan-decided'];
type Return = RecallSignals['goods-returned'];

/** The input of a run: of the first one as quality wrote it, of a continued one with what the run before it knew. */
export interface RecallRun extends RecallInput {
  readonly carried?: CarriedRecall;
}
export interface CarriedRecall {
  readonly stage: RecallStage;
  readonly ladder: CarriedLadder;
  readonly steps: CarriedTroubles;
  readonly decisions: CarriedFacts<Decision>;
  readonly returns: CarriedFacts<Return>;
  readonly checks: readonly string[];
  readonly closed: boolean;
}

/** What is known of one recall, and the handlers that learn it: each fact once, whenever it comes. */
export class RecallProcess {
  stage: RecallStage;
  closed: boolean;
  readonly decisions: KeptFacts<Decision>;
  readonly returns: KeptFacts<Return>;
  readonly checks: Set<string>;
  readonly ladder: DeadlineLadder;
  private readonly steps: RefusableSteps;

  constructor({ reference, clocks, carried }: RecallRun) {
    this.stage = carried?.stage ?? 'scoping';
    this.closed = carried?.closed ?? false;
    this.decisions = new KeptFacts(({ revision, outcome }) => `${revision}/${outcome}`, carried?.decisions);
    this.returns = new KeptFacts(({ returnId }) => returnId, carried?.returns);
    this.checks = new Set(carried?.checks);
    this.steps = new RefusableSteps(
      (trouble) => quality.reportRecallTrouble({ reference, ...trouble }),
      carried?.steps,
    );
    this.ladder = new DeadlineLadder(async ({ clockId, rule, revision }, { name: rung, at: dueAt }) => {
      const key = `${reference}/clock/${clockId}/${rung}/r${revision}`;
      const fire = () => quality.fireRecallRung({ reference, clockId, rule, revision, rung, dueAt, key });
      return (await this.attempt('quality.fireRecallRung', key, fire)).given;
    }, carried?.ladder);
    this.listen();
    if (!carried) this.ladder.tell(...clocks);
  }

  /** A step that may be refused: then a person is told, and it is tried again when they resolved the trouble. */
  attempt<T>(step: string, key: string, act: () => Promise<T>): Promise<T> {
    return this.steps.attempt(step, key, act);
  }

  /** A step of quality after which the recall stands in another stage; the clocks that it touched are taken over. */
  async advance(stage: RecallStage, step: string, key: string, act: () => Promise<ClocksTold>): Promise<void> {
    this.ladder.tell(...(await this.attempt(`quality.${step}`, key, act)).clocks);
    this.stage = stage;
  }

  /** Everything that a next run needs; call it while nothing is in flight. */
  carry(): CarriedRecall {
    return {
      stage: this.stage,
      ladder: this.ladder.carry(),
      steps: this.steps.carry(),
      decisions: this.decisions.carry(),
      returns: this.returns.carry(),
      checks: [...this.checks],
      closed: this.closed,
    };
  }

  private listen(): void {
    setHandler(contract.recallStage, () => this.stage);
    setHandler(contract.recallClockChanged, (plan) => this.ladder.tell(plan));
    setHandler(contract.planDecided, (decision) => this.decisions.keep(decision));
    setHandler(contract.startCheckMet, ({ check }) => void this.checks.add(check));
    setHandler(contract.goodsReturned, (returned) => this.returns.keep(returned));
    setHandler(contract.recallClosed, () => void (this.closed = true));
    setHandler(contract.recallTroubleResolved, ({ key }) => this.steps.resolve(key));
  }
}
