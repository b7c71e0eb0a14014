import type { EntityManager } from 'typeorm';
import type { FunnelView } from './recall.view';

/** How far the notices got, in consignees (RCL-4). */
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
