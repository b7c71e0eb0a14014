import { Decimal } from 'decimal.js';
import type { Direction, Gap, TracedLot } from './trace-terms';
import type { Reads } from './walk';

/** As many gaps elsewhere are named as a person can look into; one is enough for "incomplete". */
const namedElsewhere = 20;

/** Where the genealogy of these lots is not known, and why: a trace without gaps is complete (LOG-8). */
export const findGaps = async (
  manager: Reads,
  direction: Direction,
  lots: readonly TracedLot[],
  starts: readonly string[],
): Promise<Gap[]> => {
  const ids = lots.map(({ lotId }) => lotId);
  const unknown: Gap[] = await manager.query(unknownSql, [ids]);
  const unused: Gap[] = await manager.query(unusedSql, [ids]);
  const elsewhere: Gap[] =
    direction === 'forward' ? await manager.query(elsewhereSql, [ids, since(lots, starts), namedElsewhere]) : [];
  return [...lots.flatMap(gapsOf), ...unknown, ...unused, ...elsewhere];
};

const gapsOf = ({ lotId, number, kind, inputsKnown, ...figures }: TracedLot): Gap[] => {
  const made = kind === 'semi-finished' || kind === 'finished';
  const used = Decimal.sum(figures.scrapped, figures.sampled, figures.consumed, figures.reworked);
  const over = used.minus(figures.produced);
  return [
    ...(made && !inputsKnown ? [{ kind: 'no-inputs' as const, lotId, number, named: null }] : []),
    ...(over.gt(0) ? [{ kind: 'used-over-produced' as const, lotId, number, named: over.toFixed() }] : []),
  ];
};

/** The day from which goods of the scope can have been used: null when nobody knows, then every batch counts. */
const since = (lots: readonly TracedLot[], starts: readonly string[]): string | null => {
  const first = new Set(starts);
  const days = lots.filter(({ lotId }) => first.has(lotId)).map((lot) => lot.since);
  return days.includes(null) ? null : (days.toSorted()[0] ?? null);
};

const unknownSql = `
  SELECT 'unknown-input' AS kind, lot.id AS "lotId", lot.number, gap.named
    FROM production.input_gap gap JOIN production.lot ON lot.id = gap.output_id
   WHERE gap.output_id = ANY($1) ORDER BY lot.id, gap.normalised`;

const unusedSql = `
  SELECT 'issued-not-used' AS kind, lot.id AS "lotId", lot.number, receipt.for_batch AS named
    FROM unnest($1::uuid[]) reached (id)
    JOIN production.lot ON lot.id = reached.id
    JOIN production.material_receipt receipt
      ON receipt.used_by IS NULL AND (receipt.lot_id = lot.id OR receipt.for_normalised = lot.normalised)
   ORDER BY receipt.issue_id`;

/** Each branch stops by itself: a company may have thousands of batches of which nobody told the inputs. */
const elsewhereSql = `
  (SELECT 'open-elsewhere' AS kind, lot.id AS "lotId", lot.number, NULL AS named FROM production.lot
    WHERE NOT inputs_known AND lot.kind IN ('semi-finished', 'finished') AND ($2::date IS NULL OR produced_on >= $2::date)
      AND id <> ALL($1)
    ORDER BY produced_on LIMIT $3)
  UNION ALL
  (SELECT 'open-elsewhere', lot.id, lot.number, gap.named
     FROM production.input_gap gap JOIN production.lot ON lot.id = gap.output_id
    WHERE ($2::date IS NULL OR lot.produced_on >= $2::date) AND lot.id <> ALL($1)
    ORDER BY lot.produced_on, lot.id LIMIT $3)`;
