import type { InvestigationOrder, QualityActivities } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { OrderRetestService } from './order-retest/order-retest.service';

/** Quality's side of the workflows' contracts: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class QualityActivityHost implements QualityActivities {
  constructor(private readonly retests: OrderRetestService) {}

  orderRetest({ reference, ...order }: InvestigationOrder): Promise<{ orderId: string }> {
    return this.retests.order({ complaint: reference, ...order });
  }
}
