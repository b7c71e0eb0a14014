import { actedBy, requireHatOfAny, requireOther } from '@anxin/auth';
import { type Actor, event, type Hat, oemCaseDecided, signalOemOpinion } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister, requireLoginToSign } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { OemClocks } from '../clock/clocks';
import { CaseOpinion, opinionHash } from '../oem-case/case-opinion.entity';
import { clockSubject, keepCase, lockCase } from '../oem-case/lock-case';
import type { OemCase } from '../oem-case/oem-case.entity';
import { OpinionAlreadyDecided, OpinionNotFound } from '../oem-case/oem-case.errors';
import { toldOf } from '../oem-case/oem-case.events';
import { caseApprovers, caseEngineer, opinionRule } from '../oem-case/oem-case.terms';
import { opinionClock } from '../oem-case/opinion-clock';
import { OpinionDecision } from '../oem-case/opinion-decision.entity';
import { recordCaseAct } from '../oem-case/record-case-act';
import { oemWork } from '../oem-work/oem-work';
import type { DecideOemOpinionDto } from './give-oem-opinion.dto';
import { decidedOpinionView, type DecidedOpinionView } from './oem-opinion.views';

@Injectable()
export class DecideOemOpinionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: OemClocks,
  ) {}

  /**
   * The superior's decision on one revision (OEM-4, SEC-3): the first one stands. Approved, it ends the opinion's clock (OEM-6) and is
   * what sales may tell the customer (OEM-7). The same person clicking again gets the same answer.
   * @throws OemCaseNotFound, OpinionNotFound, OpinionAlreadyDecided, RoleMissing, SamePerson `oem-opinion.own-opinion`, LoginAgain
   */
  decide(actor: Actor, reference: string, revision: number, body: DecideOemOpinionDto): Promise<DecidedOpinionView> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await lockCase(tx, reference);
      const opinion = await tx.manager.findOneBy(CaseOpinion, { oemCase: reference, revision });
      if (!opinion) throw new OpinionNotFound(reference, revision);
      const standing = await tx.manager.findOneBy(OpinionDecision, { oemCase: reference, revision });
      if (standing?.decidedBy === actor.id && standing.outcome === body.outcome) return decidedOpinionView(standing);
      if (standing) throw new OpinionAlreadyDecided(reference, revision, standing.outcome, standing.decidedBy);
      const hat = await requireHatOfAny(tx, actor, caseApprovers);
      requireOther(actor, hat, actedBy(opinion.givenBy, opinion.hat), 'oem-opinion.own-opinion');
      await requireLoginToSign(tx, this.policies, actor);
      const decision: OpinionDecision = {
        ...{ oemCase: reference, revision, outcome: body.outcome, reason: body.reason },
        // The row itself may have been edited: decided on is what it says now.
        ...{ contentHash: opinionHash(reference, revision, opinion), decidedBy: actor.id, decidedAt: tx.now, hat },
      };
      await this.keep(tx, actor, hat, { oemCase, opinion, decision });
      return decidedOpinionView(decision);
    });
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    hat: Hat,
    { oemCase, opinion, decision }: { oemCase: OemCase; opinion: CaseOpinion; decision: OpinionDecision },
  ): Promise<void> {
    const { revision, outcome, contentHash } = decision;
    await tx.manager.insert(OpinionDecision, decision);
    if (outcome === 'approved') oemCase.decide(revision, tx.now);
    await keepCase(tx, oemCase);
    const { liability, requestsCorrectiveAction } = opinion;
    const told = { ...toldOf(oemCase, actor.id, tx.now), revision, outcome };
    const approved = outcome === 'approved' ? { liability, requestsCorrectiveAction } : {};
    await publish(tx, event(oemCaseDecided, oemCase.reference, oemCase.version, { ...told, ...approved }));
    await this.goOn(tx, actor, oemCase, decision);
    await recordCaseAct(tx, actor, oemCase, 'oem-opinion.decided', { revision, outcome, contentHash }, hat);
  }

  /** Approved, the clock ends and with it whoever chases; refused, the engineer gives another opinion by the same one. */
  private async goOn(tx: Tx, actor: Actor, oemCase: OemCase, { revision, outcome }: OpinionDecision): Promise<void> {
    await oemWork.close(tx, oemCase, ['oem-opinion-approval'], { by: actor.id });
    if (outcome === 'approved') {
      await this.clocks.stop(tx, clockSubject(oemCase), opinionRule, actor.id);
      await signalWorkflow(tx, signalOemOpinion(oemCase.reference, 'opinion-decided', { revision }));
      return;
    }
    const dueAt = (await opinionClock(tx, oemCase.reference))?.dueAt ?? null;
    const work = { kind: 'oem-opinion' as const, about: revision + 1, role: caseEngineer, rule: opinionRule, dueAt };
    await oemWork.open(tx, oemCase, work);
  }
}
