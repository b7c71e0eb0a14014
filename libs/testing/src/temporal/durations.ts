const minute = 60_000;

/** Durations in ms, for readable instants in tests. */
export const minutes = (count: number): number => count * minute;
export const hours = (count: number): number => count * 60 * minute;
export const days = (count: number): number => count * 24 * 60 * minute;
