import { keepRegister, type Outcome, type ReadRow } from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { In } from 'typeorm';
import { Vendor, type VendorKind } from './vendor.entity';
import { vendorFact } from './vendor.events';

export type VendorRecord = Omit<Vendor, 'version'>;

/** Keeps vendors of one kind. A code that stands for a vendor of the other kind is refused: its people would see another's rows. */
export const keepVendors = async (
  tx: Tx,
  kind: VendorKind,
  rows: readonly ReadRow<VendorRecord>[],
): Promise<readonly Outcome[]> => {
  const standing = await tx.manager.findBy(Vendor, { code: In(rows.map(({ record }) => record.code)) });
  const taken = new Set(standing.filter((vendor) => vendor.kind !== kind).map(({ code }) => code));
  const free = rows.filter(({ record }) => !taken.has(record.code));
  const outcomes = (await keepRegister(tx, Vendor, free, vendorFact)).values();
  return rows.map(({ record }) =>
    taken.has(record.code) ? { fault: 'code-taken' } : (outcomes.next().value as Outcome),
  );
};
