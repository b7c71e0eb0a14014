import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  defineSignal,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { ProbeActivities, ProbeBulkActivities } from './probe-activities';

const retry = { initialInterval: '100ms', maximumInterval: '200ms' } as const;
const activities = proxyActivities<ProbeActivities>({ startToCloseTimeout: '5s', retry });

/** How an activity's error looks from inside a workflow. */
export async function probeRefusal(
  order: string,
): Promise<{ type?: string; nonRetryable?: boolean; details: unknown }> {
  try {
    await activities.refuse(order);
    return { details: 'not refused' };
  } catch (error) {
    if (!(error instanceof ActivityFailure) || !(error.cause instanceof ApplicationFailure)) throw error;
    const { type, nonRetryable, details } = error.cause;
    return { ...(type && { type }), ...(typeof nonRetryable === 'boolean' && { nonRetryable }), details };
  }
}

export const probeFault = (order: string): Promise<number> => activities.failTwice(order);
export const probeCorrelation = (): Promise<string | undefined> => activities.correlationId();
export const probeSlow = (order: string): Promise<string> => activities.slow(order);
export const probeBulk = (taskQueue: string): Promise<string> =>
  proxyActivities<ProbeBulkActivities>({ startToCloseTimeout: '5s', taskQueue }).inBulk();

/** Calls an activity once it was told something. */
export async function probeTold(): Promise<string | undefined> {
  await probeSignal();
  return activities.correlationId();
}

export async function probeSignal(): Promise<string> {
  let told: string | undefined;
  setHandler(defineSignal<[string]>('told'), (word) => void (told ??= word));
  await condition(() => told !== undefined);
  return told ?? '';
}
