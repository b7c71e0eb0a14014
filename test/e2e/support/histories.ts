import { Client, Connection } from '@temporalio/client';
import { stack } from './stack';

export interface History {
  readonly workflowId: string;
  /** Every event, payloads as they read. */
  readonly text: string;
}

const readable = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : typeof value === 'bigint' ? String(value) : value;

/** The histories of all that ran since an instant, as Temporal keeps them. */
export const historiesSince = async (since: Date): Promise<History[]> => {
  const connection = await Connection.connect({ address: stack.temporal });
  try {
    const { workflow } = new Client({ connection, namespace: stack.namespace });
    const found: History[] = [];
    for await (const { workflowId } of workflow.list({ query: `StartTime >= '${since.toISOString()}'` })) {
      const history = await workflow.getHandle(workflowId).fetchHistory();
      found.push({ workflowId, text: JSON.stringify(history, readable) });
    }
    return found;
  } finally {
    await connection.close();
  }
};
