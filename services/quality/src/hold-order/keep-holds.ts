import { appendAudit } from '@anxin/audit';
import { type EventData, type holdLifted, type lotHeld, systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { In, IsNull } from 'typeorm';
import { HoldOrder } from './hold-order.entity';
import { settledFact } from './hold-order.events';

const lock = { mode: 'pessimistic_write' } as const;
const order = { id: 'ASC' } as const;

/** A lot whose order came to nothing is held after all: by hand, as a rule. The QC chief's work on it is done (HND-17). */
export const keepHeldLot = async (
  tx: Tx,
  lot: string,
  { holdId, at, by = systemActor('logistics').id }: EventData<typeof lotHeld>,
): Promise<void> => {
  const where = { lot, status: In(['unknown-lot', 'refused']), resolvedAt: IsNull() };
  for (const open of await tx.manager.find(HoldOrder, { where, order, lock })) {
    if (!open.heldAfterAll(holdId, new Date(at))) continue;
    const { id, status, version } = open;
    await tx.manager.update(HoldOrder, { id }, { status, holdId, version });
    await publish(tx, settledFact(open, by, tx.now));
    await appendAudit(tx, {
      actor: systemActor('quality'),
      action: 'hold-order.held',
      aggregate: { type: 'hold-order', id },
      content: { version, lot, holdId, by },
    });
  }
};

/** QC lifted the hold, with a reason on record there: a later trigger orders another one. */
export const keepLiftedHold = async (tx: Tx, { holdId, at }: EventData<typeof holdLifted>): Promise<void> => {
  for (const held of await tx.manager.find(HoldOrder, { where: { holdId }, order, lock })) {
    if (!held.lift(new Date(at))) continue;
    const { id, status, liftedAt, version } = held;
    await tx.manager.update(HoldOrder, { id }, { status, liftedAt, version });
  }
};
