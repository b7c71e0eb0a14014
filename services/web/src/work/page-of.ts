/** Whose references begin so have a page of their own: recalls, corrective-action requests, cases of OEM products. */
const rooms: readonly (readonly [start: RegExp, room: string])[] = [
  [/^ZH-/, 'recalls'],
  [/^ZG-/, 'corrective-actions'],
  [/^YC-/, 'oem-cases'],
];

/** The page where the work on a subject is done: its own room, an assessment by its lot and number, else the complaint's case. */
export const pageOf = (subject: string): string => {
  const [, room] = rooms.find(([start]) => start.test(subject)) ?? [];
  if (room !== undefined) return `/${room}/${encodeURIComponent(subject)}`;
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

/** Whom a call or visit of a recall is to: the code of the consignee, which ends the work's id. */
export const consigneeOfWork = ({ workId, kind, subject }: Work): string | undefined => {
  const start = `${subject}/${kind}/`;
  const asks = (kind === 'recall-call' || kind === 'recall-visit') && workId.startsWith(start);
  return asks ? workId.slice(start.length) : undefined;
};

/** Where a piece of work is done: a call or visit of a recall at its consignee, a suspension at its vendor. */
export const pageOfWork = (work: Work): string => {
  const { kind, subject } = work;
  if (kind === 'vendor-suspension') return `/vendors/${encodeURIComponent(subject)}`;
  const consignee = consigneeOfWork(work);
  return consignee === undefined ? pageOf(subject) : consigneePage(subject, consignee);
};
