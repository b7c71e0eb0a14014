import type { DispatchReplacement, LogisticsActivities } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { OrderReplacementService } from './order-replacement/order-replacement.service';

/** Logistics' side of the workflows' contracts: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class LogisticsActivityHost implements LogisticsActivities {
  constructor(private readonly replacements: OrderReplacementService) {}

  dispatchReplacement({ reference, ...order }: DispatchReplacement): Promise<{ orderId: string }> {
    return this.replacements.order({ complaint: reference, ...order });
  }
}
