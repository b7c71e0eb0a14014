import { ImportModule } from '@anxin/imports';
import { Module } from '@nestjs/common';
import { AbandonExecutionService } from './abandon-execution/abandon-execution.service';
import { AcceptLotController } from './accept-lot/accept-lot.controller';
import { AcceptLotService } from './accept-lot/accept-lot.service';
import { AnswerRemedyController } from './answer-remedy/answer-remedy.controller';
import { AnswerRemedyService } from './answer-remedy/answer-remedy.service';
import { BeginExecutionService } from './begin-execution/begin-execution.service';
import { BeginInvestigationService } from './begin-investigation/begin-investigation.service';
import { ClassifyComplaintController } from './classify-complaint/classify-complaint.controller';
import { ClassifyComplaintService } from './classify-complaint/classify-complaint.service';
import { Clocks } from './clock/clocks';
import { CloseComplaintService } from './close-complaint/close-complaint.service';
import { Complainants } from './complainant/complainants';
import { WorkflowSteps } from './complaint/workflow-steps';
import { ComplaintsActivityHost } from './complaints.activities';
import { CompleteExecutionService } from './complete-execution/complete-execution.service';
import { DecideRemedyController } from './decide-remedy/decide-remedy.controller';
import { DecideRemedyService } from './decide-remedy/decide-remedy.service';
import { FileSheetController } from './file-sheet/file-sheet.controller';
import { FileSheetService } from './file-sheet/file-sheet.service';
import { FireRungService } from './fire-rung/fire-rung.service';
import { ImportComplaints } from './import-complaints/import-complaints';
import { ListClosedComplaintsController } from './list-closed-complaints/list-closed-complaints.controller';
import { ListComplaintsController } from './list-complaints/list-complaints.controller';
import { ListTroublesController } from './list-troubles/list-troubles.controller';
import { LotsConsumer } from './lot/lots.consumer';
import { LotWatch } from './lot-watch/lot-watch';
import { OpenAnswerService } from './open-answer/open-answer.service';
import { OpenCallBackService } from './open-call-back/open-call-back.service';
import { OpenFindingService } from './open-finding/open-finding.service';
import { OpenRemedyService } from './open-remedy/open-remedy.service';
import { PauseClockController } from './pause-clock/pause-clock.controller';
import { PauseClockService } from './pause-clock/pause-clock.service';
import { ProposeRemedyController } from './propose-remedy/propose-remedy.controller';
import { ProposeRemedyService } from './propose-remedy/propose-remedy.service';
import { ReadComplaintController } from './read-complaint/read-complaint.controller';
import { ReadComplaintService } from './read-complaint/read-complaint.service';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';
import { RecordCallBackController } from './record-call-back/record-call-back.controller';
import { RecordCallBackService } from './record-call-back/record-call-back.service';
import { RecordFindingController } from './record-finding/record-finding.controller';
import { RecordFindingService } from './record-finding/record-finding.service';
import { RecordFirstReplyController } from './record-first-reply/record-first-reply.controller';
import { RecordFirstReplyService } from './record-first-reply/record-first-reply.service';
import { RecordFormDeliveryController } from './record-form-delivery/record-form-delivery.controller';
import { RecordFormDeliveryService } from './record-form-delivery/record-form-delivery.service';
import { RecordInitialOpinionController } from './record-initial-opinion/record-initial-opinion.controller';
import { RecordInitialOpinionService } from './record-initial-opinion/record-initial-opinion.service';
import { RegisterComplaintController } from './register-complaint/register-complaint.controller';
import { RegisterComplaintService } from './register-complaint/register-complaint.service';
import { ReopenComplaintService } from './reopen-complaint/reopen-complaint.service';
import { ReportTroubleService } from './report-trouble/report-trouble.service';
import { ResolveTroubleController } from './resolve-trouble/resolve-trouble.controller';
import { ResolveTroubleService } from './resolve-trouble/resolve-trouble.service';
import { ResumeClockController } from './resume-clock/resume-clock.controller';
import { ResumeClockService } from './resume-clock/resume-clock.service';
import { ReviewSheetController } from './review-sheet/review-sheet.controller';
import { ReviewSheetService } from './review-sheet/review-sheet.service';
import { SearchComplaintsController } from './search-complaints/search-complaints.controller';
import { SearchComplaintsService } from './search-complaints/search-complaints.service';
import { SendAnswerService } from './send-answer/send-answer.service';
import { SuggestLotsController } from './suggest-lots/suggest-lots.controller';
import { SuggestLotsService } from './suggest-lots/suggest-lots.service';
import { WaiveRemedyController } from './waive-remedy/waive-remedy.controller';
import { WaiveRemedyService } from './waive-remedy/waive-remedy.service';
import { WatchDeadlinesService } from './watch-deadlines/watch-deadlines.service';
import { WriteAnswerController } from './write-answer/write-answer.controller';
import { WriteAnswerService } from './write-answer/write-answer.service';

@Module({
  imports: [ImportModule.forService([ImportComplaints])],
  controllers: [
    AcceptLotController,
    AnswerRemedyController,
    ClassifyComplaintController,
    DecideRemedyController,
    FileSheetController,
    ListClosedComplaintsController,
    ListComplaintsController,
    ListTroublesController,
    LotsConsumer,
    PauseClockController,
    ProposeRemedyController,
    ReadComplaintController,
    RecordCallBackController,
    RecordFindingController,
    RecordFirstReplyController,
    RecordFormDeliveryController,
    RecordInitialOpinionController,
    RegisterComplaintController,
    ResolveTroubleController,
    ResumeClockController,
    ReviewSheetController,
    SearchComplaintsController,
    SuggestLotsController,
    WaiveRemedyController,
    WriteAnswerController,
  ],
  providers: [
    Complainants,
    Clocks,
    WorkflowSteps,
    ComplaintsActivityHost,
    LotWatch,
    AbandonExecutionService,
    AcceptLotService,
    AnswerRemedyService,
    BeginExecutionService,
    BeginInvestigationService,
    ClassifyComplaintService,
    CloseComplaintService,
    CompleteExecutionService,
    DecideRemedyService,
    FileSheetService,
    FireRungService,
    OpenAnswerService,
    OpenCallBackService,
    OpenFindingService,
    OpenRemedyService,
    PauseClockService,
    ProposeRemedyService,
    ReadComplaintService,
    RecomputeClocksService,
    RecordCallBackService,
    RecordFindingService,
    RecordFirstReplyService,
    RecordFormDeliveryService,
    RecordInitialOpinionService,
    RegisterComplaintService,
    ReopenComplaintService,
    ReportTroubleService,
    ResolveTroubleService,
    ResumeClockService,
    ReviewSheetService,
    SearchComplaintsService,
    SendAnswerService,
    SuggestLotsService,
    WaiveRemedyService,
    WatchDeadlinesService,
    WriteAnswerService,
  ],
})
export class ComplaintsModule {}
