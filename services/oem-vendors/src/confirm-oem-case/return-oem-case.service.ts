import { contentHash } from '@anxin/audit';
import { requireHatOfAny, requireOther } from '@anxin/auth';
import { type Actor, event, oemCaseReturned } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { type CaseActView, caseActView } from '../oem-case/case-act.view';
import { CaseForm } from '../oem-case/case-form.entity';
import { CaseReturn } from '../oem-case/case-return.entity';
import { keepCase, lockCase } from '../oem-case/lock-case';
import type { OemCase } from '../oem-case/oem-case.entity';
import { toldOf } from '../oem-case/oem-case.events';
import { caseEngineer } from '../oem-case/oem-case.terms';
import { recordCaseAct } from '../oem-case/record-case-act';
import { submittersOf } from '../oem-case/submitters-of';
import { oemWork } from '../oem-work/oem-work';
import type { ReturnOemCaseDto } from './confirm-oem-case.dto';

@Injectable()
export class ReturnOemCaseService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The engineer, or the QC chief, sends the form back to whoever submitted it, with reasons (OEM-4).
   * @throws OemCaseNotFound, RoleMissing, CaseNotInStage, SamePerson `oem-case.own-submission`
   */
  return(actor: Actor, reference: string, { reasons }: ReturnOemCaseDto): Promise<CaseActView> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await lockCase(tx, reference);
      const hat = await requireHatOfAny(tx, actor, [caseEngineer, 'qc-chief']);
      oemCase.return();
      requireOther(actor, hat, await submittersOf(tx, reference), 'oem-case.own-submission');
      await keepCase(tx, oemCase);
      const { revision, version } = oemCase;
      const returned = { oemCase: reference, revision, reasons, returnedBy: actor.id, returnedAt: tx.now, hat };
      await tx.manager.insert(CaseReturn, returned);
      const told = { ...toldOf(oemCase, actor.id, tx.now), revision };
      await publish(tx, event(oemCaseReturned, reference, version, told));
      await oemWork.close(tx, oemCase, ['oem-case-confirmation'], { by: actor.id });
      await this.askForCorrection(tx, oemCase);
      const audited = { revision, reasonsHash: contentHash({ reference, revision, reasons }) };
      await recordCaseAct(tx, actor, oemCase, 'oem-case.returned', audited, hat);
      return caseActView(oemCase);
    });
  }

  /** Of whoever submitted this revision. */
  private async askForCorrection(tx: Tx, oemCase: OemCase): Promise<void> {
    const { reference, revision } = oemCase;
    const { submittedBy: person } = await tx.manager.findOneByOrFail(CaseForm, { oemCase: reference, revision });
    await oemWork.open(tx, oemCase, { kind: 'oem-case-correction', about: revision, person, rule: 'OEM-3' });
  }
}
