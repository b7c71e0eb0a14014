import { Module } from '@nestjs/common';
import { AnswerBatchRecordsController } from './answer-batch-records/answer-batch-records.controller';
import { AnswerBatchRecordsService } from './answer-batch-records/answer-batch-records.service';
import { ProductionActivityHost } from './production.activities';
import { ReadBatchRecordsController } from './read-batch-records/read-batch-records.controller';
import { ReadBatchRecordsService } from './read-batch-records/read-batch-records.service';
import { RequestBatchRecordsService } from './request-batch-records/request-batch-records.service';

@Module({
  controllers: [AnswerBatchRecordsController, ReadBatchRecordsController],
  providers: [AnswerBatchRecordsService, ProductionActivityHost, ReadBatchRecordsService, RequestBatchRecordsService],
  exports: [ProductionActivityHost],
})
export class ProductionModule {}
