import type { ClockPlan } from '@anxin/contracts';
import { Owners } from '@anxin/testing';
import type { ClocksTold, CorrectiveActionActivities, EffectJudged, LookAt } from '../activities';

type Step = Exclude<keyof CorrectiveActionActivities, 'sendDueMails'>;
type Outcome = EffectJudged['outcome'];

/** Oem-vendors at the other end of the activities: each effect once under its key, refusals and lost answers as asked. */
export class CorrectiveOwners extends Owners<Step> {
  private readonly told = new Map<string, readonly ClockPlan[]>();
  private readonly outcomes: Outcome[] = [];
  private readonly instants: number[] = [];
  /** Calls that send mails, by key; each is answered, or fails as often as asked. */
  readonly mailings: string[] = [];
  private mailFailures = 0;

  /** The transaction of this key, without the reference, starts, restates or stops these clocks. */
  tell(keyOfRequest: string, ...clocks: readonly ClockPlan[]): void {
    this.told.set(keyOfRequest, clocks);
  }
  /** What the looks at the effect find, one each; then `effective`. */
  find(...outcomes: readonly Outcome[]): void {
    this.outcomes.push(...outcomes);
  }
  /** When the effect is to be looked at, ms, one for each time that it is asked for; then at once. */
  lookAt(...instants: readonly number[]): void {
    this.instants.push(...instants);
  }
  /** The mail server does not answer so many times. */
  refuseMails(times: number): void {
    this.mailFailures = times;
  }
  override reset(): void {
    super.reset();
    this.mailFailures = 0;
    for (const list of [this.outcomes, this.instants, this.mailings]) list.length = 0;
    this.told.clear();
  }

  readonly oemVendors: CorrectiveActionActivities = {
    openGate: (input) => this.once('openGate', input, () => this.clocksOf(input)),
    beginVerification: (input) =>
      this.once('beginVerification', input, () => ({ ...this.clocksOf(input), ...this.nextLook() })),
    judgeEffect: (input) =>
      this.once('judgeEffect', input, () => {
        const outcome = this.outcomes.shift() ?? 'effective';
        return outcome === 'undecided'
          ? { ...this.clocksOf(input), outcome, ...this.nextLook() }
          : { ...this.clocksOf(input), outcome };
      }),
    sendDueMails: async ({ key }) => {
      this.mailings.push(key);
      if (this.mailFailures > 0) {
        this.mailFailures -= 1;
        throw new Error('the mail server does not answer');
      }
      return { sent: 1 };
    },
    closeRequest: (input) => this.once('closeRequest', input, () => this.clocksOf(input)),
    fireCorrectiveRung: (input) => this.once('fireCorrectiveRung', input, () => ({ given: true })),
    reportCorrectiveTrouble: (input) => this.once('reportCorrectiveTrouble', input, () => undefined),
  };

  private clocksOf({ reference, key }: { readonly reference: string; readonly key: string }): ClocksTold {
    return { clocks: this.told.get(key.replace(`${reference}/`, '')) ?? [] };
  }
  private nextLook(): LookAt {
    return { lookAt: new Date(this.instants.shift() ?? 0).toISOString() };
  }
}
