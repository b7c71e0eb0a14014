import type { EntityManager } from 'typeorm';
import { RecallAttempt } from '../recall-notice/attempt.entity';
import { RecallNotice } from '../recall-notice/notice.entity';
import { ConsigneeNotInScope } from '../recall-notice/notice.errors';
import { RefCustomer } from '../recall-notice/ref-customer.entity';
import { accounts } from './consignee-accounts';
import type { AttemptView, ConsigneeDetailView, ConsigneeLotView, SaidView } from './consignee.view';
import { consigneesOf } from './consignees';

/** One consignee with its lots and the calls and visits that reached nobody (RCL-4). @throws ConsigneeNotInScope */
export const consigneeOf = async (
  manager: EntityManager,
  reference: string,
  now: Date,
  code: string,
): Promise<ConsigneeDetailView> => {
  const [consignee] = await consigneesOf(manager, reference, now, { code });
  if (!consignee) throw new ConsigneeNotInScope(reference, code);
  const customer = await manager.findOneBy(RefCustomer, { code });
  const { province = null, city = null, phone = null, email = null } = customer ?? {};
  const goods = await goodsOf(manager, reference, code);
  return { ...consignee, province, city, phone, email, goods, attempts: await attemptsAt(manager, reference, code) };
};

type Row = Omit<ConsigneeLotView, 'said'> & Omit<SaidView, 'at'> & { readonly at: Date | null };

const goodsOf = async (manager: EntityManager, reference: string, code: string): Promise<ConsigneeLotView[]> => {
  const rows: Row[] = await manager.query(sql, [reference, code]);
  return rows.map(({ stillThere, sold, destroyed, channel, at, recordedBy, ...lot }) => ({
    ...lot,
    said: at && { stillThere, sold, destroyed, channel, at: at.toISOString(), recordedBy },
  }));
};

const sql = `
  SELECT lot.lot_id AS "lotId", lot.number, lot.item, product.name, product.specification, lot.unit,
         trim_scale(account.shipped)::text AS quantity, trim_scale(account.returned)::text AS returned,
         trim_scale(account.open)::text AS open, trim_scale(said.still_there)::text AS "stillThere",
         trim_scale(said.sold)::text AS sold, trim_scale(said.destroyed)::text AS destroyed, said.channel,
         said.given_at AS at, said.recorded_by AS "recordedBy"
    FROM (${accounts('line.consignee = $2')}) account
    JOIN quality.recall_lot lot ON lot.recall = $1 AND lot.lot_id = account.lot_id
    LEFT JOIN quality.ref_product product ON product.code = lot.item
    LEFT JOIN quality.recall_confirmation said
      ON said.recall = $1 AND said.consignee = account.consignee AND said.lot_id = account.lot_id AND said.current
   ORDER BY lot.number, lot.lot_id`;

const attemptsAt = async (manager: EntityManager, recall: string, consignee: string): Promise<AttemptView[]> => {
  const notice = await manager.findOneBy(RecallNotice, { recall, consignee });
  if (!notice) return [];
  const order = { attemptedAt: 'DESC' } as const;
  const attempts = await manager.find(RecallAttempt, { where: { noticeId: notice.id }, order });
  return attempts.map(({ channel, outcome, note, attemptedBy: by, attemptedAt }) => ({
    ...{ channel, outcome, note, by, at: attemptedAt.toISOString() },
  }));
};
