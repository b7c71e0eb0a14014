import type { WorkflowStart } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { gatherEntries, trail } from './outbox-entry';

/** The workflow starts after the commit, once, also when the engine is down now. Its signals from this service come after it. */
export const startWorkflow = async (tx: Tx, start: WorkflowStart): Promise<void> =>
  gatherEntries(tx, [
    {
      lane: 'workflows',
      orderingKey: start.workflowId,
      topic: 'start',
      type: start.workflow,
      payload: { taskQueue: start.taskQueue, input: start.input },
      headers: trail(),
    },
  ]);
