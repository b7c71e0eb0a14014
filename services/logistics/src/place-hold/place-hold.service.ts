import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import type { HoldOutcome, PlaceHold } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { placeHolds } from '../hold/place-holds';
import { lotsNumbered } from '../lot/find-lots';
import { once } from '../recall/once';

@Injectable()
export class PlaceHoldService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Places the hold that quality ordered (HND-17), once a key. Where several owners use the number, all of these lots are held: whoever
   * lifts it can tell them apart.
   */
  place(order: PlaceHold): Promise<{ outcome: HoldOutcome; holdId?: string }> {
    return this.unitOfWork.run((tx) =>
      once(tx, order.key, 'placeHold', async () => {
        const lots = await lotsNumbered(tx.manager, order.lot);
        const { cause, reference, orderId, reason } = order;
        const placed = await placeHolds(
          tx,
          lots.map(({ id }, index) => ({
            key: index === 0 ? order.key : `${order.key}/${id}`,
            ...{ lotId: id, cause, reference, orderId, reason, by: systemActor('logistics').id },
          })),
        );
        const [first] = placed;
        if (!first) return { outcome: 'unknown-lot' as const };
        for (const hold of placed) {
          await appendAudit(tx, {
            actor: systemActor('logistics'),
            action: 'lot.held',
            aggregate: { type: 'lot', id: hold.lotId },
            content: { holdId: hold.id, cause, reference, orderId, key: hold.key },
          });
        }
        return { outcome: 'held' as const, holdId: first.id };
      }),
    );
  }
}
