const began = performance.now();

/**
 * Lines of progress with the seconds since the command began.
 * @param {string} topic
 * @returns {(line: string) => void}
 */
export function progress(topic) {
  return (line) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    process.stdout.write(`${seconds}s  ${topic.padEnd(12)} ${line}\n`);
  };
}

/**
 * Says every ten seconds that a long step is still under way.
 * @template T
 * @param {(line: string) => void} log
 * @param {string} step
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function announced(log, step, work) {
  const from = performance.now();
  const timer = setInterval(() => log(`still ${step}, ${Math.round((performance.now() - from) / 1000)} s`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
