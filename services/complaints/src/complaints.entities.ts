import { importEntities } from '@anxin/imports';
import { Answer } from './answer/answer.entity';
import { CallBack } from './call-back/call-back.entity';
import { ClosedComplaint } from './closed-complaint/closed-complaint.entity';
import { ClockPause } from './clock/clock-pause.entity';
import { ClockRung } from './clock/clock-rung.entity';
import { CaseClock } from './clock/clock.entity';
import { Complainant } from './complainant/complainant.entity';
import { Classification } from './complaint/classification.entity';
import { Complaint } from './complaint/complaint.entity';
import { FirstReply } from './complaint/first-reply.entity';
import { FormDelivery } from './complaint/form-delivery.entity';
import { InitialOpinion } from './complaint/initial-opinion.entity';
import { WorkflowStep } from './complaint/workflow-step.entity';
import { Finding } from './finding/finding.entity';
import { InvestigationAnswer } from './finding/investigation.entity';
import { HandlingSheet } from './handling-sheet/handling-sheet.entity';
import { LotIdentification } from './lot/lot-identification.entity';
import { RefLot } from './lot/ref-lot.entity';
import { LotAlarmRequest } from './lot-watch/lot-alarm-request.entity';
import { RemedyDecision } from './remedy/decision.entity';
import { RemedyAnswerRecord } from './remedy/remedy-answer.entity';
import { Remedy } from './remedy/remedy.entity';
import { RemedyWaiver } from './remedy/waiver.entity';
import { Trouble } from './trouble/trouble.entity';
import { ViolationAttempt } from './violation/violation-attempt.entity';
import { WorkItem } from './work/work-item.entity';

/** Every table of the service that is not a mechanism's. */
export const complaintsEntities = [
  Answer,
  CallBack,
  CaseClock,
  Classification,
  ClockPause,
  ClockRung,
  ClosedComplaint,
  Complainant,
  Complaint,
  Finding,
  FirstReply,
  FormDelivery,
  HandlingSheet,
  InitialOpinion,
  InvestigationAnswer,
  LotAlarmRequest,
  LotIdentification,
  RefLot,
  Remedy,
  RemedyAnswerRecord,
  RemedyDecision,
  RemedyWaiver,
  Trouble,
  ViolationAttempt,
  WorkItem,
  WorkflowStep,
  ...importEntities,
];
