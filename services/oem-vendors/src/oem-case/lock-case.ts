import type { ClockSubject } from '@anxin/casework';
import type { Tx } from '@anxin/persistence';
import { OemCase } from './oem-case.entity';
import { OemCaseNotFound } from './oem-case.errors';
import { caseEngineer } from './oem-case.terms';

/**
 * Takes the case for a change: acts on one case wait here for one another. The version is counted up at once: events and audit of this
 * transaction carry the version that `keepCase` writes.
 * @throws OemCaseNotFound
 */
export const lockCase = async (tx: Tx, reference: string): Promise<OemCase> => {
  const found = await holdCase(tx, reference);
  found.version += 1;
  return found;
};

/** Locks the case for something beside it that does not change what its readers see. @throws OemCaseNotFound */
export const holdCase = async (tx: Tx, reference: string): Promise<OemCase> => {
  const found = await tx.manager.findOne(OemCase, { where: { reference }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new OemCaseNotFound(reference);
  return found;
};

/** Writes what may change of a locked case. */
export const keepCase = async (tx: Tx, oemCase: OemCase): Promise<void> => {
  const { reference, version, stage, pin, lot, lotKnown, productCode, manufacturer, revision } = oemCase;
  const { confirmedAt, confirmedBy, causeClass, confirmationNote, decidedOpinion, decidedAt } = oemCase;
  const { affected } = await tx.manager.update(
    OemCase,
    { reference, version: version - 1 },
    {
      ...{ version, stage, pin, lot, lotKnown, productCode, manufacturer, revision },
      ...{ confirmedAt, confirmedBy, causeClass, confirmationNote, decidedOpinion, decidedAt },
    },
  );
  if (affected !== 1) throw new Error(`OEM case ${reference} was changed by somebody who did not lock it`);
};

export const clockSubject = ({ reference: id, version, pin }: OemCase): ClockSubject => ({
  ...{ type: 'oem-case', id, version, pin },
  ownerRole: caseEngineer,
});
