import { requireHatOfAny } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { keepCase, lockCase } from '../oem-case/lock-case';
import { makerOfLot } from '../oem-case/maker-of-lot';
import { caseSubmitters } from '../oem-case/oem-case.terms';
import { requireNoStanding } from '../oem-case/standing-case';
import { oemWork } from '../oem-work/oem-work';
import type { CaseFormDto } from './case-form.dto';
import { formContent } from './form-content';
import { keepForm } from './keep-form';
import { submittedCaseView, type SubmittedCaseView } from './submitted-case.view';

@Injectable()
export class ResubmitOemCaseService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * A returned form again, corrected, by its submitter or another of sales. The complaint and its receipt stay: the form's day is over.
   * @throws OemCaseNotFound, RoleMissing, CaseNotInStage, LotNotOem, ManufacturerNeeded, ManufacturerDiffers, ManufacturerUnknown,
   * ProductDiffers, PersonalDataGiven, CaseStanding
   */
  resubmit(actor: Actor, reference: string, body: CaseFormDto): Promise<SubmittedCaseView> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await lockCase(tx, reference);
      const hat = await requireHatOfAny(tx, actor, caseSubmitters);
      oemCase.requireStage('returned');
      const made = await makerOfLot(tx, body);
      const content = formContent(body, made.manufacturer);
      await requireNoStanding(tx, oemCase.complaint, made.lot, reference);
      oemCase.resubmit(made);
      await keepCase(tx, oemCase);
      await oemWork.close(tx, oemCase, ['oem-case-correction'], { by: actor.id });
      await keepForm(tx, actor, hat, oemCase, content);
      return submittedCaseView(oemCase);
    });
  }
}
