import { ApplicationFailure } from '@temporalio/common';
import type { LogisticsRecallActivities, QualityRecallActivities } from '../activities';

type Quality = Pick<QualityRecallActivities, 'recordAlarm' | 'acknowledgeHold' | 'fireAssessmentRung'>;
type Logistics = Pick<LogisticsRecallActivities, 'placeHold'>;
type Step = keyof (Quality & Logistics);

/** Quality and logistics at the other end of the alarms' activities: each effect once under its key, refusals and lost answers as asked. */
export class AlarmOwners {
  /** Effects that were made, in order. */
  readonly effects: { readonly step: Step; readonly key: string; readonly input: unknown }[] = [];
  /** Lots that logistics has never had. */
  readonly unknown = new Set<string>();
  /** In the owner's row the clock was restated or stopped, and the workflow does not know it yet. */
  clockRuns = true;
  private readonly results = new Map<string, unknown>();
  private readonly refusals = new Map<Step, string[]>();
  private loses = false;

  /** The next calls of the step are refused with these codes, one each. */
  refuse(step: Step, ...codes: string[]): void {
    this.refusals.set(step, codes);
  }
  /** Every effect commits, but its first answer never arrives. */
  loseFirstAnswers(): void {
    this.loses = true;
  }
  reset(): void {
    this.effects.length = 0;
    for (const memory of [this.results, this.refusals, this.unknown]) memory.clear();
    this.loses = false;
    this.clockRuns = true;
  }
  keysOf(step: Step): string[] {
    return this.effects.filter((effect) => effect.step === step).map(({ key }) => key);
  }
  inputsOf<Input>(step: Step): Input[] {
    return this.effects.filter((effect) => effect.step === step).map(({ input }) => input as Input);
  }

  readonly quality: Quality = {
    recordAlarm: (input) =>
      this.once('recordAlarm', input, () => ({
        holds: input.hold ? input.lots.map((lot) => ({ orderId: `order-of-${lot}`, lot })) : [],
        assessments: input.assess ? input.lots.map((lot) => `${lot}/1`) : [],
      })),
    acknowledgeHold: (input) => this.once('acknowledgeHold', input, () => undefined),
    fireAssessmentRung: (input) =>
      this.clockRuns
        ? this.once('fireAssessmentRung', input, () => ({ given: true }))
        : Promise.resolve({ given: false }),
  };
  readonly logistics: Logistics = {
    placeHold: (input) =>
      this.once('placeHold', input, () =>
        this.unknown.has(input.lot)
          ? { outcome: 'unknown-lot' as const }
          : { outcome: 'held' as const, holdId: `hold-of-${input.lot}` },
      ),
  };

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
