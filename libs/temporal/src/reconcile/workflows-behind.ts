import type { ToldWorkflow } from '@anxin/messaging';
import type { Client } from '@temporalio/client';
import { isDeepStrictEqual } from 'node:util';
import type { Difference } from './report';
import { chainOf, runOf, signalsOf, type TakenSignal } from './runs';

/** An entry with the schema whose outbox holds it. */
export type ToldBySchema = ToldWorkflow & { readonly schema: string };
export interface Behind {
  readonly difference: Difference;
  /** Entries to be told again, in their order. */
  readonly again: readonly ToldBySchema[];
}

/** The entries that the workflow does not know of, each of its signals counted once. */
const unknownTo = (told: readonly ToldBySchema[], taken: readonly TakenSignal[]): ToldBySchema[] => {
  const left = [...taken];
  return told.filter(({ name, payload }) => {
    const at = left.findIndex(
      (signal) => signal.name === name && isDeepStrictEqual(signal.payload ?? null, payload ?? null),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * What the outboxes told a workflow and it does not know: because it is not there, or because a signal is in no history of its runs. One
 * that has ended takes nothing any more and lacks nothing.
 */
export const behindOf = async (
  client: Client,
  workflowId: string,
  told: readonly ToldBySchema[],
): Promise<Behind | undefined> => {
  const handed = told.filter(({ outcome }) => outcome !== null);
  const latest = await runOf(client, workflowId);
  const known = { workflowId, acts: [] };
  if (!latest) {
    const start = told.find(({ kind }) => kind === 'start');
    if (!start && handed.every(({ outcome }) => outcome === 'dropped')) return undefined;
    const service = start?.taskQueue ?? 'unknown';
    if (!start) return { difference: { ...known, service, differing: 'lost', mending: 'none', again: [] }, again: [] };
    return sentAgain({ ...known, service }, handed);
  }
  if (!latest.running) return undefined;
  const taken = (await chainOf(client, latest)).flatMap(signalsOf);
  const signals = handed.filter(({ kind }) => kind === 'signal');
  return sentAgain({ ...known, service: latest.taskQueue }, unknownTo(signals, taken));
};

const sentAgain = (
  known: Pick<Difference, 'workflowId' | 'service' | 'acts'>,
  again: readonly ToldBySchema[],
): Behind | undefined =>
  again.length === 0
    ? undefined
    : {
        difference: { ...known, differing: 'behind', mending: 'send-again', again: again.map(({ name }) => name) },
        again,
      };
