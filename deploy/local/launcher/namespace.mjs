import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './repository.mjs';

const retention = { seconds: 30 * 86_400 };
/** gRPC status codes. */
const [notFound, alreadyExists] = [5, 6];

/**
 * Registers a namespace on a Temporal server that others run, and waits until its every part knows it (some seconds): a worker that
 * comes earlier is turned away.
 * @param {string} address @param {string} namespace
 */
export async function registerNamespace(address, namespace) {
  const { Connection } = createRequire(join(root, 'package.json'))('@temporalio/client');
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention })
      .catch((error) => {
        if (error.code !== alreadyExists) throw error;
      });
    for (const until = performance.now() + 60_000; ; await pause(200)) {
      try {
        await connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: 'probe' } });
        return;
      } catch (error) {
        if (error.code !== notFound || performance.now() > until) throw error;
      }
    }
  } finally {
    await connection.close();
  }
}
