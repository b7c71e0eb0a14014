import { Context } from '@temporalio/activity';

const everyMs = 2_000;

/**
 * Runs long work of an activity so that the engine notices soon when its worker is gone. `stopped` is aborted when the worker stops or
 * the call was cancelled: the work ends where it can be taken up again, and throws. Outside of an activity it just runs.
 */
export const heartbeating = async <T>(work: (stopped: AbortSignal) => Promise<T>): Promise<T> => {
  const context = present();
  if (!context) return work(new AbortController().signal);
  const beat = setInterval(() => context.heartbeat(), everyMs);
  try {
    return await work(context.cancellationSignal);
  } finally {
    clearInterval(beat);
  }
};

const present = (): Context | undefined => {
  try {
    return Context.current();
  } catch {
    return undefined;
  }
};
