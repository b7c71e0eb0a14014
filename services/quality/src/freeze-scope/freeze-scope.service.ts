import { contentHash } from '@anxin/audit';
import { event, recallScopeFrozen } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { PolicyRegister } from '@anxin/reference-data';
import type {
  ClocksTold,
  CompleteScope,
  FrozenLine,
  FrozenStock,
  KeepFrozenLines,
  KeepFrozenStock,
  KeepScopeLots,
  ScopeLot,
} from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isZero, minus } from '../recall-balance/mass-balance';
import { recallClockDue } from '../recall-clock/recall-clock-due';
import { recallWork } from '../recall-work/recall-work';
import { recordRecallAct } from '../recall/record-recall-act';
import { NotInScope, ScopeDiffers, ScopeFrozen, UnitDiffers } from '../recall/recall.errors';
import { RecallLine } from '../recall/recall-line.entity';
import { RecallLot } from '../recall/recall-lot.entity';
import { recalling, RecallSteps, tellRecallStage } from '../recall/recall-steps';
import type { Recall } from '../recall/recall.entity';

/** Keeps what the owners froze. Only while the recall is being scoped: a frozen scope never changes. */
@Injectable()
export class FreezeScopeService {
  constructor(
    private readonly steps: RecallSteps,
    private readonly policies: PolicyRegister,
  ) {}

  /** @throws ScopeFrozen */
  keepLots(input: KeepScopeLots): Promise<{ fresh: number }> {
    return this.steps.once('keepScopeLots', input, async (tx, recall) => {
      requireOpenScope(recall);
      const { reference } = recall;
      const lots = [...new Map(input.lots.map((lot) => [lot.lotId, lot])).values()];
      const ids = lots.map(({ lotId }) => lotId);
      const known = new Set(
        (await tx.manager.findBy(RecallLot, { recall: reference, lotId: In(ids) })).map(({ lotId }) => lotId),
      );
      const fresh = lots.filter(({ lotId }) => !known.has(lotId));
      const rows = fresh.map((lot) => lotRow(reference, input.round, lot));
      if (rows.length > 0) await tx.manager.insert(RecallLot, rows);
      // Production goes on until its lot is held: the later round's figures are the ones that count.
      for (const lot of lots.filter(({ lotId }) => known.has(lotId)))
        await tx.manager.update(RecallLot, { recall: reference, lotId: lot.lotId }, figuresOf(lot));
      return { fresh: fresh.length };
    });
  }

  /** @throws ScopeFrozen, NotInScope, UnitDiffers */
  async keepLines(input: KeepFrozenLines): Promise<void> {
    await this.steps.once('keepFrozenLines', input, async (tx, recall) => {
      requireOpenScope(recall);
      const { reference } = recall;
      const units = await unitsOf(tx, reference, input.lines);
      for (const { lotId, number, unit } of input.lines) requireUnit(reference, units, lotId, number, unit);
      const rows = input.lines.map((line) => lineRow(reference, input.version, line));
      if (rows.length > 0)
        await tx.manager.createQueryBuilder().insert().into(RecallLine).values(rows).orIgnore().execute();
      return { lines: rows.length };
    });
  }

  /** @throws ScopeFrozen, NotInScope, UnitDiffers */
  async keepStock(input: KeepFrozenStock): Promise<void> {
    await this.steps.once('keepFrozenStock', input, async (tx, recall) => {
      requireOpenScope(recall);
      const { reference } = recall;
      const units = await unitsOf(tx, reference, input.stock);
      for (const stock of input.stock) {
        requireUnit(reference, units, stock.lotId, stock.lotId, stock.unit);
        await tx.manager.update(RecallLot, { recall: reference, lotId: stock.lotId }, stockOf(stock));
      }
      return { lots: input.stock.length };
    });
  }

