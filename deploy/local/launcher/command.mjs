import { Interrupted, watchForInterruption } from './interruption.mjs';
import { SupervisedProcess } from './supervised-process.mjs';

/**
 * Runs a command to its end: the process ends with what `work` resolved to (0 for nothing), with 130 when it was interrupted, else with 1
 * after saying why. DEBUG shows where.
 * @param {(line: string) => void} log
 * @param {() => Promise<number | void>} work
 */
export async function runCommand(log, work) {
  watchForInterruption({ log, atOnce: () => SupervisedProcess.killAll() });
  try {
    process.exit((await work()) ?? 0);
  } catch (error) {
    if (error instanceof Interrupted) process.exit(130);
    console.error(`\n${error.name === 'Missing' || !process.env.DEBUG ? error.message : error.stack}`);
    process.exit(1);
  }
}
