/** @param {readonly number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * `clients` callers, each as soon as its last call was answered, until `calls` are made.
 * @param {number} clients
 * @param {number} calls
 * @param {(index: number) => Promise<unknown>} call
 * @returns {Promise<{ perSecond: number, p50: number }>} p50 in ms
 */
export async function load(clients, calls, call) {
  const times = [];
  let next = 0;
  const began = performance.now();
  const client = async () => {
    while (next < calls) {
      const index = (next += 1);
      const start = performance.now();
      await call(index);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (calls * 1000) / (performance.now() - began), p50: median(times) };
}

/**
 * Rounds of ours and of the baseline, in turns: whatever else the machine does meets both.
 * @param {number} rounds
 * @param {() => Promise<number>} ours
 * @param {() => Promise<number>} baseline
 */
export async function interleaved(rounds, ours, baseline) {
  const seen = { figure: [], baseline: [] };
  for (let round = 0; round < rounds; round += 1) {
    const turns = [async () => seen.figure.push(await ours()), async () => seen.baseline.push(await baseline())];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const [figure, base] = [median(seen.figure), median(seen.baseline)];
  return { figure, baseline: base, ratio: figure / base };
}