  /**
   * The scope stands: what is kept is what logistics froze, line by line in number, consignees and quantity; its hash is what the plan is
   * signed for. Stage `planning`.
   * @throws ScopeFrozen, ScopeDiffers
   */
  complete(input: CompleteScope): Promise<ClocksTold> {
    return this.steps.once('completeScope', input, async (tx, recall) => {
      requireOpenScope(recall);
      const { reference } = recall;
      const kept = await countsOf(tx, reference);
      const { frozen, version, rounds, gaps = [] } = input;
      for (const what of ['lines', 'consignees', 'shipped', 'inStock'] as const)
        if (!isZero(minus(`${kept[what]}`, `${frozen[what]}`)))
          throw new ScopeDiffers(reference, what, frozen[what], kept[what]);
      Object.assign(recall, { scopeVersion: version, scopeFrozenAt: tx.now, rounds, scopeGaps: [...gaps] });
      recall.scopeHash = await hashOfScope(tx, reference);
      recall.moveTo('planning');
      const { lots, lines, consignees } = kept;
      const told = { reference, at: tx.now.toISOString(), version, lots, consignees, lines };
      await publish(tx, event(recallScopeFrozen, reference, recall.version, told));
      const audited = { scopeVersion: version, scopeHash: recall.scopeHash, rounds, gaps, lots, lines, consignees };
      await recordRecallAct(tx, recalling, recall, 'recall.scope-frozen', audited);
      await tellRecallStage(tx, recall);
      const { plan } = await this.policies.at(tx, recall.pin, 'recall-rule-packs');
      const dueAt = await recallClockDue(tx, reference, 'start');
      await recallWork.open(tx, recall, { kind: 'recall-plan', about: 1, role: plan.submitter, rule: 'RCL-1', dueAt });
      return { clocks: [] };
    });
  }
}

const requireOpenScope = ({ reference, stage, scopeVersion }: Recall): void => {
  if (stage !== 'scoping') throw new ScopeFrozen(reference, scopeVersion);
};

const unitsOf = async (
  tx: Tx,
  recall: string,
  rows: readonly { readonly lotId: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const lotIds = [...new Set(rows.map(({ lotId }) => lotId))];
  const lots = await tx.manager.findBy(RecallLot, { recall, lotId: In(lotIds) });
  return new Map(lots.map(({ lotId, unit }) => [lotId, unit]));
};

const requireUnit = (
  reference: string,
  units: ReadonlyMap<string, string>,
  lotId: string,
  number: string,
  given: string,
): void => {
  const unit = units.get(lotId);
  if (unit === undefined) throw new NotInScope(reference, number);
  // Logistics may hold a lot whose unit production has not told it yet.
  if (given !== '' && unit !== given) throw new UnitDiffers(number, unit, given);
};

const figuresOf = ({ produced, scrapped, sampled, consumed, reworked }: ScopeLot) => ({
  ...{ produced, scrapped, sampled, consumed, reworked },
});

const lotRow = (recall: string, round: number, lot: ScopeLot): RecallLot => {
  const { lotId, number, item, kind, unit, manufacturer = null } = lot;
  const nothing = stockOf({ lotId, unit, quantity: '0' });
  return { recall, lotId, number, item, kind, unit, manufacturer, round, ...figuresOf(lot), ...nothing };
};

const stockOf = ({ quantity, scrapped = '0', sampled = '0', handedOut = '0' }: FrozenStock) => ({
  ...{ inStock: quantity, scrappedInWarehouse: scrapped, sampledInWarehouse: sampled, handedOut },
});

const lineRow = (recall: string, version: number, of: FrozenLine): RecallLine => {
  const { line, note, lotId, number, consignee, quantity, unit, state } = of;
  return { recall, version, line, note, lotId, number, consignee, quantity, unit, state, arrivedAt: null };
};

/** As logistics counts them: every line, and the quantities of the finished goods. */
interface Counts {
  readonly lots: number;
  readonly lines: number;
  readonly consignees: number;
  readonly shipped: string;
  readonly inStock: string;
}
const countsOf = async (tx: Tx, reference: string): Promise<Counts> => {
  const [row] = await tx.manager.query<Counts[]>(
    `WITH lots AS (SELECT lot_id, kind = 'finished' AS finished, in_stock FROM quality.recall_lot WHERE recall = $1)
     SELECT (SELECT count(*)::int FROM lots) AS lots, count(*)::int AS lines, count(DISTINCT consignee)::int AS consignees,
            coalesce(sum(quantity) FILTER (WHERE finished), 0) AS shipped,
            (SELECT coalesce(sum(in_stock) FILTER (WHERE finished), 0) FROM lots) AS "inStock"
       FROM quality.recall_line JOIN lots USING (lot_id) WHERE recall = $1`,
    [reference],
  );
  return row!;
};

/** Over every lot and line in the order of their ids: one that is added, lost or changed gives another hash. */
const hashOfScope = async (tx: Tx, reference: string): Promise<string> => {
  const [lots, lines] = [
    await tx.manager.find(RecallLot, { where: { recall: reference }, order: { lotId: 'ASC' } }),
    await tx.manager.find(RecallLine, { where: { recall: reference }, order: { line: 'ASC' } }),
  ];
  return contentHash({ lots, lines });
};
