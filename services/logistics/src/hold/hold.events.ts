import { event, type EventToPublish, holdLifted, lotHeld } from '@anxin/contracts';
import type { Hold } from './hold.entity';

/** The lot as its row stands after the act: the version counts the lot's holds and liftings. */
export interface HeldLot {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

export const heldFact = (hold: Hold, lot: HeldLot): EventToPublish =>
  event(lotHeld, lot.id, lot.version, {
    lotId: lot.id,
    number: lot.number,
    at: hold.placedAt.toISOString(),
    by: hold.placedBy,
    holdId: hold.id,
    cause: hold.cause,
    reference: hold.reference,
  });

export const liftedFact = (hold: Hold, lot: HeldLot, by: string, at: Date, stillHeld: boolean): EventToPublish =>
  event(holdLifted, lot.id, lot.version, {
    lotId: lot.id,
    number: lot.number,
    at: at.toISOString(),
    by,
    holdId: hold.id,
    reference: hold.reference,
    stillHeld,
  });
