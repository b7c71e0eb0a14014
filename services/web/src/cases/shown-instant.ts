const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The company's own time, `2026-11-17 10:17`, wherever the browser is. */
export const shownInstant = (instant: string): string => format.format(new Date(instant));

export interface Span {
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly count: number;
}

/** The two largest units of a length in ms, either sign: `3 days 4 hours`, `4 hours 5 minutes`. */
export const spansOf = (ms: number): Span[] => {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const all: Span[] = [
    { unit: 'days', count: Math.floor(minutes / 1440) },
    { unit: 'hours', count: Math.floor(minutes / 60) % 24 },
    { unit: 'minutes', count: minutes % 60 },
  ];
  const first = all.findIndex(({ count }) => count > 0);
  return first < 0 ? all.slice(2) : all.slice(first, first + 2).filter(({ count }) => count > 0);
};

/** Length in ms of an ISO 8601 duration of days, hours and minutes, as the policies write them; null for any other text. */
export const durationOf = (text: string): number | null => {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text);
  if (!parts || text === 'P' || text.endsWith('T')) return null;
  const [days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60_000;
};
