import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import type { Lot } from './lot.entity';

/** A lot as records of the company tell it. Dates `YYYY-MM-DD`. */
export interface LotRecord
  extends
    Pick<Lot, 'number' | 'owner' | 'item' | 'kind' | 'unit' | 'produced' | 'inspection'>,
    Partial<Pick<Lot, 'producedOn' | 'receivedOn' | 'expiresOn' | 'line' | 'shift'>>,
    Partial<Pick<Lot, 'producedAt' | 'manufacturer' | 'supplier' | 'report'>> {}
export interface KeptLot {
  readonly id: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
}

/** Column and type of everything that a record may say anew of a lot that is known. */
const told = {
  number: 'text',
  kind: 'text',
  unit: 'text',
  produced: 'numeric',
  produced_on: 'date',
  received_on: 'date',
  produced_at: 'timestamptz',
  line: 'text',
  shift: 'text',
  manufacturer: 'text',
  supplier: 'text',
} as const;
const columns = Object.keys(told);
const list = (prefix: string): string => columns.map((column) => `${prefix}.${column}`).join(', ');

/**
 * Keeps lots by owner, item and normalised number, each of them once; gives them in the order of the records. A lot that is known and
 * says the same stays untouched. An expiry that stands is not computed anew, and a result that was recorded here not overwritten. Not announced: the caller does that when all is written.
 */
export const keepLots = async (tx: Tx, records: readonly LotRecord[]): Promise<KeptLot[]> => {
  const rows = records.map((record, n) => ({ n, id: uuidv7(), ...columnsOf(record) }));
  const written: { id: string; n: number; fresh: boolean }[] = await tx.manager.query(keepSql, [
    JSON.stringify(rows),
    tx.now,
  ]);
  const found: { id: string; n: number }[] = await tx.manager.query(findSql, [JSON.stringify(rows)]);
  const outcome = new Map(written.map(({ id, fresh }) => [id, fresh ? ('new' as const) : ('changed' as const)]));
  return found.map(({ id }) => ({ id, outcome: outcome.get(id) ?? 'unchanged' }));
};

const columnsOf = (record: LotRecord) => ({
  number: record.number,
  normalised: normaliseLot(record.number),
  owner: record.owner,
  item: record.item,
  kind: record.kind,
  unit: record.unit,
  produced: record.produced,
  produced_on: record.producedOn ?? null,
  received_on: record.receivedOn ?? null,
  expires_on: record.expiresOn ?? null,
  produced_at: record.producedAt ?? null,
  line: record.line ?? null,
  shift: record.shift ?? null,
  manufacturer: record.manufacturer ?? null,
  supplier: record.supplier ?? null,
  report: record.report ?? null,
  inspection: record.inspection,
});

const given = `jsonb_to_recordset($1::jsonb) AS given (n integer, id uuid, owner text, item text, normalised text, expires_on date, report text, inspection text, ${Object.entries(
  told,
)
  .map((entry) => entry.join(' '))
  .join(', ')})`;

const keepSql = `
  INSERT INTO production.lot AS lot
    (id, owner, item, normalised, expires_on, report, inspection, ${columns.join(', ')}, inputs_known, version, recorded_at, changed_at)
  SELECT id, owner, item, normalised, expires_on, report, inspection, ${list('given')}, false, 0, $2, $2 FROM ${given} ORDER BY n
  ON CONFLICT (owner, item, normalised) DO UPDATE
    SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')},
        expires_on = coalesce(lot.expires_on, excluded.expires_on),
        report = CASE WHEN lot.inspected_at IS NULL THEN excluded.report ELSE lot.report END,
        inspection = CASE WHEN lot.inspected_at IS NULL THEN excluded.inspection ELSE lot.inspection END
  WHERE (${list('lot')}) IS DISTINCT FROM (${list('excluded')})
     OR (lot.expires_on IS NULL AND excluded.expires_on IS NOT NULL)
     OR (lot.inspected_at IS NULL AND (lot.report, lot.inspection) IS DISTINCT FROM (excluded.report, excluded.inspection))
  RETURNING id, version = 0 AS fresh`;

const findSql = `
  SELECT lot.id FROM ${given} JOIN production.lot USING (owner, item, normalised) ORDER BY given.n`;
