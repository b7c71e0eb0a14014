const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The company's own time, `2026-11-17 10:17`, wherever the browser is. */
export const shownInstant = (instant: string): string => format.format(new Date(instant));

/** `3 d 4 h`, `4 h 5 min`: how long, roughly, in ms. */
export const shownDuration = (ms: number): string => {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  return [days && `${days} d`, (days || hours) && `${hours} h`, !days && `${rest} min`].filter(Boolean).join(' ');
};
