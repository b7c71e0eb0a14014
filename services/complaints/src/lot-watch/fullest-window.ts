/**
 * The sliding window of that length that holds `at` and most of the instants; first and last may lie exactly its length apart.
 * @param instants in any order, `at` among them
 * @returns how many it holds, and from when to when they reach
 */
export const fullestWindow = (instants: readonly Date[], at: Date, milliseconds: number): Window => {
  const sorted = instants.map((instant) => instant.getTime()).sort((a, b) => a - b);
  let best = { from: at, to: at, count: 0 };
  let first = 0;
  sorted.forEach((last, index) => {
    while (last - (sorted[first] ?? last) > milliseconds) first += 1;
    const from = sorted[first] ?? last;
    const count = index - first + 1;
    if (from <= at.getTime() && last >= at.getTime() && count > best.count)
      best = { from: new Date(from), to: new Date(last), count };
  });
  return best;
};

export interface Window {
  readonly from: Date;
  readonly to: Date;
  readonly count: number;
}
