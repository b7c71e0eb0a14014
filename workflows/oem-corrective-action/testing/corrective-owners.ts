import type { ClockPlan } from '@anxin/contracts';
import { ApplicationFailure } from '@temporalio/common';
import type { ClocksTold, CorrectiveActionActivities, EffectJudged, LookAt } from '../activities';

type Step = Exclude<keyof CorrectiveActionActivities, 'sendDueMails'>;
type Outcome = EffectJudged['outcome'];

/** Oem-vendors at the other end of the activities: each effect once under its key, refusals and lost answers as asked. */
export class CorrectiveOwners {
  /** Effects that were made, in order. */
  readonly effects: { readonly step: Step; readonly key: string; readonly input: unknown }[] = [];
  private readonly results = new Map<string, unknown>();
  private readonly refusals = new Map<Step, string[]>();
  private readonly told = new Map<string, readonly ClockPlan[]>();
  private readonly outcomes: Outcome[] = [];
  private readonly instants: number[] = [];
  /** Calls that send mails, by key; each is answered, or fails as often as asked. */
  readonly mailings: string[] = [];
  private mailFailures = 0;
  private loses = false;

  /** The next calls of the step are refused with these codes, one each. */
  refuse(step: Step, ...codes: string[]): void {
    this.refusals.set(step, codes);
  }
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
  /** Every effect commits, but its first answer never arrives. */
  loseFirstAnswers(): void {
    this.loses = true;
  }
  /** The mail server does not answer so many times. */
  refuseMails(times: number): void {
    this.mailFailures = times;
  }
  reset(): void {
    this.mailFailures = 0;
    for (const list of [this.effects, this.outcomes, this.instants, this.mailings]) list.length = 0;
    for (const memory of [this.results, this.refusals, this.told]) memory.clear();
    this.loses = false;
  }
  keysOf(step: Step): string[] {
    return this.effects.filter((effect) => effect.step === step).map(({ key }) => key);
  }
  inputsOf<Input>(step: Step): Input[] {
    return this.effects.filter((effect) => effect.step === step).map(({ input }) => input as Input);
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

  private async once<T>(step: Step, input: { readonly key: string }, effect: () => T): Promise<T> {
    const { key } = input;
    const refusal = this.refusals.get(step)?.shift();
    if (refusal) throw ApplicationFailure.create({ message: 'refused', type: refusal, nonRetryable: true });
    if (!this.results.has(`${step} ${key}`)) {
      this.results.set(`${step} ${key}`, effect());
      this.effects.push({ step, key, input });
      if (this.loses) throw new Error('the connection broke after the commit');
    }
    return this.results.get(`${step} ${key}`) as T;
  }
}
