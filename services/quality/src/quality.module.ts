import { type DynamicModule, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { AcknowledgeHoldService } from './acknowledge-hold/acknowledge-hold.service';
import { AnswerRetestController } from './answer-retest/answer-retest.controller';
import { AnswerRetestService } from './answer-retest/answer-retest.service';
import { Clocks } from './clock/clocks';
import { DecideAssessmentController } from './decide-assessment/decide-assessment.controller';
import { DecideAssessmentService } from './decide-assessment/decide-assessment.service';
import { FireAssessmentRungService } from './fire-assessment-rung/fire-assessment-rung.service';
import { HoldsConsumer } from './hold-order/holds.consumer';
import { LotsConsumer } from './lot/lots.consumer';
import { OrderRetestService } from './order-retest/order-retest.service';
import { QualityActivityHost } from './quality.activities';
import { recallControllers, recallProviders } from './quality.recall-parts';
import { ReadAssessmentsController } from './read-assessments/read-assessments.controller';
import { ReadAssessmentsService } from './read-assessments/read-assessments.service';
import { ReadRetestsController } from './read-retests/read-retests.controller';
import { ReadRetestsService } from './read-retests/read-retests.service';
import { RecallLinks } from './recall/recall-links';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';
import { ResolveHoldOrderController } from './resolve-hold-order/resolve-hold-order.controller';
import { ResolveHoldOrderService } from './resolve-hold-order/resolve-hold-order.service';
import { LotAssessments } from './record-alarm/lot-assessments';
import { LotHolds } from './record-alarm/lot-holds';
import { RecordAlarmService } from './record-alarm/record-alarm.service';
import { WatchDeadlinesService } from './watch-deadlines/watch-deadlines.service';

@Module({
  controllers: [
    AnswerRetestController,
    DecideAssessmentController,
    HoldsConsumer,
    LotsConsumer,
    ReadAssessmentsController,
    ReadRetestsController,
    ResolveHoldOrderController,
    ...recallControllers,
  ],
  providers: [
    AcknowledgeHoldService,
    AnswerRetestService,
    Clocks,
    DecideAssessmentService,
    FireAssessmentRungService,
    LotAssessments,
    LotHolds,
    OrderRetestService,
    QualityActivityHost,
    ReadAssessmentsService,
    ReadRetestsService,
    RecomputeClocksService,
    RecordAlarmService,
    ResolveHoldOrderService,
    WatchDeadlinesService,
    ...recallProviders,
  ],
  exports: [QualityActivityHost],
})
export class QualityModule {
  /** With the origin that links in its notices lead to, and how often a minute one of them is answered. */
  static reachedAt(origin: string, requestsPerMinute: number): DynamicModule {
    return {
      module: QualityModule,
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: requestsPerMinute }])],
      providers: [{ provide: RecallLinks, useValue: new RecallLinks(origin) }],
    };
  }
}
