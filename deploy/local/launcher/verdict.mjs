/**
 * @typedef {{ name: string, minutes: number, passed: number, failed: number, untried?: string }} SuiteResult
 * `untried` names what this machine can not run and why
 */

/**
 * What `npm test` says at its end: figures of each suite, what was left out, and the sum as the last line.
 * @param {SuiteResult[]} results
 * @returns {string}
 */
export function verdict(results) {
  const figures = results.map(
    ({ name, minutes, passed, failed }) =>
      `  ${name.padEnd(12)} ${minutes.toFixed(2).padStart(6)} min  ${String(passed).padStart(5)} passed  ${String(failed).padStart(4)} failed`,
  );
  const leftOut = results.flatMap(({ name, untried }) => (untried ? [`${name}: ${untried}`] : []));
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  return [figures, leftOut, [`${sum('passed')} passed, ${sum('failed')} failed`]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
