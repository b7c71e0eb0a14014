import type { Tx } from '@anxin/persistence';
import { ConsigneeUnknown } from './customer.errors';

/** @throws ConsigneeUnknown naming the first code that no customer has */
export const requireConsignees = async (tx: Tx, codes: readonly string[]): Promise<void> => {
  const rows: { code: string }[] = await tx.manager.query(
    `SELECT code FROM unnest($1::text[]) AS wanted(code) WHERE NOT EXISTS (SELECT FROM logistics.ref_customer c WHERE c.code = wanted.code) LIMIT 1`,
    [[...new Set(codes)]],
  );
  if (rows[0]) throw new ConsigneeUnknown(rows[0].code);
};
