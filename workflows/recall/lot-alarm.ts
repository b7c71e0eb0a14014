import type { LotAlarmInput } from '@anxin/contracts';
import { refusalOf, untilTaken } from '@anxin/workflow-shared';
import { ActivityFailure, isCancellation } from '@temporalio/workflow';
import type { AcknowledgeHold, AlarmRecorded } from './activities';
import { logistics, quality } from './proxies';

type Order = AlarmRecorded['holds'][number];

/**
 * What a complaint asks of others at once, confirmed or not (HND-17, HND-18, INT-4, RCL-11): quality joins or opens the assessments and
 * orders the holds, logistics places them, quality learns what came of each. No lot waits for another.
 */
export async function lotAlarm(alarm: LotAlarmInput): Promise<void> {
  const recorded = await untilTaken('quality.recordAlarm', () => quality.recordAlarm(alarm));
  await Promise.all((recorded?.holds ?? []).map((order) => hold(alarm, order)));
}

async function hold(alarm: LotAlarmInput, { orderId, lot }: Order): Promise<void> {
  const key = `${alarm.key}/hold/${lot}`;
  const answer = await placed(alarm, { orderId, lot }, key);
  const acknowledgement = { orderId, ...answer, key: `${key}/acknowledge` };
  await untilTaken('quality.acknowledgeHold', () => quality.acknowledgeHold(acknowledgement));
}

/** A refusal is an answer too: quality puts it before the QC chief. */
async function placed(
  { complaint: reference, reason }: LotAlarmInput,
  { orderId, lot }: Order,
  key: string,
): Promise<Pick<AcknowledgeHold, 'outcome' | 'holdId' | 'code'>> {
  try {
    return await logistics.placeHold({ key, lot, cause: 'precautionary', orderId, reference, reason });
  } catch (error) {
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    return { outcome: 'refused', code: refusalOf(error) };
  }
}
