import type { Tx } from '@anxin/persistence';
import { RecallNotice } from './notice.entity';
import { ConsigneeNotNotified } from './notice.errors';

/** The recall's notice to one consignee. @throws ConsigneeNotNotified */
export const noticeTo = async (tx: Tx, recall: string, consignee: string): Promise<RecallNotice> => {
  const notice = await tx.manager.findOneBy(RecallNotice, { recall, consignee });
  if (!notice) throw new ConsigneeNotNotified(recall, consignee);
  return notice;
};
