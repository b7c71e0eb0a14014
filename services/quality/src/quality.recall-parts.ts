import { AnswerNoticeController } from './answer-notice/answer-notice.controller';
import { AnswerNoticeService } from './answer-notice/answer-notice.service';
import { CloseRecallController } from './close-recall/close-recall.controller';
import { CloseRecallService } from './close-recall/close-recall.service';
import { ConfirmConsigneeController } from './confirm-consignee/confirm-consignee.controller';
import { ConfirmConsigneeService } from './confirm-consignee/confirm-consignee.service';
import { DecidePlanController } from './decide-plan/decide-plan.controller';
import { DecidePlanService } from './decide-plan/decide-plan.service';
import { ExplainDifferenceController } from './explain-difference/explain-difference.controller';
import { ExplainDifferenceService } from './explain-difference/explain-difference.service';
import { FireRecallRungService } from './fire-recall-rung/fire-recall-rung.service';
import { CustomersConsumer } from './follow-customers/customers.consumer';
import { ProductsConsumer } from './follow-products/products.consumer';
import { FreezeScopeService } from './freeze-scope/freeze-scope.service';
import { KeepReturnsService } from './keep-returns/keep-returns.service';
import { MeetStartCheckController } from './meet-start-check/meet-start-check.controller';
import { MeetStartCheckService } from './meet-start-check/meet-start-check.service';
import { OpenRecoveryService } from './open-recovery/open-recovery.service';
import { OpenStartService } from './open-start/open-start.service';
import { PrepareNoticesService } from './prepare-notices/prepare-notices.service';
import { QualityBulkActivityHost } from './quality.bulk-activities';
import { ReadRecallController } from './read-recall/read-recall.controller';
import { ReadRecallService } from './read-recall/read-recall.service';
import { RecallSteps } from './recall/recall-steps';
import { RecallClocks } from './recall-clock/recall-clocks';
import { RecordAttemptController } from './record-attempt/record-attempt.controller';
import { RecordAttemptService } from './record-attempt/record-attempt.service';
import { ReportRecallTroubleService } from './report-recall-trouble/report-recall-trouble.service';
import { ResolveRecallTroubleController } from './resolve-recall-trouble/resolve-recall-trouble.controller';
import { ResolveRecallTroubleService } from './resolve-recall-trouble/resolve-recall-trouble.service';
import { SendNoticeBatchService } from './send-notices/send-notice-batch.service';
import { SendNoticeService } from './send-notices/send-notice.service';
import { StartRecallController } from './start-recall/start-recall.controller';
import { StartRecallService } from './start-recall/start-recall.service';
import { SubmitPlanController } from './submit-plan/submit-plan.controller';
import { SubmitPlanService } from './submit-plan/submit-plan.service';

/** What the module holds for recalls. */
export const recallControllers = [
  AnswerNoticeController,
  CloseRecallController,
  ConfirmConsigneeController,
  CustomersConsumer,
  DecidePlanController,
  ExplainDifferenceController,
  MeetStartCheckController,
  ProductsConsumer,
  ReadRecallController,
  RecordAttemptController,
  ResolveRecallTroubleController,
  StartRecallController,
  SubmitPlanController,
];
export const recallProviders = [
  AnswerNoticeService,
  CloseRecallService,
  ConfirmConsigneeService,
  DecidePlanService,
  ExplainDifferenceService,
  FireRecallRungService,
  FreezeScopeService,
  KeepReturnsService,
  MeetStartCheckService,
  OpenRecoveryService,
  OpenStartService,
  PrepareNoticesService,
  QualityBulkActivityHost,
  ReadRecallService,
  RecallClocks,
  RecallSteps,
  RecordAttemptService,
  ReportRecallTroubleService,
  ResolveRecallTroubleService,
  SendNoticeBatchService,
  SendNoticeService,
  StartRecallService,
  SubmitPlanService,
];
