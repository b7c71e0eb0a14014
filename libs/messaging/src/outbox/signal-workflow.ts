import type { WorkflowSignal } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { gatherEntries, trail } from './outbox-entry';

/** The signal is sent after the commit, in the order of this service's signals to that workflow; dropped when it has ended. */
export const signalWorkflow = async (tx: Tx, signal: WorkflowSignal): Promise<void> =>
  gatherEntries(tx, [
    {
      lane: 'workflows',
      orderingKey: signal.workflowId,
      topic: 'signal',
      type: signal.signal,
      payload: { payload: signal.payload },
      headers: trail(),
    },
  ]);
