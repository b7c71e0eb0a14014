import { ConfirmOemCaseController } from './confirm-oem-case/confirm-oem-case.controller';
import { ConfirmOemCaseService } from './confirm-oem-case/confirm-oem-case.service';
import { ReturnOemCaseService } from './confirm-oem-case/return-oem-case.service';
import { FireOpinionRungService } from './fire-opinion-rung/fire-opinion-rung.service';
import { DecideOemOpinionService } from './give-oem-opinion/decide-oem-opinion.service';
import { ExtendOemOpinionService } from './give-oem-opinion/extend-oem-opinion.service';
import { GiveOemOpinionController } from './give-oem-opinion/give-oem-opinion.controller';
import { GiveOemOpinionService } from './give-oem-opinion/give-oem-opinion.service';
import { ReadOemCasesController } from './read-oem-cases/read-oem-cases.controller';
import { ReadOemCasesService } from './read-oem-cases/read-oem-cases.service';
import { ResubmitOemCaseService } from './submit-oem-case/resubmit-oem-case.service';
import { SubmitOemCaseController } from './submit-oem-case/submit-oem-case.controller';
import { SubmitOemCaseService } from './submit-oem-case/submit-oem-case.service';

/** What the module holds for cases of OEM products. */
export const caseControllers = [
  ConfirmOemCaseController,
  GiveOemOpinionController,
  ReadOemCasesController,
  SubmitOemCaseController,
];
export const caseProviders = [
  ConfirmOemCaseService,
  DecideOemOpinionService,
  ExtendOemOpinionService,
  FireOpinionRungService,
  GiveOemOpinionService,
  ReadOemCasesService,
  ResubmitOemCaseService,
  ReturnOemCaseService,
  SubmitOemCaseService,
];
