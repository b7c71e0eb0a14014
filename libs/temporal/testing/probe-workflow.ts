import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  continueAsNew,
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

/** A case that tells somebody outside each word once, continues as a new run at `again`, and ends at `end` with the words in their order. */
export async function probeCase(input: {
  readonly words: readonly string[];
  readonly told?: readonly string[];
}): Promise<readonly string[]> {
  const told = [...(input.told ?? [])];
  setHandler(defineSignal<[string]>('told'), (word) => void told.push(word));
  const words = [...input.words];
  for (;;) {
    await condition(() => told.length > 0);
    const word = told.shift() ?? '';
    if (word === 'end') return words;
    if (word === 'again') await continueAsNew<typeof probeCase>({ words, told });
    if (words.includes(word)) continue;
    await activities.sendAnswer(word);
    words.push(word);
  }
}
