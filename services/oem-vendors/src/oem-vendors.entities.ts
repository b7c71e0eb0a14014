import { importEntities } from '@anxin/imports';
import { OemClock } from './clock/clock.entity';
import { OemClockRung } from './clock/clock-rung.entity';
import { ComplaintFact } from './complaint-fact/complaint-fact.entity';
import { CorrectiveAction } from './corrective-action/corrective-action.entity';
import { CorrectiveStep } from './corrective-action/corrective-step.entity';
import { CorrectiveTrouble } from './corrective-action/corrective-trouble.entity';
import { EffectLook } from './corrective-action/effect-look.entity';
import { GateAnswer } from './corrective-action/gate-answer.entity';
import { ManufacturerMail } from './corrective-action/manufacturer-mail.entity';
import { RequestLink } from './corrective-action/request-link.entity';
import { RefLot } from './lot/ref-lot.entity';
import { CaseExtension } from './oem-case/case-extension.entity';
import { CaseForm } from './oem-case/case-form.entity';
import { CaseOpinion } from './oem-case/case-opinion.entity';
import { CaseReturn } from './oem-case/case-return.entity';
import { OemCase } from './oem-case/oem-case.entity';
import { OpinionDecision } from './oem-case/opinion-decision.entity';
import { OemWorkItem } from './oem-work/oem-work-item.entity';
import { VendorScore } from './vendor-standing/vendor-score.entity';
import { VendorStanding } from './vendor-standing/vendor-standing.entity';
import { Vendor } from './vendor/vendor.entity';

/** Every table of the service that is not a mechanism's. */
export const oemVendorsEntities = [
  CaseExtension,
  CaseForm,
  CaseOpinion,
  CaseReturn,
  ComplaintFact,
  CorrectiveAction,
  CorrectiveStep,
  CorrectiveTrouble,
  EffectLook,
  GateAnswer,
  ManufacturerMail,
  OemCase,
  OemClock,
  OemClockRung,
  OemWorkItem,
  OpinionDecision,
  RefLot,
  RequestLink,
  Vendor,
  VendorScore,
  VendorStanding,
  ...importEntities,
];
