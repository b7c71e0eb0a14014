/** A length of time as policies write it, ISO 8601 without months: `PT24H`, `PT4H`, `P30D`, `PT90S`. A day is 24 hours. */
export const durationText = {
  type: 'string',
  pattern: '^P(?=.)([0-9]{1,4}D)?(T(?=.)([0-9]{1,5}H)?([0-9]{1,5}M)?([0-9]{1,7}S)?)?$',
} as const;

const shape = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Milliseconds. @throws RangeError when the text is no duration. */
export function millisecondsOf(duration: string): number {
  const parts = shape.exec(duration);
  if (!parts) throw new RangeError(`${duration} is no duration`);
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}
