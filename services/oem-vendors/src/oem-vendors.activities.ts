import type {
  ClocksTold,
  CorrectiveActionActivities,
  EffectJudged,
  FireCorrectiveRung,
  FireOpinionRung,
  JudgeEffect,
  LookAt,
  OemOpinionActivities,
  OfRequest,
  OfRound,
  OpenGate,
  ReportCorrectiveTrouble,
  RungFired,
} from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { CloseRequestService } from './close-request/close-request.service';
import { FireCorrectiveRungService } from './fire-corrective-rung/fire-corrective-rung.service';
import { FireOpinionRungService } from './fire-opinion-rung/fire-opinion-rung.service';
import { OpenGateService } from './open-gate/open-gate.service';
import { ReportCorrectiveTroubleService } from './report-corrective-trouble/report-corrective-trouble.service';
import { SendManufacturerMailsService } from './send-manufacturer-mails/send-manufacturer-mails.service';
import { VerifyEffectService } from './verify-effect/verify-effect.service';

/** The service's side of the workflows' contract: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class OemVendorsActivityHost implements CorrectiveActionActivities, OemOpinionActivities {
  constructor(
    private readonly gates: OpenGateService,
    private readonly effects: VerifyEffectService,
    private readonly closings: CloseRequestService,
    private readonly mails: SendManufacturerMailsService,
    private readonly rungs: FireCorrectiveRungService,
    private readonly troubles: ReportCorrectiveTroubleService,
    private readonly opinionRungs: FireOpinionRungService,
  ) {}

  openGate(input: OpenGate): Promise<ClocksTold> {
    return this.gates.open(input);
  }
  beginVerification(input: OfRound): Promise<ClocksTold & LookAt> {
    return this.effects.begin(input);
  }
  judgeEffect(input: JudgeEffect): Promise<EffectJudged> {
    return this.effects.judge(input);
  }
  closeRequest(input: OfRequest): Promise<ClocksTold> {
    return this.closings.close(input);
  }
  sendDueMails(input: OfRequest): Promise<{ sent: number }> {
    return this.mails.sendDue(input);
  }
  fireCorrectiveRung(input: FireCorrectiveRung): Promise<RungFired> {
    return this.rungs.fire(input);
  }
  reportCorrectiveTrouble(input: ReportCorrectiveTrouble): Promise<void> {
    return this.troubles.report(input);
  }
  fireOpinionRung(input: FireOpinionRung): Promise<RungFired> {
    return this.opinionRungs.fire(input);
  }
}
