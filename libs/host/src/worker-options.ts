import type { WorkerOptions } from '@anxin/temporal';
import type { ServiceConfig } from './config/service-config';
import type { ServiceDefinition } from './service-definition';

/** What the service's worker polls for; undefined when it has nothing for Temporal. */
export const workerOptions = (
  definition: ServiceDefinition,
  { temporal, shutdownLimitMs }: ServiceConfig,
): WorkerOptions | undefined => {
  const { activities, bulkActivities, workflows } = definition;
  if (!activities) return undefined;
  const { workflowBundlesDir } = temporal;
  return {
    activities,
    shutdownGraceMs: Math.floor(shutdownLimitMs / 2),
    ...(bulkActivities && { bulkActivities }),
    ...(workflows !== undefined &&
      workflowBundlesDir !== undefined && { workflows: { process: workflows, bundlesDir: workflowBundlesDir } }),
  };
};
