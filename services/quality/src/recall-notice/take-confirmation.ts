import { type Actor, event, recallNoticeAnswered } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { IsNull } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { NotInScope } from '../recall/recall.errors';
import { recordRecallAct } from '../recall/record-recall-act';
import type { Recall } from '../recall/recall.entity';
import { recallWork } from '../recall-work/recall-work';
import { Confirmation } from './confirmation.entity';
import { RecallNotice } from './notice.entity';
import { ConfirmationIncomplete } from './notice.errors';
import { NoticeLink } from './notice-link.entity';
import { receivedLots } from './received-lots';

/** What became of one lot, decimals as strings in its unit. */
export interface Statement {
  readonly lotId: string;
  readonly stillThere: string;
  readonly sold: string;
  readonly destroyed: string;
}
export interface GivenBy {
  readonly channel: Confirmation['channel'];
  /** Who wrote it down; absent when the consignee did. */
  readonly recorder?: string;
  readonly actor: Actor;
}

/**
 * Keeps what a consignee says of every lot that it got; a later statement replaces an earlier one. Goods that were in transit have
 * reached it, and what came back before is in the new statement already. Its links are used up.
 * @throws NotInScope, ConfirmationIncomplete
 */
export const takeConfirmation = async (
  tx: Tx,
  recall: Recall,
  notice: RecallNotice,
  statements: readonly Statement[],
  { channel, recorder, actor }: GivenBy,
): Promise<void> => {
  const { reference, version } = recall;
  const { consignee } = notice;
  await requireEveryLot(tx, reference, consignee, statements);
  for (const { lotId, stillThere, sold, destroyed } of statements) {
    const of = { recall: reference, consignee, lotId };
    await tx.manager.update(Confirmation, { ...of, current: true }, { current: false });
    const given = { channel, givenAt: tx.now, recordedBy: recorder ?? null, current: true };
    const stated = { id: uuidv7(), noticeId: notice.id, stillThere, sold, destroyed };
    await tx.manager.insert(Confirmation, { ...of, ...stated, ...given });
    await settleGoods(tx, reference, consignee, lotId);
  }
  await tx.manager.update(
    RecallNotice,
    { id: notice.id },
    { state: 'confirmed', answeredAt: tx.now, unreachable: null },
  );
  await tx.manager.update(NoticeLink, { noticeId: notice.id, usedAt: IsNull() }, { usedAt: tx.now });
  await recallWork.close(tx, recall, ['recall-call', 'recall-visit'], {
    about: consignee,
    ...(recorder && { by: recorder }),
  });
  await publish(
    tx,
    event(recallNoticeAnswered, reference, version, { reference, at: tx.now.toISOString(), consignee }),
  );
  await recordRecallAct(tx, actor, recall, 'recall-notice.answered', { consignee, channel, lots: statements });
};

const requireEveryLot = async (
  tx: Tx,
  reference: string,
  consignee: string,
  statements: readonly Statement[],
): Promise<void> => {
  const received = await receivedLots(tx.manager, reference, consignee);
  const stated = new Set(statements.map(({ lotId }) => lotId));
  for (const { lotId } of statements)
    if (!received.some((lot) => lot.lotId === lotId)) throw new NotInScope(reference, lotId, consignee);
  const missing = received.filter(({ lotId }) => !stated.has(lotId)).map(({ number }) => number);
  if (missing.length > 0) throw new ConfirmationIncomplete(missing);
};

/** The consignee has what was on its way, and speaks of what it has after all that it gave back. */
const settleGoods = async (tx: Tx, reference: string, consignee: string, lotId: string): Promise<void> => {
  await tx.manager.query(
    `UPDATE quality.recall_line SET arrived_at = $4
      WHERE recall = $1 AND consignee = $2 AND lot_id = $3 AND state = 'in-transit' AND arrived_at IS NULL`,
    [reference, consignee, lotId, tx.now],
  );
  await tx.manager.query(
    `UPDATE quality.recall_return SET handed_back = 0
      WHERE recall = $1 AND consignee = $2 AND lot_id = $3 AND returned_at <= $4 AND handed_back > 0`,
    [reference, consignee, lotId, tx.now],
  );
};
