import { requireHat, requireOther } from '@anxin/auth';
import { type Actor, event, oemCaseConfirmed, startOemOpinion } from '@anxin/contracts';
import { publish, startWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { OemClocks } from '../clock/clocks';
import { clockSubject, keepCase, lockCase } from '../oem-case/lock-case';
import { toldOf } from '../oem-case/oem-case.events';
import { caseEngineer, opinionRule } from '../oem-case/oem-case.terms';
import { recordCaseAct } from '../oem-case/record-case-act';
import { submittersOf } from '../oem-case/submitters-of';
import { oemWork } from '../oem-work/oem-work';
import type { ConfirmOemCaseDto } from './confirm-oem-case.dto';
import { confirmedCaseView, type ConfirmedCaseView } from './confirmed-case.view';

@Injectable()
export class ConfirmOemCaseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: OemClocks,
  ) {}

  /**
   * The engineer confirms what sales submitted, with its cause class (OEM-2, OEM-4); the opinion's clock counts from now (OEM-6),
   * and the workflow that chases it starts from the same transaction.
   * @throws OemCaseNotFound, RoleMissing, CaseNotInStage, SamePerson `oem-case.own-submission`
   */
  confirm(actor: Actor, reference: string, { causeClass, note }: ConfirmOemCaseDto): Promise<ConfirmedCaseView> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await lockCase(tx, reference);
      const hat = await requireHat(tx, actor, caseEngineer);
      oemCase.confirm(causeClass, note, actor.id, tx.now);
      requireOther(actor, hat, await submittersOf(tx, reference), 'oem-case.own-submission');
      await keepCase(tx, oemCase);
      const clock = await this.clocks.start(tx, clockSubject(oemCase), opinionRule, tx.now);
      const { dueAt } = clock;
      const told = { ...toldOf(oemCase, actor.id, tx.now), causeClass, ...(dueAt && { dueAt: dueAt.toISOString() }) };
      await publish(tx, event(oemCaseConfirmed, reference, oemCase.version, told));
      await oemWork.close(tx, oemCase, ['oem-case-confirmation'], { by: actor.id });
      const work = { kind: 'oem-opinion' as const, about: 1, role: caseEngineer, rule: opinionRule, dueAt };
      await oemWork.open(tx, oemCase, work);
      await startWorkflow(tx, startOemOpinion({ reference, clocks: [clock.plan()] }));
      const audited = { revision: oemCase.revision, causeClass, opinionDueAt: dueAt };
      await recordCaseAct(tx, actor, oemCase, 'oem-case.confirmed', audited, hat);
      return confirmedCaseView(oemCase, dueAt);
    });
  }
}
