import type { Tx } from '@anxin/persistence';
import { Not } from 'typeorm';
import { OemCase } from './oem-case.entity';
import { CaseStanding } from './oem-case.errors';

/**
 * One open case a complaint and lot. The complaint is taken first, so that of two submissions at once the second sees the first; a case
 * without a complaint stands in nobody's way.
 * @throws CaseStanding naming the other one
 */
export const requireNoStanding = async (tx: Tx, complaint: string | null, lot: string, own?: string): Promise<void> => {
  if (complaint === null) return;
  const key = `oem-vendors.case/${complaint}`;
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const where = { complaint, lot, stage: Not('decided' as const), ...(own !== undefined && { reference: Not(own) }) };
  const standing = await tx.manager.findOneBy(OemCase, where);
  if (standing) throw new CaseStanding(standing.reference, complaint, lot);
};
