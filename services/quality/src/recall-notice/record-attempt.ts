import { type Actor, event, recallConsigneeNotReached } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import type { Recall } from '../recall/recall.entity';
import { recordRecallAct } from '../recall/record-recall-act';
import { RecallAttempt } from './attempt.entity';
import type { RecallNotice } from './notice.entity';

type Tried = Pick<RecallAttempt, 'channel' | 'outcome' | 'note'>;

/** Keeps, tells and audits a call or visit that reached nobody (RCL-4); what was found stays in the row. */
export const recordAttempt = async (
  tx: Tx,
  actor: Actor,
  { reference, version }: Recall,
  { id: noticeId, consignee }: RecallNotice,
  { channel, outcome, note }: Tried,
): Promise<void> => {
  const tried = { id: uuidv7(), noticeId, channel, outcome, note, attemptedBy: actor.id, attemptedAt: tx.now };
  await tx.manager.insert(RecallAttempt, tried);
  const told = { reference, at: tx.now.toISOString(), by: actor.id, consignee, channel, outcome };
  await publish(tx, event(recallConsigneeNotReached, reference, version, told));
  await recordRecallAct(tx, actor, { reference, version }, `recall-notice.${outcome}`, { consignee, channel });
};
