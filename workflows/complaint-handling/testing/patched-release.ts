import { patched, sleep } from '@temporalio/workflow';
import { complaintHandling as today } from '../workflow';

/** A release that waits a moment before it begins, as a change has to be made: only for cases that begin under it. */
export async function complaintHandling(...input: Parameters<typeof today>): Promise<void> {
  if (patched('a-moment-before')) await sleep(1_000);
  return today(...input);
}
