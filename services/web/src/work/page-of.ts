/** The page where the work on a subject is done: a recall's room, an assessment by its lot and number, else the case. */
export const pageOf = (subject: string): string => {
  if (/^ZH-/.test(subject)) return `/recalls/${encodeURIComponent(subject)}`;
  const [, lot, number] = /^(.+)\/([0-9]+)$/.exec(subject) ?? [];
  if (lot !== undefined) return `/assessments/${encodeURIComponent(lot)}/${number}`;
  return `/cases/${encodeURIComponent(subject)}`;
};
