import { execFileSync } from 'node:child_process';
import { Missing } from './missing.mjs';

/**
 * The first Python that answers: PYTHON, or those of PATH.
 * @param {string[]} ask arguments with which it shows that it has what is needed
 * @param {{ need: string, waysOut: string[] }} otherwise what it is needed for, and the ways out when there is none
 * @returns {{ python: string, said: string }} the interpreter, and what it said
 */
export function findPython(ask, { need, waysOut }) {
  const candidates = process.env.PYTHON ? [process.env.PYTHON] : ['python3', 'python'];
  for (const python of candidates) {
    try {
      const said = execFileSync(python, ask, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      return { python, said };
    } catch {
      // the next one
    }
  }
  throw new Missing(`${need} (looked for: ${candidates.join(', ')}).`, waysOut);
}
