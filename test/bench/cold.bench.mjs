import { readdirSync, readFileSync } from 'node:fs';
import { startThrowAwayStack } from '../../deploy/local/throw-away-stack.mjs';

/** Everything that `npm start` starts, cached and built: until all are ready, and the memory that it takes. Goals: ≤ 40 s, ≤ 1.6 GB. */
export const bench = {
  name: 'cold',
  engines: false,
  async run() {
    const began = performance.now();
    const stack = await startThrowAwayStack({ purpose: 'bench', env: {} });
    try {
      const seconds = (performance.now() - began) / 1000;
      const gigabytes = proportionalSize(process.pid) / 1e6;
      return [
        { name: 'cold-ready', figure: seconds, baseline: 40, ratio: seconds / 40, unit: 's', goal: '<= 1' },
        { name: 'cold-memory', figure: gigabytes, baseline: 1.6, ratio: gigabytes / 1.6, unit: 'GB PSS', goal: '<= 1' },
      ];
    } finally {
      await stack.stop();
    }
  },
};

/** PSS of all descendants of a process, in kB; what cannot be read (another user's process) counts by its resident size. @param {number} ancestor */
function proportionalSize(ancestor) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        const status = quietly(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
        return status ? [[Number(pid), { parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), status }]] : [];
      }),
  );
  const descends = (pid) => {
    for (let at = parents.get(pid)?.parent; at; at = parents.get(at)?.parent) if (at === ancestor) return true;
    return false;
  };
  return [...parents]
    .filter(([pid]) => descends(pid))
    .reduce((sum, [pid, { status }]) => {
      const rollup = quietly(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
      return sum + Number(/^Pss:\s+(\d+)/m.exec(rollup ?? '')?.[1] ?? /^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    }, 0);
}

function quietly(read) {
  try {
    return read();
  } catch {
    return undefined; // the process has ended
  }
}
