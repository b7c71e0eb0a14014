import { readRows, type Tx, updateRow } from '@anxin/persistence';
import type { Complaint } from '../complaint/complaint.entity';
import { Remedy } from './remedy.entity';
import { RemedyNotFound } from './remedy.errors';

/** A remedy of the case, which the caller has locked. @throws RemedyNotFound */
export const findRemedy = async (tx: Tx, { reference }: Complaint, id: string): Promise<Remedy> =>
  knownRemedy(await readRemedy(tx, reference, id), reference, id);

export const readRemedy = async (tx: Tx, complaint: string, id: string): Promise<Remedy | undefined> =>
  (await readRows(tx, Remedy, { id, complaint }))[0];

/** @throws RemedyNotFound */
export const knownRemedy = (remedy: Remedy | undefined, complaint: string, id: string): Remedy => {
  if (!remedy) throw new RemedyNotFound(complaint, id);
  return remedy;
};

/** Its terms never change. Sent and not waited for. */
export const keepRemedy = (tx: Tx, { id, state, executedAt, dispatchOrder }: Remedy): Promise<void> => {
  updateRow(tx, Remedy, { id }, { state, executedAt, dispatchOrder });
  return Promise.resolve();
};
