import type {
  ClocksTold,
  CloseComplaint,
  CompleteExecution,
  ComplaintActivities,
  Execution,
  ExecutionBegun,
  FireRung,
  InvestigationBegun,
  OfComplaint,
  OfCycle,
  OpenFinding,
  OpenRemedy,
  ReportTrouble,
  RungFired,
  SendAnswer,
} from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { AbandonExecutionService } from './abandon-execution/abandon-execution.service';
import { BeginExecutionService } from './begin-execution/begin-execution.service';
import { BeginInvestigationService } from './begin-investigation/begin-investigation.service';
import { CloseComplaintService } from './close-complaint/close-complaint.service';
import { CompleteExecutionService } from './complete-execution/complete-execution.service';
import { FireRungService } from './fire-rung/fire-rung.service';
import { OpenAnswerService } from './open-answer/open-answer.service';
import { OpenCallBackService } from './open-call-back/open-call-back.service';
import { OpenFindingService } from './open-finding/open-finding.service';
import { OpenRemedyService } from './open-remedy/open-remedy.service';
import { ReopenComplaintService } from './reopen-complaint/reopen-complaint.service';
import { ReportTroubleService } from './report-trouble/report-trouble.service';
import { SendAnswerService } from './send-answer/send-answer.service';

/** The complaints side of the handling's contract: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class ComplaintsActivityHost implements ComplaintActivities {
  constructor(
    private readonly investigations: BeginInvestigationService,
    private readonly findings: OpenFindingService,
    private readonly remedies: OpenRemedyService,
    private readonly executions: BeginExecutionService,
    private readonly completions: CompleteExecutionService,
    private readonly abandonments: AbandonExecutionService,
    private readonly answers: OpenAnswerService,
    private readonly post: SendAnswerService,
    private readonly callBacks: OpenCallBackService,
    private readonly reopenings: ReopenComplaintService,
    private readonly closings: CloseComplaintService,
    private readonly rungs: FireRungService,
    private readonly troubles: ReportTroubleService,
  ) {}

  beginInvestigation(input: OfComplaint): Promise<InvestigationBegun> {
    return this.investigations.begin(input);
  }
  openFinding(input: OpenFinding): Promise<ClocksTold> {
    return this.findings.open(input);
  }
  openRemedy(input: OpenRemedy): Promise<ClocksTold> {
    return this.remedies.open(input);
  }
  beginExecution(input: Execution): Promise<ExecutionBegun> {
    return this.executions.begin(input);
  }
  completeExecution(input: CompleteExecution): Promise<ClocksTold> {
    return this.completions.complete(input);
  }
  abandonExecution(input: CompleteExecution): Promise<ClocksTold> {
    return this.abandonments.abandon(input);
  }
  openAnswer(input: OfCycle): Promise<ClocksTold> {
    return this.answers.open(input);
  }
  sendAnswer(input: SendAnswer): Promise<ClocksTold> {
    return this.post.send(input);
  }
  openCallBack(input: OfCycle): Promise<ClocksTold> {
    return this.callBacks.open(input);
  }
  reopen(input: OfCycle): Promise<ClocksTold> {
    return this.reopenings.reopen(input);
  }
  close(input: CloseComplaint): Promise<ClocksTold> {
    return this.closings.close(input);
  }
  fireRung(input: FireRung): Promise<RungFired> {
    return this.rungs.fire(input);
  }
  reportTrouble(input: ReportTrouble): Promise<void> {
    return this.troubles.report(input);
  }
}
