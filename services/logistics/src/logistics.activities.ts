import type { DispatchReplacement, LogisticsActivities } from '@anxin/workflow-complaint-handling';
import type {
  FreezeGoods,
  FrozenLine,
  FrozenPage,
  FrozenStock,
  GoodsFrozen,
  HoldLots,
  HoldOutcome,
  LogisticsRecallActivities,
  LotsHeld,
  OfRecall,
  Page,
  Paged,
  PlaceHold,
  ReturnedGoods,
} from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { FreezeGoodsService } from './freeze-goods/freeze-goods.service';
import { HoldLotsService } from './hold-lots/hold-lots.service';
import { OrderReplacementService } from './order-replacement/order-replacement.service';
import { PlaceHoldService } from './place-hold/place-hold.service';
import { ReadRecallGoodsService } from './read-recall-goods/read-recall-goods.service';

/** Logistics' side of the workflows' contracts: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class LogisticsActivityHost implements LogisticsActivities, LogisticsRecallActivities {
  constructor(
    private readonly replacements: OrderReplacementService,
    private readonly holdPlacing: PlaceHoldService,
    private readonly lotHolding: HoldLotsService,
    private readonly freezing: FreezeGoodsService,
    private readonly recallGoods: ReadRecallGoodsService,
  ) {}

  dispatchReplacement({ reference, ...order }: DispatchReplacement): Promise<{ orderId: string }> {
    return this.replacements.order({ complaint: reference, ...order });
  }
  placeHold(input: PlaceHold): Promise<{ outcome: HoldOutcome; holdId?: string }> {
    return this.holdPlacing.place(input);
  }
  holdLots(input: HoldLots): Promise<LotsHeld> {
    return this.lotHolding.hold(input);
  }
  freezeGoods(input: FreezeGoods): Promise<GoodsFrozen> {
    return this.freezing.freeze(input);
  }
  frozenLines(input: FrozenPage): Promise<Page<FrozenLine>> {
    return this.recallGoods.frozenLines(input);
  }
  frozenStock(input: FrozenPage): Promise<Page<FrozenStock>> {
    return this.recallGoods.frozenStock(input);
  }
  returnsOf(input: OfRecall & Paged): Promise<Page<ReturnedGoods>> {
    return this.recallGoods.returns(input);
  }
}
