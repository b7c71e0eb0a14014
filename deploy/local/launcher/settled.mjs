import { Interrupted, interruption } from './interruption.mjs';

/**
 * Waits for all, also when one fails: nothing may still be starting when the rest is stopped.
 * @template {readonly unknown[] | []} T
 * @param {T} work
 * @returns {Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }>}
 */
export async function settled(work) {
  const outcomes = await Promise.allSettled(work);
  const faults = faultsOf(outcomes);
  if (faults.length > 0) throw asOne(faults);
  return /** @type {any} */ (outcomes.map((outcome) => /** @type {PromiseFulfilledResult<unknown>} */ (outcome).value));
}

/** @param {PromiseSettledResult<unknown>[]} outcomes @returns {Error[]} */
export const faultsOf = (outcomes) =>
  outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));

/** @param {Error[]} faults at least one */
export function asOne(faults) {
  if (interruption.aborted) return new Interrupted();
  return faults.length === 1 ? faults[0] : new Error(faults.map(({ message }) => message).join('\n\n'));
}
