import { clockId, workId } from '@anxin/casework';
import { type EntityManager, In, IsNull } from 'typeorm';
import { QualityClock } from '../clock/clock.entity';
import { ruleOf } from '../recall-clock/recall-clocks';
import { RecallWorkItem } from '../recall-work/recall-work-item.entity';
import { accounts } from './consignee-accounts';
import type { ConsigneeView, LastAttemptView, NextTaskView } from './consignee.view';

interface Row extends Omit<ConsigneeView, 'sentAt' | 'answeredAt' | 'lastAttempt' | 'nextTask'> {
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
  readonly triedBy: string | null;
  readonly triedAt: Date | null;
  readonly outcome: string | null;
}

/** All by code after `after`, those that did not answer by what is open, or the one of a code. */
export type WhichConsignees =
  { readonly after: string; readonly limit: number } | { readonly unanswered: number } | { readonly code: string };

/** Consignees of the frozen scope with how far their notice got, what is open, who tried last and what is next (RCL-4). */
export const consigneesOf = async (
  manager: EntityManager,
  reference: string,
  now: Date,
  which: WhichConsignees,
): Promise<ConsigneeView[]> => {
  const { where, rank, given, limit } = termsOf(which);
  const rows: Row[] = await manager.query(sql(where, rank), [reference, limit, given]);
  const tasks = await tasksOf(
    manager,
    reference,
    now,
    rows.map(({ code }) => code),
  );
  return rows.map(({ triedBy, triedAt, outcome, ...row }) => ({
    ...row,
    sentAt: row.sentAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    lastAttempt: lastAttempt(row.sentAt, triedAt && { channel: triedBy ?? '', at: triedAt, outcome: outcome ?? '' }),
    nextTask: tasks.get(row.code) ?? null,
  }));
};

interface Terms {
  /** Of the lines; `$3` is what is given. */
  readonly where: string;
  readonly rank: string;
  readonly given: string;
  readonly limit: number;
}
const termsOf = (which: WhichConsignees): Terms => {
  if ('code' in which) return { where: 'line.consignee = $3', rank: 'consignee', given: which.code, limit: 1 };
  if ('after' in which)
    return { where: 'line.consignee > $3', rank: 'consignee', given: which.after, limit: which.limit };
  const where = `EXISTS (SELECT FROM quality.recall_notice asked
                          WHERE asked.recall = $1 AND asked.consignee = line.consignee AND asked.state <> $3)`;
  return { where, rank: 'sum(greatest(open, 0)) DESC, consignee', given: 'confirmed', limit: which.unanswered };
};

const sql = (where: string, rank: string): string => `
  WITH page AS (
    SELECT consignee AS code, count(*)::int AS lots, sum(lines)::int AS lines, sum(shipped) AS quantity,
           sum(greatest(open, 0)) AS open, row_number() OVER (ORDER BY ${rank}) AS place
      FROM (${accounts(where)}) account GROUP BY consignee ORDER BY place LIMIT $2
  )
  SELECT page.code, customer.name, notice.channel, notice.state, notice.batch,
         coalesce(notice.possible_duplicate, false) AS "possibleDuplicate", notice.sent_at AS "sentAt",
         notice.answered_at AS "answeredAt", notice.unreachable, page.lots, page.lines,
         trim_scale(page.quantity)::text AS quantity, trim_scale(page.open)::text AS open,
         tried.channel AS "triedBy", tried.attempted_at AS "triedAt", tried.outcome
    FROM page
    LEFT JOIN quality.recall_notice notice ON notice.recall = $1 AND notice.consignee = page.code
    LEFT JOIN quality.ref_customer customer ON customer.code = page.code
    LEFT JOIN LATERAL (SELECT channel, attempted_at, outcome FROM quality.recall_attempt
                        WHERE notice_id = notice.id ORDER BY attempted_at DESC LIMIT 1) tried ON true
   ORDER BY page.place`;

/** The later of the mail and what a person tried. */
const lastAttempt = (
  sentAt: Date | null,
  tried: { readonly channel: string; readonly at: Date; readonly outcome: string } | null,
): LastAttemptView | null => {
  if (tried && (!sentAt || tried.at >= sentAt)) return { ...tried, at: tried.at.toISOString() };
  return sentAt && { channel: 'mail', at: sentAt.toISOString(), outcome: 'sent' };
};

/** Open calls and visits by consignee. One without a limit of its own is late when the recall is. */
const tasksOf = async (
  manager: EntityManager,
  reference: string,
  now: Date,
  codes: readonly string[],
): Promise<ReadonlyMap<string, NextTaskView>> => {
  const channels = ['call', 'visit'] as const;
  const asked = new Map(
    codes.flatMap((code) =>
      channels.map((channel) => [workId(reference, `recall-${channel}`, code), { code, channel }]),
    ),
  );
  const open = await manager.findBy(RecallWorkItem, { id: In([...asked.keys()]), doneAt: IsNull() });
  const clock = await manager.findOneBy(QualityClock, { id: clockId(reference, ruleOf.finish) });
  return new Map(
    open.flatMap(({ id, dueAt }) => {
      const task = asked.get(id);
      const due = dueAt ?? clock?.dueAt ?? null;
      const overdue = due !== null && due < now;
      return task ? [[task.code, { channel: task.channel, dueAt: due?.toISOString() ?? null, overdue }]] : [];
    }),
  );
};
