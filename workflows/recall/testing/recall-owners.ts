import { normaliseLot, type ClockPlan } from '@anxin/contracts';
import { Owners } from '@anxin/testing';
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
export class RecallOwners extends Owners<Step> {
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
  private readonly told = new Map<Step, readonly ClockPlan[]>();

  /** The step's transaction starts, restates or stops these clocks. */
  tell(step: Step, ...clocks: readonly ClockPlan[]): void {
    this.told.set(step, clocks);
  }
  override reset(): void {
    super.reset();
    for (const list of [this.traced, this.lines, this.returns]) list.length = 0;
    for (const memory of [this.hidden, this.issued, this.kept, this.told]) memory.clear();
    Object.assign(this, { batches: 1, clockRuns: true });
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
}
