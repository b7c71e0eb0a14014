import { Module } from '@nestjs/common';
import { AnswerRetestController } from './answer-retest/answer-retest.controller';
import { AnswerRetestService } from './answer-retest/answer-retest.service';
import { OrderRetestService } from './order-retest/order-retest.service';
import { QualityActivityHost } from './quality.activities';
import { ReadRetestsController } from './read-retests/read-retests.controller';
import { ReadRetestsService } from './read-retests/read-retests.service';

@Module({
  controllers: [AnswerRetestController, ReadRetestsController],
  providers: [AnswerRetestService, OrderRetestService, QualityActivityHost, ReadRetestsService],
  exports: [QualityActivityHost],
})
export class QualityModule {}
