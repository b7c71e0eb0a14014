import { appendAudit } from '@anxin/audit';
import { type Actor, event, goodsReturned, signalRecall } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { requireConsignees } from '../customer/require-consignees';
import { ReturnReceipt } from '../goods-return/return-receipt.entity';
import { type ReturnReceiptView, returnReceiptView } from '../goods-return/return-receipt.view';
import { lockNamedLot } from '../lot/find-lots';
import { bookMovements } from '../stock/book-movements';
import type { Place } from '../stock/place';
import { requireUnit } from '../stock/quantity';

export interface Return extends Place {
  readonly lot: string;
  readonly consignee: string;
  readonly quantity: string;
  readonly unit: string;
  readonly recall?: string;
}

@Injectable()
export class TakeBackGoodsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Counts goods that came back and keeps them apart (RCL-5, OEM-9); a recall that they belong to is told. More than the consignee was
   * sent is taken too: it shows in the balance, and the goods are here.
   * @throws LotUnknown, LotAmbiguous, UnitMismatch, ConsigneeUnknown
   */
  takeBack(actor: Actor, given: Return): Promise<ReturnReceiptView> {
    const { lot, consignee, quantity, unit, recall } = given;
    return this.unitOfWork.run(async (tx) => {
      await requireConsignees(tx, [consignee]);
      const goods = await lockNamedLot(tx, lot);
      requireUnit(goods, unit);
      const receipt: ReturnReceipt = {
        ...{ id: uuidv7(), lotId: goods.id, consignee, quantity, unit, recall: recall ?? null },
        ...{ receivedAt: tx.now, receivedBy: actor.id },
      };
      await tx.manager.insert(ReturnReceipt, receipt);
      const to = { warehouse: given.warehouse, location: given.location, area: 'returns' as const };
      await bookMovements(tx, actor.id, [
        { key: `return/${receipt.id}`, kind: 'return', lotId: goods.id, quantity, to, returnId: receipt.id },
      ]);
      await publish(
        tx,
        event(goodsReturned, receipt.id, 1, {
          ...{ lotId: goods.id, number: goods.number, at: tx.now.toISOString(), by: actor.id },
          ...{ returnId: receipt.id, consignee, quantity, unit, ...(recall && { reference: recall }) },
        }),
      );
      if (recall) await signalWorkflow(tx, signalRecall(recall, 'goods-returned', { returnId: receipt.id }));
      await appendAudit(tx, {
        actor,
        action: 'goods.returned',
        aggregate: { type: 'return', id: receipt.id },
        content: { lotId: goods.id, consignee, quantity, unit, ...(recall && { recall }) },
      });
      return returnReceiptView(receipt, goods.number);
    });
  }
}
