import { bulkQueueOf, taskQueueOf } from '@anxin/contracts';
import { oneTransaction, untilRefused } from '@anxin/workflow-shared';
import { proxyActivities } from '@temporalio/workflow';
import type { LogisticsRecallActivities, ProductionRecallActivities, QualityRecallActivities } from './activities';

// Quality is the home of these workflows: its queue is their own, and its steps run eagerly.
export const quality = proxyActivities<Omit<QualityRecallActivities, 'sendNoticeBatch'>>(oneTransaction);
export const production = proxyActivities<ProductionRecallActivities>({
  ...oneTransaction,
  taskQueue: taskQueueOf('production'),
});
export const logistics = proxyActivities<LogisticsRecallActivities>({
  ...oneTransaction,
  taskQueue: taskQueueOf('logistics'),
});
/** Notices in bulk never stand before a hold; a batch that is interrupted goes on where it was. */
export const bulk = proxyActivities<Pick<QualityRecallActivities, 'sendNoticeBatch'>>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '15s',
  retry: untilRefused,
  taskQueue: bulkQueueOf('quality'),
});
