import { setTimeout as pause } from 'node:timers/promises';

/** @param {unknown} truth @param {string} message */
export function expect(truth, message) {
  if (!truth) throw new Error(message);
}

/**
 * Looks again until it is true, or tells what it saw last.
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined | false>} look
 * @param {number} [withinMs]
 * @returns {Promise<T>}
 */
export async function until(what, look, withinMs = 60_000) {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Not within ${withinMs / 1000} s: ${what}`);
    await pause(100);
  }
}
