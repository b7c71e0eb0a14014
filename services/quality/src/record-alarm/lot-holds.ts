import type { LotAlarmInput } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Assessment } from '../assessment/assessment.entity';
import { HoldOrder } from '../hold-order/hold-order.entity';
import { orderedFact } from '../hold-order/hold-order.events';

@Injectable()
export class LotHolds {
  /**
   * Orders the lot's hold at once (HND-17); none when one that the open assessment ordered stands: its later triggers join that hold as
   * they join the assessment. One that QC lifted, or that came to nothing, does not stand.
   */
  async order(tx: Tx, alarm: LotAlarmInput, lot: string, assessment?: Assessment): Promise<string | undefined> {
    if (assessment && (await this.stands(tx, assessment))) return undefined;
    const { key, complaint, reason } = alarm;
    const of = { id: uuidv7(), alarm: key, lot, assessment: assessment?.id ?? null, complaint, reason };
    const order = HoldOrder.order(of, tx.now);
    await tx.manager.insert(HoldOrder, order);
    await publish(tx, orderedFact(order));
    return order.id;
  }

  private stands(tx: Tx, { id }: Assessment): Promise<boolean> {
    return tx.manager.existsBy(HoldOrder, { assessment: id, status: In(['ordered', 'held']) });
  }
}
