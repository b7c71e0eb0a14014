import { ImportModule } from '@anxin/imports';
import { Module } from '@nestjs/common';
import { AnswerReplacementController } from './answer-replacement/answer-replacement.controller';
import { AnswerReplacementService } from './answer-replacement/answer-replacement.service';
import { DeliverGoodsController } from './deliver-goods/deliver-goods.controller';
import { DeliverGoodsService } from './deliver-goods/deliver-goods.service';
import { DispatchGoodsController } from './dispatch-goods/dispatch-goods.controller';
import { DispatchGoodsService } from './dispatch-goods/dispatch-goods.service';
import { DisposeStockController } from './dispose-stock/dispose-stock.controller';
import { DisposeStockService } from './dispose-stock/dispose-stock.service';
import { FreezeGoodsService } from './freeze-goods/freeze-goods.service';
import { HoldByHandController } from './hold-by-hand/hold-by-hand.controller';
import { HoldByHandService } from './hold-by-hand/hold-by-hand.service';
import { HoldLotsService } from './hold-lots/hold-lots.service';
import { ImportShipments } from './import-shipments/import-shipments';
import { ImportStock } from './import-stock/import-stock';
import { IssueMaterialController } from './issue-material/issue-material.controller';
import { IssueMaterialService } from './issue-material/issue-material.service';
import { KeepReferencesConsumer } from './keep-references/keep-references.consumer';
import { LiftHoldController } from './lift-hold/lift-hold.controller';
import { LiftHoldService } from './lift-hold/lift-hold.service';
import { ListHoldsController } from './list-holds/list-holds.controller';
import { ListShipmentsController } from './list-shipments/list-shipments.controller';
import { ListStockController } from './list-stock/list-stock.controller';
import { LocateLotController } from './locate-lot/locate-lot.controller';
import { LocateLotService } from './locate-lot/locate-lot.service';
import { LogisticsActivityHost } from './logistics.activities';
import { OrderReplacementService } from './order-replacement/order-replacement.service';
import { PlaceHoldService } from './place-hold/place-hold.service';
import { ReadBalancesController } from './read-balances/read-balances.controller';
import { ReadBalancesService } from './read-balances/read-balances.service';
import { ReadRecallGoodsService } from './read-recall-goods/read-recall-goods.service';
import { ReadReplacementsController } from './read-replacements/read-replacements.controller';
import { ReadReplacementsService } from './read-replacements/read-replacements.service';
import { ReceiveBatchController } from './receive-batch/receive-batch.controller';
import { ReceiveBatchService } from './receive-batch/receive-batch.service';
import { TakeBackGoodsController } from './take-back-goods/take-back-goods.controller';
import { TakeBackGoodsService } from './take-back-goods/take-back-goods.service';
import { TransferStockController } from './transfer-stock/transfer-stock.controller';
import { TransferStockService } from './transfer-stock/transfer-stock.service';

@Module({
  imports: [ImportModule.forService([ImportShipments, ImportStock])],
  controllers: [
    AnswerReplacementController,
    DeliverGoodsController,
    DispatchGoodsController,
    DisposeStockController,
    HoldByHandController,
    IssueMaterialController,
    KeepReferencesConsumer,
    LiftHoldController,
    ListHoldsController,
    ListShipmentsController,
    ListStockController,
    LocateLotController,
    ReadBalancesController,
    ReadReplacementsController,
    ReceiveBatchController,
    TakeBackGoodsController,
    TransferStockController,
  ],
  providers: [
    AnswerReplacementService,
    DeliverGoodsService,
    DispatchGoodsService,
    DisposeStockService,
    FreezeGoodsService,
    HoldByHandService,
    HoldLotsService,
    IssueMaterialService,
    LiftHoldService,
    LocateLotService,
    LogisticsActivityHost,
    OrderReplacementService,
    PlaceHoldService,
    ReadBalancesService,
    ReadRecallGoodsService,
    ReadReplacementsService,
    ReceiveBatchService,
    TakeBackGoodsService,
    TransferStockService,
  ],
  exports: [LogisticsActivityHost],
})
export class LogisticsModule {}
