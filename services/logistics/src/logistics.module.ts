import { Module } from '@nestjs/common';
import { AnswerReplacementController } from './answer-replacement/answer-replacement.controller';
import { AnswerReplacementService } from './answer-replacement/answer-replacement.service';
import { LogisticsActivityHost } from './logistics.activities';
import { OrderReplacementService } from './order-replacement/order-replacement.service';
import { ReadReplacementsController } from './read-replacements/read-replacements.controller';
import { ReadReplacementsService } from './read-replacements/read-replacements.service';

@Module({
  controllers: [AnswerReplacementController, ReadReplacementsController],
  providers: [AnswerReplacementService, LogisticsActivityHost, OrderReplacementService, ReadReplacementsService],
  exports: [LogisticsActivityHost],
})
export class LogisticsModule {}
