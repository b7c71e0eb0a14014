import type { ComplaintHandlingInput, ComplaintSignals, ComplaintStage } from '@anxin/contracts';
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
import { complaints } from './proxies';

type Decision = ComplaintSignals['remedy-decided'];
type Answer = ComplaintSignals['answer-written'];
type CallBack = ComplaintSignals['call-back-recorded'];
type DispatchOutcome = ComplaintSignals['dispatch-answered']['outcome'];

/** The input of a run: of the first one as complaints wrote it, of a continued one with what the run before it knew. */
export interface HandlingRun extends ComplaintHandlingInput {
  readonly carried?: CarriedHandling;
}
export interface CarriedHandling {
  readonly cycle: number;
  readonly ladder: CarriedLadder;
  readonly steps: CarriedTroubles;
  readonly decisions: CarriedFacts<Decision>;
  readonly answers: CarriedFacts<Answer>;
  readonly callBacks: CarriedFacts<CallBack>;
  readonly dispatches: Readonly<Record<string, DispatchOutcome>>;
}

/** What is known of one case, and the handlers that learn it: each fact once, whenever it comes. */
export class Handling {
  stage: ComplaintStage = 'registered';
  cycle: number;
  retest?: ComplaintSignals['retest-answered']['outcome'];
  records?: ComplaintSignals['records-answered']['outcome'];
  finding?: ComplaintSignals['finding-recorded'];
  readonly decisions: KeptFacts<Decision>;
  readonly answers: KeptFacts<Answer>;
  readonly callBacks: KeptFacts<CallBack>;
  readonly dispatches: Map<string, DispatchOutcome>;
  readonly ladder: DeadlineLadder;
  private readonly steps: RefusableSteps;

  constructor({ reference, clocks, carried }: HandlingRun) {
    this.cycle = carried?.cycle ?? 1;
    this.decisions = new KeptFacts(({ decisionId }) => decisionId, carried?.decisions);
    this.answers = new KeptFacts(({ answerId }) => answerId, carried?.answers);
    this.callBacks = new KeptFacts(({ callBackId }) => callBackId, carried?.callBacks);
    this.dispatches = new Map(Object.entries(carried?.dispatches ?? {}));
    this.steps = new RefusableSteps((trouble) => complaints.reportTrouble({ reference, ...trouble }), carried?.steps);
    this.ladder = new DeadlineLadder(async ({ clockId, rule, revision }, { name: rung, at: dueAt }) => {
      const key = `${reference}/clock/${clockId}/${rung}/r${revision}`;
      const fire = () => complaints.fireRung({ reference, clockId, rule, revision, rung, dueAt, key });
      return (await this.attempt('complaints.fireRung', key, fire)).given;
    }, carried?.ladder);
    this.listen();
    if (!carried) this.ladder.tell(...clocks);
  }

  /** A step that may be refused: then a person is told, and it is tried again when they resolved the trouble. */
  attempt<T>(step: string, key: string, act: () => Promise<T>): Promise<T> {
    return this.steps.attempt(step, key, act);
  }

  /** A step of complaints; the clocks that it started, restated or stopped are taken over. */
  async advance<T extends ClocksTold>(step: string, key: string, act: () => Promise<T>): Promise<T> {
    const told = await this.attempt(`complaints.${step}`, key, act);
    this.ladder.tell(...told.clocks);
    return told;
  }

  /** Everything that a next run needs; call it while nothing is in flight. */
  carry(): CarriedHandling {
    return {
      cycle: this.cycle,
      ladder: this.ladder.carry(),
      steps: this.steps.carry(),
      decisions: this.decisions.carry(),
      answers: this.answers.carry(),
      callBacks: this.callBacks.carry(),
      dispatches: Object.fromEntries(this.dispatches),
    };
  }

  private listen(): void {
    setHandler(contract.stage, () => this.stage);
    setHandler(contract.clockChanged, (plan) => this.ladder.tell(plan));
    setHandler(contract.retestAnswered, ({ outcome }) => void (this.retest ??= outcome));
    setHandler(contract.recordsAnswered, ({ outcome }) => void (this.records ??= outcome));
    setHandler(contract.findingRecorded, (finding) => void (this.finding ??= finding));
    setHandler(contract.remedyDecided, (decision) => this.decisions.keep(decision));
    setHandler(contract.dispatchAnswered, ({ orderId, outcome }) => {
      if (!this.dispatches.has(orderId)) this.dispatches.set(orderId, outcome);
    });
    setHandler(contract.answerWritten, (answer) => this.answers.keep(answer));
    setHandler(contract.callBackRecorded, (callBack) => this.callBacks.keep(callBack));
    setHandler(contract.troubleResolved, ({ key }) => this.steps.resolve(key));
  }
}
