import { sleep } from '@temporalio/workflow';
import { complaintHandling as today } from '../workflow';

/** The same change, made carelessly: cases that run would come upon a timer that their history has not. */
export async function complaintHandling(...input: Parameters<typeof today>): Promise<void> {
  await sleep(1_000);
  return today(...input);
}
