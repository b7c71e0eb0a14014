import { requireHatOfAny } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { nextReference, type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { OemClocks } from '../clock/clocks';
import { ComplaintFact } from '../complaint-fact/complaint-fact.entity';
import { clockSubject } from '../oem-case/lock-case';
import { makerOfLot } from '../oem-case/maker-of-lot';
import { OemCase } from '../oem-case/oem-case.entity';
import { ReceivedInFuture } from '../oem-case/oem-case.errors';
import { caseSubmitters, formRule } from '../oem-case/oem-case.terms';
import { requireNoStanding } from '../oem-case/standing-case';
import { formContent } from './form-content';
import { keepForm } from './keep-form';
import type { SubmitOemCaseDto } from './submit-oem-case.dto';
import { submittedCaseView, type SubmittedCaseView } from './submitted-case.view';

@Injectable()
export class SubmitOemCaseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: OemClocks,
  ) {}

  /**
   * Opens a case by the form of sales (OEM-3). The form's day counts from the receipt of the complaint and ends with the submission: a
   * late form is taken and says so.
   * @throws RoleMissing, ReceivedInFuture, LotNotOem, ManufacturerNeeded, ManufacturerDiffers, ManufacturerUnknown, ProductDiffers,
   * PersonalDataGiven, CaseStanding
   */
  submit(actor: Actor, body: SubmitOemCaseDto): Promise<SubmittedCaseView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await requireHatOfAny(tx, actor, caseSubmitters);
      const receivedAt = await receiptOf(tx, body);
      const oemCase = await this.draft(tx, actor, body, receivedAt);
      const content = formContent(body, oemCase.manufacturer);
      await requireNoStanding(tx, oemCase.complaint, oemCase.lot);
      oemCase.formLate = await this.runFormClock(tx, oemCase, actor.id);
      await tx.manager.insert(OemCase, oemCase);
      await keepForm(tx, actor, hat, oemCase, content);
      return submittedCaseView(oemCase);
    });
  }

  private async draft(tx: Tx, actor: Actor, body: SubmitOemCaseDto, receivedAt: Date): Promise<OemCase> {
    const made = await makerOfLot(tx, body);
    return Object.assign(new OemCase(), made, {
      ...{ reference: await nextReference(tx, 'YC'), version: 1, stage: 'submitted' as const, revision: 1 },
      ...{ complaint: body.complaint ?? null, pin: await this.policies.pin(tx, ['clocks', 'corrective-action']) },
      ...{ receivedAt, submittedAt: tx.now, submittedBy: actor.id, formLate: false },
      ...{ confirmedAt: null, confirmedBy: null, causeClass: null, confirmationNote: null },
      ...{ decidedOpinion: null, decidedAt: null },
    });
  }

  /** The form's clock begins with the receipt and ends here. @returns whether the form is late */
  private async runFormClock(tx: Tx, oemCase: OemCase, by: string): Promise<boolean> {
    const { dueAt } = await this.clocks.start(tx, clockSubject(oemCase), formRule, oemCase.receivedAt);
    await this.clocks.stop(tx, clockSubject(oemCase), formRule, by);
    return dueAt !== null && tx.now > dueAt;
  }
}

/** When the complaint came in, by the complaint's own fact where it is known here. @throws ReceivedInFuture */
const receiptOf = async (tx: Tx, { complaint, receivedAt }: SubmitOemCaseDto): Promise<Date> => {
  const fact = complaint === undefined ? null : await tx.manager.findOneBy(ComplaintFact, { complaint });
  const received = fact?.receivedAt ?? (receivedAt === undefined ? tx.now : new Date(receivedAt));
  if (received > tx.now) throw new ReceivedInFuture(received);
  return received;
};
