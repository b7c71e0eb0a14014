import { AnswerByLinkController } from './answer-by-link/answer-by-link.controller';
import { AnswerByLinkService } from './answer-by-link/answer-by-link.service';
import { AnswerGateController } from './answer-gate/answer-gate.controller';
import { AnswerGateService } from './answer-gate/answer-gate.service';
import { CloseRequestService } from './close-request/close-request.service';
import { CorrectiveSteps } from './corrective-action/corrective-steps';
import { GateClocks } from './corrective-action/gate-clocks';
import { TakeAnswers } from './corrective-action/take-answers';
import { DecideAnswerController } from './decide-answer/decide-answer.controller';
import { DecideAnswerService } from './decide-answer/decide-answer.service';
import { DecideStandingController } from './decide-standing/decide-standing.controller';
import { DecideStandingService } from './decide-standing/decide-standing.service';
import { FireCorrectiveRungService } from './fire-corrective-rung/fire-corrective-rung.service';
import { IssueCorrectiveActionController } from './issue-corrective-action/issue-corrective-action.controller';
import { IssueCorrectiveActionService } from './issue-corrective-action/issue-corrective-action.service';
import { OemVendorsActivityHost } from './oem-vendors.activities';
import { OpenGateService } from './open-gate/open-gate.service';
import { ReadCorrectiveActionsController } from './read-corrective-actions/read-corrective-actions.controller';
import { ReadCorrectiveActionsService } from './read-corrective-actions/read-corrective-actions.service';
import { ReadOwnActionsController } from './read-own-actions/read-own-actions.controller';
import { ReadStandingController } from './read-standing/read-standing.controller';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';
import { ReportCorrectiveTroubleService } from './report-corrective-trouble/report-corrective-trouble.service';
import { ResolveCorrectiveTroubleController } from './resolve-corrective-trouble/resolve-corrective-trouble.controller';
import { ResolveCorrectiveTroubleService } from './resolve-corrective-trouble/resolve-corrective-trouble.service';
import { SendManufacturerMailService } from './send-manufacturer-mails/send-manufacturer-mail.service';
import { SendManufacturerMailsService } from './send-manufacturer-mails/send-manufacturer-mails.service';
import { Standings } from './vendor-standing/standings';
import { VerifyEffectService } from './verify-effect/verify-effect.service';
import { WatchDeadlinesService } from './watch-deadlines/watch-deadlines.service';

/** What the module holds for corrective-action requests. */
export const correctiveControllers = [
  AnswerByLinkController,
  AnswerGateController,
  DecideAnswerController,
  DecideStandingController,
  IssueCorrectiveActionController,
  ReadCorrectiveActionsController,
  ReadOwnActionsController,
  ReadStandingController,
  ResolveCorrectiveTroubleController,
];
export const correctiveProviders = [
  AnswerByLinkService,
  AnswerGateService,
  CloseRequestService,
  CorrectiveSteps,
  DecideAnswerService,
  DecideStandingService,
  FireCorrectiveRungService,
  GateClocks,
  IssueCorrectiveActionService,
  OemVendorsActivityHost,
  OpenGateService,
  ReadCorrectiveActionsService,
  RecomputeClocksService,
  ReportCorrectiveTroubleService,
  ResolveCorrectiveTroubleService,
  SendManufacturerMailService,
  SendManufacturerMailsService,
  Standings,
  TakeAnswers,
  VerifyEffectService,
  WatchDeadlinesService,
];
