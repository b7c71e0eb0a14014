import type { Tx } from '@anxin/persistence';
import type { Complaint } from '../complaint/complaint.entity';
import { Remedy } from './remedy.entity';
import { RemedyNotFound } from './remedy.errors';

/** A remedy of the case, which the caller has locked. @throws RemedyNotFound */
export const findRemedy = async (tx: Tx, { reference }: Complaint, id: string): Promise<Remedy> => {
  const remedy = await tx.manager.findOneBy(Remedy, { id, complaint: reference });
  if (!remedy) throw new RemedyNotFound(reference, id);
  return remedy;
};

/** Its terms never change. */
export const keepRemedy = async (tx: Tx, { id, state, executedAt, dispatchOrder }: Remedy): Promise<void> => {
  await tx.manager.update(Remedy, { id }, { state, executedAt, dispatchOrder });
};
