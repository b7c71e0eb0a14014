import { type Actor, authorityExceeded, type DomainError, event } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { RecordedRefusal, type Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import type { Complaint } from '../complaint/complaint.entity';
import { keepComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { ViolationAttempt } from './violation-attempt.entity';

export interface Attempt {
  /** `remedy.decide` */
  readonly act: string;
  /** What it was attempted on: the remedy's id. */
  readonly subject: string;
  /** What was missing: roles that must sign, or `filed-sheet`. */
  readonly needs: readonly string[];
}

/**
 * CMP-6: what is beyond authority, or within it without filing, is blocked and goes on record. The record commits although the act is
 * refused, so nothing of the act itself may have been written before.
 */
export const refuseAndRecord = async (
  tx: Tx,
  actor: Actor,
  complaint: Complaint,
  { act, subject, needs }: Attempt,
  refusal: DomainError,
): Promise<never> => {
  const { reference } = complaint;
  const needed = needs.join(', ');
  const id = uuidv7();
  await tx.manager.insert(ViolationAttempt, {
    ...{ id, complaint: reference, act, subject, needs: needed, refusedWith: refusal.code },
    ...{ attemptedBy: actor.id, attemptedAt: tx.now },
  });
  await keepComplaint(tx, complaint);
  const told = { reference, at: tx.now.toISOString(), by: actor.id, act, needs: needed };
  await publish(tx, event(authorityExceeded, reference, complaint.version, told));
  await recordAct(tx, actor, complaint, 'authority.exceeded', {
    violationId: id,
    act,
    subject,
    needs,
    refusedWith: refusal.code,
  });
  throw new RecordedRefusal(refusal);
};
