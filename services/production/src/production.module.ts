import { ImportModule } from '@anxin/imports';
import { Module } from '@nestjs/common';
import { AnswerBatchRecordsController } from './answer-batch-records/answer-batch-records.controller';
import { AnswerBatchRecordsService } from './answer-batch-records/answer-batch-records.service';
import { BatchInputsImport } from './import-lots/batch-inputs.import';
import { BatchesImport } from './import-lots/batches.import';
import { RawLotsImport } from './import-lots/raw-lots.import';
import { MaterialsConsumer } from './keep-materials/materials.consumer';
import { ProductsConsumer } from './keep-products/products.consumer';
import { MakeBatchController } from './make-batch/make-batch.controller';
import { MakeBatchService } from './make-batch/make-batch.service';
import { ProductionActivityHost } from './production.activities';
import { ReadBatchRecordsController } from './read-batch-records/read-batch-records.controller';
import { ReadBatchRecordsService } from './read-batch-records/read-batch-records.service';
import { ReadLotsController } from './read-lots/read-lots.controller';
import { ReadLotsService } from './read-lots/read-lots.service';
import { MaterialConsumer } from './receive-material/material.consumer';
import { RecordInspectionController } from './record-inspection/record-inspection.controller';
import { RecordInspectionService } from './record-inspection/record-inspection.service';
import { RequestBatchRecordsService } from './request-batch-records/request-batch-records.service';
import { SuggestLotsController } from './suggest-lots/suggest-lots.controller';
import { SuggestLotsService } from './suggest-lots/suggest-lots.service';
import { TraceLotsController } from './trace-lots/trace-lots.controller';
import { TraceLotsService } from './trace-lots/trace-lots.service';
import { TraceScopeService } from './trace-scope/trace-scope.service';

@Module({
  imports: [ImportModule.forService([RawLotsImport, BatchesImport, BatchInputsImport])],
  controllers: [
    AnswerBatchRecordsController,
    MakeBatchController,
    MaterialConsumer,
    MaterialsConsumer,
    ProductsConsumer,
    ReadBatchRecordsController,
    RecordInspectionController,
    // Before the lot by its id: `lots/suggestions` is no id.
    SuggestLotsController,
    ReadLotsController,
    TraceLotsController,
  ],
  providers: [
    AnswerBatchRecordsService,
    MakeBatchService,
    ProductionActivityHost,
    ReadBatchRecordsService,
    ReadLotsService,
    RecordInspectionService,
    RequestBatchRecordsService,
    SuggestLotsService,
    TraceLotsService,
    TraceScopeService,
  ],
  exports: [ProductionActivityHost],
})
export class ProductionModule {}
