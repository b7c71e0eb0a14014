import { throwAway, throwAwayDirectory } from './launcher/data-directory.mjs';
import { startStack } from './stack.mjs';

/**
 * A stack of its own on free ports, of which nothing is left after `stop()`: for the story, end-to-end and fault tests.
 * It uses the servers that the environment names, in a database, namespace and topics of its own; with `env: {}` it has engines of its
 * own, which may be paused and killed.
 * @param {Omit<import('./stack.mjs').StackOptions, 'dataDir' | 'throwAway' | 'ports'> & { purpose?: string }} [options]
 * @returns {Promise<import('./stack.mjs').Stack>}
 */
export async function startThrowAwayStack({ purpose = 'test', log = () => () => {}, ...options } = {}) {
  const dataDir = await throwAwayDirectory(purpose, log('anxin'));
  try {
    const stack = await startStack({ ...options, dataDir, log, ports: 'free', throwAway: true });
    const stop = async () => {
      await stack.stop();
      throwAway(dataDir);
    };
    return { ...stack, stop };
  } catch (error) {
    throwAway(dataDir);
    throw error;
  }
}
