import { normaliseLot, type ClockPlan } from '@anxin/contracts';
import { ApplicationFailure } from '@temporalio/common';
import type {
  ClocksTold,
  FrozenLine,
  LogisticsRecallActivities,
  ProductionRecallActivities,
  QualityRecallActivities,
  ReturnedGoods,
  ScopeLot,
} from '../activities';

type Quality = Omit<
  QualityRecallActivities,
  'recordAlarm' | 'acknowledgeHold' | 'fireAssessmentRung' | 'sendNoticeBatch'
>;
type Bulk = Pick<QualityRecallActivities, 'sendNoticeBatch'>;
type Logistics = Omit<LogisticsRecallActivities, 'placeHold'>;
type Step = keyof (Quality & Bulk & Logistics & ProductionRecallActivities);

const pageSize = 2;
const paged = <Item>(items: readonly Item[], after?: string) => {
  const from = Number(after ?? 0);
  const next = from + pageSize;
  return { items: items.slice(from, next), ...(items.length > next && { next: `${next}` }) };
};

/** A lot with its number as its id. */
export const lot = (number: string): ScopeLot => ({
  ...{ lotId: `id-${number}`, number, item: 'P1', kind: 'finished', unit: '瓶' },
  ...{ produced: '10', scrapped: '0', sampled: '0', consumed: '0', reworked: '0' },
});

/** Quality, production and logistics at the other end of the recall's activities: each effect once under its key. */
export class RecallOwners {
  /** Effects that were made, in order. */
  readonly effects: { readonly step: Step; readonly key: string; readonly input: unknown }[] = [];
  /** What production knows under the scope's number. */
  readonly traced: ScopeLot[] = [];
  /** What production knows only when it is asked by the batch's number. */
  readonly hidden = new Map<string, ScopeLot[]>();
  /** Batches that logistics issued goods of a lot to, by the lot's number. */
  readonly issued = new Map<string, string[]>();
  readonly lines: FrozenLine[] = [];
  readonly returns: ReturnedGoods[] = [];
  batches = 1;
  /** In the owner's row the clock was restated or stopped, and the workflow does not know it yet. */
  clockRuns = true;
  private readonly kept = new Set<string>();
  private readonly results = new Map<string, unknown>();
  private readonly refusals = new Map<Step, string[]>();
  private readonly told = new Map<Step, readonly ClockPlan[]>();
  private loses = false;

  /** The next calls of the step are refused with these codes, one each. */
  refuse(step: Step, ...codes: string[]): void {
    this.refusals.set(step, codes);
  }
  /** The step's transaction starts, restates or stops these clocks. */
  tell(step: Step, ...clocks: readonly ClockPlan[]): void {
    this.told.set(step, clocks);
  }
  /** Every effect commits, but its first answer never arrives. */
  loseFirstAnswers(): void {
    this.loses = true;
  }
  reset(): void {
    for (const list of [this.effects, this.traced, this.lines, this.returns]) list.length = 0;
    for (const memory of [this.hidden, this.issued, this.kept, this.results, this.refusals, this.told]) memory.clear();
    Object.assign(this, { batches: 1, clockRuns: true, loses: false });
  }
  keysOf(step: Step): string[] {
    return this.effects.filter((effect) => effect.step === step).map(({ key }) => key);
  }
  inputsOf<Input>(step: Step): Input[] {
    return this.effects.filter((effect) => effect.step === step).map(({ input }) => input as Input);
  }

  readonly production: ProductionRecallActivities = {
    traceScope: (input) => {
      const asked = (input.also ?? []).flatMap((batch) => this.hidden.get(normaliseLot(batch)) ?? []);
      return this.once('traceScope', input, () => paged([...this.traced, ...asked], input.after));
    },
  };
  readonly logistics: Logistics = {
    holdLots: (input) =>
      this.once('holdLots', input, () => ({
        held: input.lots.length,
        unknown: [],
        issuedTo: input.lots.flatMap(({ number }) => this.issued.get(number) ?? []),
      })),
    freezeGoods: (input) =>
      this.once('freezeGoods', input, () => ({
        ...{ lots: this.traced.length, lines: this.lines.length, consignees: this.lines.length },
        ...{ shipped: '0', inTransit: '0', inStock: '0' },
      })),
    frozenLines: (input) => this.once('frozenLines', input, () => paged(this.lines, input.after)),
    frozenStock: (input) => this.once('frozenStock', input, () => ({ items: [] })),
    returnsOf: (input) => this.once('returnsOf', input, () => paged(this.returns, input.after)),
  };
  readonly quality: Quality = {
    keepScopeLots: (input) =>
      this.once('keepScopeLots', input, () => {
        const fresh = input.lots.filter(({ lotId }) => !this.kept.has(lotId));
        for (const { lotId } of fresh) this.kept.add(lotId);
        return { fresh: fresh.length };
      }),
    keepFrozenLines: (input) => this.once('keepFrozenLines', input, () => undefined),
    keepFrozenStock: (input) => this.once('keepFrozenStock', input, () => undefined),
    completeScope: (input) => this.once('completeScope', input, () => this.clocksOf('completeScope')),
    openStart: (input) => this.once('openStart', input, () => this.clocksOf('openStart')),
    prepareNotices: (input) => this.once('prepareNotices', input, () => ({ batches: this.batches })),
    openRecovery: (input) => this.once('openRecovery', input, () => this.clocksOf('openRecovery')),
    keepReturns: (input) => this.once('keepReturns', input, () => undefined),
    fireRecallRung: (input) =>
      this.clockRuns ? this.once('fireRecallRung', input, () => ({ given: true })) : Promise.resolve({ given: false }),
    reportRecallTrouble: (input) => this.once('reportRecallTrouble', input, () => undefined),
  };
  readonly bulk: Bulk = {
    sendNoticeBatch: (input) =>
      this.once('sendNoticeBatch', input, () => ({ mails: 100, calls: 0, visits: 0, possibleDuplicates: 0 })),
  };

  private clocksOf(step: Step): ClocksTold {
    return { clocks: this.told.get(step) ?? [] };
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
