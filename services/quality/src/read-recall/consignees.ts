import type { EntityManager } from 'typeorm';
import type { ConsigneeView, FunnelView } from './recall.view';

interface Row extends Omit<ConsigneeView, 'sentAt' | 'answeredAt'> {
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
}

/** Consignees of the frozen scope after `after`, in the order of their codes, with how far their notice got. */
export const consigneesOf = async (
  manager: EntityManager,
  reference: string,
  { after = '', limit, unanswered = false }: { after?: string; limit: number; unanswered?: boolean },
): Promise<ConsigneeView[]> => {
  const rows: Row[] = await manager.query(sql(unanswered), [reference, after, limit]);
  return rows.map(({ sentAt, answeredAt, ...row }) => ({
    ...row,
    sentAt: sentAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
};

const sql = (unanswered: boolean): string => `
  SELECT line.consignee AS code, customer.name, notice.channel, notice.state, notice.batch,
         coalesce(notice.possible_duplicate, false) AS "possibleDuplicate", notice.sent_at AS "sentAt",
         notice.answered_at AS "answeredAt", notice.unreachable,
         count(DISTINCT line.lot_id)::int AS lots, count(*)::int AS lines, trim_scale(sum(line.quantity))::text AS quantity
    FROM quality.recall_line line
    LEFT JOIN quality.recall_notice notice ON notice.recall = line.recall AND notice.consignee = line.consignee
    LEFT JOIN quality.ref_customer customer ON customer.code = line.consignee
   WHERE line.recall = $1 AND line.consignee > $2 ${unanswered ? `AND notice.state <> 'confirmed'` : ''}
   GROUP BY line.consignee, customer.name, notice.id ORDER BY line.consignee LIMIT $3`;

export const funnelOf = async (manager: EntityManager, reference: string): Promise<FunnelView> => {
  const [funnel]: FunnelView[] = await manager.query(
    `SELECT (SELECT count(DISTINCT consignee)::int FROM quality.recall_line WHERE recall = $1) AS consignees,
            count(*) FILTER (WHERE state NOT IN ('due', 'attempting'))::int AS out,
            count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS mails,
            count(*) FILTER (WHERE channel = 'call')::int AS calls, count(*) FILTER (WHERE channel = 'visit')::int AS visits,
            count(*) FILTER (WHERE possible_duplicate)::int AS "possibleDuplicates",
            count(*) FILTER (WHERE state = 'confirmed')::int AS confirmed,
            count(*) FILTER (WHERE state = 'unreachable')::int AS unreachable,
            (SELECT count(DISTINCT consignee)::int FROM quality.recall_return WHERE recall = $1) AS returned
       FROM quality.recall_notice WHERE recall = $1`,
    [reference],
  );
  if (!funnel) throw new Error('A count gave no row');
  return funnel;
};
