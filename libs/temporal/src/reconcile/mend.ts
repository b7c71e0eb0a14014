import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { randomUUID } from 'node:crypto';
import { firstTask, type Run, whyRemoved } from './runs';
import type { Ahead, TaskOfRun } from './workflows-ahead';

/**
 * Resets a workflow to what the rows know, or ends what they do not know of; what they tell it comes by the outbox alone. A terminated run
 * leaves its id to the next start (`TemporalWorkflowGateway`), and its history to whoever wants to know what was done.
 */
export const mend = async (client: Client, { remove, resetTo }: Ahead): Promise<void> => {
  if (resetTo) await reset(client, resetTo);
  if (remove) await end(client, remove);
};

/** @returns the id of the run that goes on from there */
const reset = async (client: Client, { run: { workflowId, runId }, task }: TaskOfRun): Promise<string> => {
  const answer = await client.workflowService.resetWorkflowExecution({
    namespace: client.options.namespace,
    workflowExecution: { workflowId, runId },
    reason: whyRemoved,
    workflowTaskFinishEventId: task,
    requestId: randomUUID(),
    resetReapplyType: temporal.api.enums.v1.ResetReapplyType.RESET_REAPPLY_TYPE_NONE,
  });
  return answer.runId;
};

/** One that came to its end is opened again first: only a run that was terminated gives its id away. No worker runs meanwhile. */
const end = async (client: Client, run: Run): Promise<void> => {
  const task = run.running ? undefined : firstTask(run);
  const runId = task ? await reset(client, { run, task }) : run.runId;
  await client.workflow.getHandle(run.workflowId, runId).terminate(whyRemoved);
};
