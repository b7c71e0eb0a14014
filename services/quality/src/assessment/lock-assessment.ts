import type { ClockSubject } from '@anxin/casework';
import type { Tx } from '@anxin/persistence';
import { Assessment, assessmentOwner } from './assessment.entity';
import { AssessmentNotFound } from './assessment.errors';

/**
 * Takes the lot for a change of its assessments: of several alarms at once each sees what the others opened. Lots are taken in the
 * order of their numbers, so that two alarms never wait for each other.
 */
export const lockLot = async (tx: Tx, lot: string): Promise<void> => {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`quality.assessment/${lot}`]);
};

/** Takes the assessment for a change; with its lot, so that no trigger joins what is being decided. @throws AssessmentNotFound */
export const lockAssessment = async (tx: Tx, id: string): Promise<Assessment> => {
  await lockLot(tx, id.slice(0, id.lastIndexOf('/')));
  const assessment = await tx.manager.findOne(Assessment, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!assessment) throw new AssessmentNotFound(id);
  return assessment;
};

/** Writes what may change of a locked assessment, whose version was counted up once. */
export const keepAssessment = async (tx: Tx, assessment: Assessment): Promise<void> => {
  const { id, version, status, knownAt, pin, decidedAt, decidedBy, decisionReason, recall } = assessment;
  const { affected } = await tx.manager.update(
    Assessment,
    { id, version: version - 1 },
    { version, status, knownAt, pin, decidedAt, decidedBy, decisionReason, recall },
  );
  if (affected !== 1) throw new Error(`Assessment ${id} was changed by somebody who did not lock it`);
};

export const clockSubject = ({ id, version, pin }: Assessment): ClockSubject => ({
  ...{ type: 'assessment', id, version, pin },
  ownerRole: assessmentOwner,
});
