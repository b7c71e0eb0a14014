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

/** The parts of an ISO 8601 duration of days, hours and minutes as a policy writes it, so that 24 hours stay 24 hours; null for any other text. */
export const durationOf = (text: string): Span[] | null => {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text)?.slice(1);
  const spans = (['days', 'hours', 'minutes'] as const).flatMap((unit, index): Span[] =>
    parts?.[index] ? [{ unit, count: Number(parts[index]) }] : [],
  );
  return spans.length > 0 ? spans : null;
};
