import { event, type EventToPublish, holdOrdered, qualityWorkDone, qualityWorkOpened } from '@anxin/contracts';
import type { HoldOrder } from './hold-order.entity';

export const holdOrderWork = (id: string): string => `hold-order/${id}`;

export const orderedFact = ({ id, lot, version, orderedAt, complaint }: HoldOrder): EventToPublish =>
  event(holdOrdered, id, version, {
    ...{ orderId: id, lot, at: orderedAt.toISOString(), cause: 'precautionary', reference: complaint },
  });

/** No hold came of the order: the QC chief finds the lot, or holds it by hand (HND-17). */
export const unheldFact = ({ id, version, complaint }: HoldOrder, at: Date): EventToPublish =>
  event(qualityWorkOpened, id, version, {
    ...{ workId: holdOrderWork(id), kind: 'lot-not-held', subject: complaint, role: 'qc-chief', rule: 'HND-17' },
    openedAt: at.toISOString(),
  });

export const settledFact = ({ id, version, complaint }: HoldOrder, by: string, at: Date): EventToPublish =>
  event(qualityWorkDone, id, version, {
    ...{ workId: holdOrderWork(id), subject: complaint, doneAt: at.toISOString(), by },
  });
