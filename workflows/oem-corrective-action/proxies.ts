import { oneTransaction, untilRefused } from '@anxin/workflow-shared';
import { proxyActivities } from '@temporalio/workflow';
import type { CorrectiveActionActivities, OemOpinionActivities } from './activities';

/** The home of these workflows: its queue is their own, and its steps run eagerly. */
export const oemVendors = proxyActivities<Omit<CorrectiveActionActivities, 'sendDueMails'> & OemOpinionActivities>(
  oneTransaction,
);
/** A mail server takes its time, and nothing waits for it: what could not go out in these hours goes with the next occasion. */
export const mail = proxyActivities<Pick<CorrectiveActionActivities, 'sendDueMails'>>({
  startToCloseTimeout: '60s',
  scheduleToCloseTimeout: '6h',
  retry: untilRefused,
});
