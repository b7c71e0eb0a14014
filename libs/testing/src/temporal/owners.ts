import { ApplicationFailure } from '@temporalio/common';

interface Keyed {
  readonly key: string;
}

/** The services at the other end of a workflow's activities: each effect once under its key, refusals and lost answers as a test asks. */
export abstract class Owners<Step extends string> {
  /** Effects that were made, in order. */
  readonly effects: { readonly step: Step; readonly key: string; readonly input: unknown }[] = [];
  private readonly results = new Map<string, unknown>();
  private readonly refusals = new Map<Step, string[]>();
  private readonly lost = new Set<Step | 'every'>();

  /** The next calls of the step are refused with these codes, one each. */
  refuse(step: Step, ...codes: string[]): void {
    this.refusals.set(step, codes);
  }
  /** The step (or every one) commits, but its first answer never arrives: the connection broke, the worker was killed. */
  loseFirstAnswer(step: Step | 'every'): void {
    this.lost.add(step);
  }
  reset(): void {
    this.effects.length = 0;
    for (const memory of [this.results, this.refusals, this.lost]) memory.clear();
  }
  keysOf(step: Step): string[] {
    return this.effects.filter((effect) => effect.step === step).map(({ key }) => key);
  }
  inputsOf<Input>(step: Step): Input[] {
    return this.effects.filter((effect) => effect.step === step).map(({ input }) => input as Input);
  }

  protected async once<T>(step: Step, input: Keyed, effect: () => T): Promise<T> {
    const { key } = input;
    const refusal = this.refusals.get(step)?.shift();
    if (refusal) throw ApplicationFailure.create({ message: 'refused', type: refusal, nonRetryable: true });
    if (!this.results.has(`${step} ${key}`)) {
      this.results.set(`${step} ${key}`, effect());
      this.effects.push({ step, key, input });
      if (this.lost.delete(step) || this.lost.has('every')) throw new Error('the connection broke after the commit');
    }
    return this.results.get(`${step} ${key}`) as T;
  }
}
