import type { CorrectiveActionInput, CorrectiveGate, CorrectiveStage } from '@anxin/contracts';
import { type CarriedLadder, type CarriedTroubles, DeadlineLadder, RefusableSteps } from '@anxin/workflow-shared';
import { isCancellation, setHandler } from '@temporalio/workflow';
import type { ClocksTold, LookAt } from './activities';
import * as contract from './contract';
import { mail, oemVendors } from './proxies';

/** The input of a run: of the first one as oem-vendors wrote it, of a continued one with what the run before it knew. */
export interface CorrectiveRun extends CorrectiveActionInput {
  readonly carried?: CarriedCorrective;
}
export interface CarriedCorrective {
  readonly stage: CorrectiveStage;
  readonly round: number;
  /** While the effect is awaited. */
  readonly nextLook?: NextLook;
  readonly ladder: CarriedLadder;
  readonly steps: CarriedTroubles;
  /** `r1/D3` */
  readonly accepted: readonly string[];
  /** How often the manufacturer's mails were sent off. */
  readonly mailings: number;
}
interface NextLook extends LookAt {
  readonly look: number;
}

/** What is known of one request, and the handlers that learn it: each fact once, whenever it comes. */
export class CorrectiveProcess {
  stage: CorrectiveStage;
  round: number;
  nextLook: NextLook | undefined;
  readonly ladder: DeadlineLadder;
  private readonly accepted: Set<string>;
  private readonly steps: RefusableSteps;
  private mailings: number;
  private mailsDue = false;
  private mailing = false;

  constructor(private readonly run: CorrectiveRun) {
    const { reference, clocks, carried } = run;
    this.stage = carried?.stage ?? 'containing';
    this.round = carried?.round ?? 1;
    this.nextLook = carried?.nextLook;
    this.accepted = new Set(carried?.accepted);
    this.mailings = carried?.mailings ?? 0;
    this.steps = new RefusableSteps(
      (trouble) => oemVendors.reportCorrectiveTrouble({ reference, ...trouble }),
      carried?.steps,
    );
    this.ladder = new DeadlineLadder(async ({ clockId, rule, revision }, { name: rung, at: dueAt }) => {
      const key = `${reference}/clock/${clockId}/${rung}/r${revision}`;
      const fire = () => oemVendors.fireCorrectiveRung({ reference, clockId, rule, revision, rung, dueAt, key });
      const { given } = await this.steps.attempt('oem-vendors.fireCorrectiveRung', key, fire);
      if (given) this.sendMails();
      return given;
    }, carried?.ladder);
    this.listen();
    if (carried) return;
    this.ladder.tell(...clocks);
    this.sendMails();
  }

  /** The engineer took this round's answer to the gate, perhaps before the process knew that the gate is open. */
  hasAccepted(gate: CorrectiveGate): boolean {
    return this.accepted.has(acceptance(this.round, gate));
  }

  /**
   * A step that may be refused: then a person is told, and it is tried again when they resolved the trouble. The clocks that it
   * started, restated or stopped are taken over.
   */
  async advance<T extends ClocksTold>(step: string, key: string, act: () => Promise<T>): Promise<T> {
    const told = await this.steps.attempt(`oem-vendors.${step}`, key, act);
    this.ladder.tell(...told.clocks);
    this.sendMails();
    return told;
  }

  /** Whether nothing is in flight: no rung is given, no mail is on its way. */
  get atRest(): boolean {
    return this.ladder.atRest && !this.mailing;
  }

  /** Everything that a next run needs; call it while nothing is in flight. */
  carry(): CarriedCorrective {
    return {
      stage: this.stage,
      round: this.round,
      ...(this.nextLook && { nextLook: this.nextLook }),
      ladder: this.ladder.carry(),
      steps: this.steps.carry(),
      accepted: [...this.accepted],
      mailings: this.mailings,
    };
  }

  private listen(): void {
    setHandler(contract.stage, () => this.stage);
    setHandler(contract.clockChanged, (plan) => this.ladder.tell(plan));
    setHandler(contract.gateDecided, ({ gate, round, outcome }) => {
      if (outcome === 'accepted') this.accepted.add(acceptance(round, gate));
      else this.sendMails();
    });
    setHandler(contract.troubleResolved, ({ key }) => this.steps.resolve(key));
  }

  /** Has what is due sent to the manufacturer beside everything else: no gate waits for a mail server. */
  private sendMails(): void {
    this.mailsDue = true;
    if (!this.mailing) void this.whileMailsAreDue();
  }

  private async whileMailsAreDue(): Promise<void> {
    const { reference } = this.run;
    this.mailing = true;
    while (this.mailsDue) {
      this.mailsDue = false;
      this.mailings += 1;
      try {
        await mail.sendDueMails({ reference, key: `${reference}/mails/${this.mailings}` });
      } catch (error) {
        // Left in its row, it goes with the next occasion.
        if (isCancellation(error)) throw error;
      }
    }
    this.mailing = false;
  }
}

const acceptance = (round: number, gate: CorrectiveGate): string => `r${round}/${gate}`;
