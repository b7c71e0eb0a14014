import { contentHash } from '@anxin/audit';
import { requireHat } from '@anxin/auth';
import { type Actor, event, oemCaseOpinionDeferred, signalOemOpinion } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { OemClock } from '../clock/clock.entity';
import { OemClocks } from '../clock/clocks';
import { caseActView } from '../oem-case/case-act.view';
import { CaseExtension } from '../oem-case/case-extension.entity';
import { clockSubject, keepCase, lockCase } from '../oem-case/lock-case';
import type { OemCase } from '../oem-case/oem-case.entity';
import { ExtensionNotLonger, ExtensionTooLate } from '../oem-case/oem-case.errors';
import { toldOf } from '../oem-case/oem-case.events';
import { caseEngineer, opinionRule } from '../oem-case/oem-case.terms';
import { recordCaseAct } from '../oem-case/record-case-act';
import { OemWorkItem } from '../oem-work/oem-work-item.entity';
import { oemWork } from '../oem-work/oem-work';
import { extendedClock } from './extended-clock';
import type { ExtendOemOpinionDto } from './give-oem-opinion.dto';
import type { ExtendedOpinionView } from './oem-opinion.views';

@Injectable()
export class ExtendOemOpinionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: OemClocks,
  ) {}

  /**
   * The opinion takes longer: told before it is due and with the reason on record (OEM-6).
   * @throws OemCaseNotFound, RoleMissing, CaseNotInStage, ExtensionTooLate, ExtensionNotLonger
   */
  extend(actor: Actor, reference: string, { reason, until: given }: ExtendOemOpinionDto): Promise<ExtendedOpinionView> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await lockCase(tx, reference);
      const hat = await requireHat(tx, actor, caseEngineer);
      oemCase.requireStage('confirmed');
      const clock = await tx.manager.findOneByOrFail(OemClock, { subject: reference, rule: opinionRule });
      const until = new Date(given);
      const dueBefore = requireLonger(tx, clock, until);
      const number = (await tx.manager.countBy(CaseExtension, { oemCase: reference })) + 1;
      const extension = { oemCase: reference, number, reason, dueBefore, until };
      await tx.manager.insert(CaseExtension, { ...extension, extendedBy: actor.id, extendedAt: tx.now, hat });
      await keepCase(tx, oemCase);
      const planned = await extendedClock(tx, this.policies, oemCase, clock, until);
      const plan = await this.clocks.recompute(tx, clockSubject(oemCase), clock, planned);
      await signalWorkflow(tx, signalOemOpinion(reference, 'clock-changed', plan));
      const told = { ...toldOf(oemCase, actor.id, tx.now), until: until.toISOString() };
      await publish(tx, event(oemCaseOpinionDeferred, reference, oemCase.version, told));
      await this.openAgain(tx, oemCase, number, until);
      const reasonHash = contentHash({ reference, number, reason });
      await recordCaseAct(tx, actor, oemCase, 'oem-opinion.extended', { number, dueBefore, until, reasonHash }, hat);
      return { ...caseActView(oemCase), opinionDueAt: until.toISOString() };
    });
  }

  /** What is to be done for the opinion is to be done by the new instant. */
  private async openAgain(tx: Tx, oemCase: OemCase, number: number, dueAt: Date): Promise<void> {
    const kinds = ['oem-opinion', 'oem-opinion-approval'] as const;
    const open = await tx.manager.findBy(OemWorkItem, {
      ...{ subject: oemCase.reference, kind: In([...kinds]), doneAt: IsNull() },
    });
    await oemWork.close(tx, oemCase, kinds);
    const again = open.map(({ kind, role }) => ({
      ...{ kind, about: `extended-${number}`, rule: opinionRule, dueAt },
      ...(role !== null && { role }),
    }));
    await oemWork.open(tx, oemCase, ...again);
  }
}

/** @returns when it was due before. @throws ExtensionTooLate, ExtensionNotLonger */
const requireLonger = (tx: Tx, { subject, dueAt }: OemClock, until: Date): Date => {
  const due = dueAt ?? tx.now;
  if (tx.now > due) throw new ExtensionTooLate(subject, due);
  if (until <= due) throw new ExtensionNotLonger(subject, due, until);
  return due;
};
