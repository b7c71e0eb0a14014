import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaint/complaint.entity';
import { LotIdentification } from '../lot/lot-identification.entity';
import { LotAlarmRequest } from '../lot-watch/lot-alarm-request.entity';
import type { ComplaintView } from './complaint.view';

/** Which lot persons said it is about, and what was asked for it. */
export const lotOf = async (
  manager: EntityManager,
  { reference: complaint }: Complaint,
): Promise<Pick<ComplaintView, 'lotIdentifications' | 'lotAlarms'>> => {
  const identified = await manager.find(LotIdentification, { where: { complaint }, order: { at: 'ASC', id: 'ASC' } });
  const alarms = await manager.find(LotAlarmRequest, {
    where: { complaint },
    order: { requestedAt: 'ASC', key: 'ASC' },
  });
  return {
    lotIdentifications: identified.map(({ before, lot, reason, by, at }) => ({
      ...{ before, lot, reason, by },
      at: at.toISOString(),
    })),
    lotAlarms: alarms.map(({ key, reason, lots, hold, assess, related, requestedAt }) => ({
      ...{ key, reason, lots, hold, assess, related },
      requestedAt: requestedAt.toISOString(),
    })),
  };
};
