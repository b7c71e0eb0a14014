import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import { AlreadyDelivered, DispatchNoteNotFound } from '../shipment/shipment.errors';
import { type ShipmentLineView, shipmentLineView } from '../shipment/shipment.view';
import { ShipmentLine } from '../shipment/shipment-line.entity';

@Injectable()
export class DeliverGoodsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Records that the consignees have the goods of the note (LOG-7, LOG-15). It is recorded for held goods too: what has happened must be known.
   * @throws DispatchNoteNotFound, AlreadyDelivered
   */
  deliver(actor: Actor, note: string): Promise<{ note: string; lines: ShipmentLineView[] }> {
    return this.unitOfWork.run(async (tx) => {
      const named = await tx.manager.findBy(ShipmentLine, { note });
      if (named.length === 0) throw new DispatchNoteNotFound(note);
      // The lots' rows, as everybody who moves goods: a scope that is being frozen sees all of the note's lines before, or all after.
      const lots = await tx.manager
        .createQueryBuilder(Lot, 'lot')
        .where('lot.id IN (:...ids)', { ids: named.map(({ lotId }) => lotId) })
        .orderBy('lot.id')
        .setLock('for_no_key_update')
        .getMany();
      const open = await tx.manager.findBy(ShipmentLine, { note, state: 'in-transit' });
      if (open.length === 0) throw new AlreadyDelivered(note);
      const delivered = { state: 'delivered' as const, deliveredAt: tx.now, deliveredBy: actor.id };
      await tx.manager.update(ShipmentLine, { id: In(open.map(({ id }) => id)) }, delivered);
      await appendAudit(tx, {
        actor,
        action: 'goods.delivered',
        aggregate: { type: 'dispatch', id: note },
        content: { lines: open.map(({ id }) => id) },
      });
      const numbers = new Map(lots.map(({ id, number }) => [id, number]));
      const done = new Set(open.map(({ id }) => id));
      const lines = named.map((line) =>
        shipmentLineView({ ...line, ...(done.has(line.id) && delivered) }, numbers.get(line.lotId) ?? ''),
      );
      return { note, lines };
    });
  }
}
