import { ActivityFailure, isCancellation, log, sleep } from '@temporalio/workflow';

const longest = 60 * 60_000;

/**
 * A step that its owner refuses is asked for again, ever less often, for as long as it is worth it: here nobody could be told of the
 * refusal but the owner that refuses. Undefined: it was not worth it any more.
 */
export async function untilTaken<T>(
  step: string,
  act: () => Promise<T>,
  worthIt: () => boolean = () => true,
): Promise<T | undefined> {
  for (let wait = 60_000; worthIt(); wait = Math.min(wait * 2, longest)) {
    try {
      return await act();
    } catch (error) {
      if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
      log.warn('A step was refused', { step, code: refusalOf(error) });
      await sleep(wait);
    }
  }
  return undefined;
}

/** The refusal's stable code. */
export const refusalOf = ({ cause }: ActivityFailure): string =>
  (cause as { readonly type?: string } | undefined)?.type ?? 'unknown';
