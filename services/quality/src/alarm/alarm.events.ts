import { event, type EventToPublish, type LotAlarmInput, qualityWorkDone, qualityWorkOpened } from '@anxin/contracts';

const workId = (key: string): string => `alarm/${key}`;

/** Nobody could name a lot: the QC chief finds it, for there is nothing to hold yet (HND-17). */
export const withoutLotFact = ({ key, complaint }: LotAlarmInput, at: Date): EventToPublish =>
  event(qualityWorkOpened, complaint, 1, {
    ...{ workId: workId(key), kind: 'alarm-without-lot', subject: complaint, role: 'qc-chief', rule: 'HND-17' },
    openedAt: at.toISOString(),
  });

/** A later request of the complaint names its lot. */
export const lotFoundFact = (key: string, complaint: string, at: Date): EventToPublish =>
  event(qualityWorkDone, complaint, 2, { workId: workId(key), subject: complaint, doneAt: at.toISOString() });
