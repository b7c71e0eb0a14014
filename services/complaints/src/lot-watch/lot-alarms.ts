import { type AlarmReason, event, lotAlarmRequested, startLotAlarm } from '@anxin/contracts';
import { publish, startWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import type { Complaint } from '../complaint/complaint.entity';
import { recordAct } from '../complaint/record-act';
import { handling } from '../complaint/workflow-steps';
import { LotAlarmRequest } from './lot-alarm-request.entity';

export interface Asked {
  readonly reason: AlarmReason;
  /** What was counted, for a cluster. */
  readonly subject?: string;
  readonly lots: readonly string[];
  readonly hold: boolean;
  readonly assess: boolean;
  readonly related?: number;
}

/** Asks quality, in this transaction: the request is on record, told, audited, and leaves with the outbox. */
export const requestAlarm = async (tx: Tx, complaint: Complaint, asked: Asked): Promise<void> => {
  const { reference, receivedAt: knownAt, productCode, version } = complaint;
  const { reason, hold, assess, subject = null, related = null } = asked;
  const before = await tx.manager.countBy(LotAlarmRequest, { complaint: reference, reason });
  const key = [reference, reason, ...(before > 0 ? [before + 1] : [])].join('/');
  const lots = [...asked.lots];
  const request = { key, reason, lots, hold, assess, ...(productCode !== null && { productCode }) };
  const counted = related !== null && { related };
  await tx.manager.insert(LotAlarmRequest, {
    ...{ key, complaint: reference, reason, subject, lots, hold, assess, related, knownAt },
    requestedAt: tx.now,
  });
  await publish(
    tx,
    event(lotAlarmRequested, reference, version, { reference, at: tx.now.toISOString(), ...request, ...counted }),
  );
  await startWorkflow(
    tx,
    startLotAlarm({ ...request, ...counted, complaint: reference, knownAt: knownAt.toISOString() }),
  );
  await recordAct(tx, handling, complaint, 'lot-alarm.requested', { ...request, ...counted });
};
