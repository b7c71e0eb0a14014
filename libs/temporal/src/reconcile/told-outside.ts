import type { Client } from '@temporalio/client';
import type { ToldOutside } from './report';
import { chainOf, runOf } from './runs';
import { toldOutsideBy } from './workflows-ahead';

/**
 * What people outside were told after an instant, by the histories as they are: asked of the engine before an earlier copy takes its place.
 */
export const toldOutsideSince = async (client: Client, instant: Date): Promise<ToldOutside[]> => {
  const query = `ExecutionStatus = 'Running' OR CloseTime > '${instant.toISOString()}'`;
  const ids = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query })) ids.add(workflowId);
  const told: ToldOutside[] = [];
  for (const workflowId of ids) {
    const latest = await runOf(client, workflowId);
    if (latest) told.push(...toldOutsideBy(await chainOf(client, latest), instant.getTime()));
  }
  return told.filter(({ at }) => at > instant.toISOString());
};
