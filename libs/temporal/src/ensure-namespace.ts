import { type ConnectionLike, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';

export interface NamespaceOptions {
  readonly namespace: string;
  readonly retentionDays: number;
}

const secondsOf = (days: number): number => days * 86_400;
// gRPC status codes
const notFound = 5;
const alreadyExists = 6;
const unless =
  (code: number) =>
  (error: unknown): undefined => {
    if (!isGrpcServiceError(error) || error.code !== code) throw error;
  };

/**
 * Registers the namespace with its retention, or sets the retention of the one that exists. The engine's own default (24 h on the
 * development server) would drop the history of a case that ended yesterday.
 */
export async function ensureNamespace(
  connection: ConnectionLike,
  { namespace, retentionDays }: NamespaceOptions,
): Promise<void> {
  const { workflowService } = connection;
  const retention = msToTs(secondsOf(retentionDays) * 1000);
  const known = await workflowService.describeNamespace({ namespace }).catch(unless(notFound));
  if (!known)
    // A neighbour may be first; its retention is put right at the next start of either.
    await workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention })
      .catch(unless(alreadyExists));
  else if (Number(known.config?.workflowExecutionRetentionTtl?.seconds ?? 0) !== secondsOf(retentionDays))
    await workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: retention } });
}
