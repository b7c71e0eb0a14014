/** The page where the work on a subject is done: a recall's room, an assessment by its lot and number, else the case. */
export const pageOf = (subject: string): string => {
  if (/^ZH-/.test(subject)) return `/recalls/${encodeURIComponent(subject)}`;
  const [, lot, number] = /^(.+)\/([0-9]+)$/.exec(subject) ?? [];
  if (lot !== undefined) return `/assessments/${encodeURIComponent(lot)}/${number}`;
  return `/cases/${encodeURIComponent(subject)}`;
};

/** The page of one consignee of a recall. */
export const consigneePage = (recall: string, code: string): string =>
  `${pageOf(recall)}/consignees/${encodeURIComponent(code)}`;

interface Work {
  readonly workId: string;
  readonly kind: string;
  readonly subject: string;
}

/** Where a piece of work is done: a call or visit of a recall at its consignee, whose code ends the work's id. */
export const pageOfWork = ({ workId, kind, subject }: Work): string => {
  const start = `${subject}/${kind}/`;
  const asked = (kind === 'recall-call' || kind === 'recall-visit') && workId.startsWith(start);
  return asked ? consigneePage(subject, workId.slice(start.length)) : pageOf(subject);
};
