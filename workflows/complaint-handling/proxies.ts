import { oneTransaction, untilRefused } from '@anxin/workflow-shared';
import { taskQueueOf } from '@anxin/contracts';
import { proxyActivities } from '@temporalio/workflow';
import type { ComplaintActivities, LogisticsActivities, ProductionActivities, QualityActivities } from './activities';

// Complaints is the home of this workflow: its queue is the workflow's own, and its steps run eagerly.
export const complaints = proxyActivities<Omit<ComplaintActivities, 'sendAnswer'>>(oneTransaction);
/** A mail server takes its time. */
export const mail = proxyActivities<Pick<ComplaintActivities, 'sendAnswer'>>({
  startToCloseTimeout: '60s',
  retry: untilRefused,
});
export const quality = proxyActivities<QualityActivities>({ ...oneTransaction, taskQueue: taskQueueOf('quality') });
export const production = proxyActivities<ProductionActivities>({
  ...oneTransaction,
  taskQueue: taskQueueOf('production'),
});
export const logistics = proxyActivities<LogisticsActivities>({
  ...oneTransaction,
  taskQueue: taskQueueOf('logistics'),
});
