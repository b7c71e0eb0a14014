import { requireOther, RoleMissing } from '@anxin/auth';
import { type Actor, event, type Hat, recallPlanDecided, signalRecall } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister, requireLoginToSign } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import {
  PlanAlreadyDecided,
  PlanAwaitsOther,
  PlanContentChanged,
  PlanNotFound,
  PlanNotOpen,
  PlanReasonMissing,
} from '../recall/plan.errors';
import { PlanDecision } from '../recall/plan-decision.entity';
import { planHash, RecallPlan } from '../recall/recall-plan.entity';
import { recordRecallAct } from '../recall/record-recall-act';
import type { Recall } from '../recall/recall.entity';
import { hatOrNone } from '../recall/hat-or-none';
import { recallClockDue } from '../recall-clock/recall-clock-due';
import { recallWork } from '../recall-work/recall-work';
import type { DecidePlanDto } from './decide-plan.dto';
import { decidedPlanView, type DecidedPlanView } from './decided-plan.view';

@Injectable()
export class DecidePlanService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
  ) {}

  /**
   * One signature under the plan that was shown (RCL-1, SEC-3): the roles sign in the policy's order, each another person, none of them
   * who submitted it or their deputy. The first refusal stands for the revision. The same person clicking again gets the same answer.
   * @throws RecallNotFound, PlanNotFound, PlanAlreadyDecided, RecallNotInStage, PlanNotOpen, RoleMissing, PlanAwaitsOther,
   * SamePerson `recall-plan.own-submission`, PlanContentChanged, LoginAgain, PlanReasonMissing
   */
  decide(actor: Actor, reference: string, revision: number, body: DecidePlanDto): Promise<DecidedPlanView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      const plan = await tx.manager.findOneBy(RecallPlan, { recall: reference, revision });
      if (!plan) throw new PlanNotFound(reference, revision);
      const decisions = await tx.manager.findBy(PlanDecision, { recall: reference, revision });
      const own = decisions.find(({ decidedBy }) => decidedBy === actor.id);
      if (own?.outcome === body.outcome && own.contentHash === body.contentHash) return decidedPlanView(own);
      if (own) throw new PlanAlreadyDecided(reference, revision, own);
      recall.requireStage('planning');
      if (plan.state !== 'submitted') throw new PlanNotOpen(reference, revision, plan.state);
      const { plan: rule } = await this.policies.at(tx, recall.pin, 'recall-rule-packs');
      const hat = await this.requireTurn(tx, actor, plan, rule.signers, decisions);
      requireOther(actor, hat, [plan.submittedBy], 'recall-plan.own-submission');
      // The row itself may have been edited: signed is what it says now.
      const present = planHash(recall, revision, plan.plan);
      if (body.contentHash !== present || plan.contentHash !== present)
        throw new PlanContentChanged(reference, revision, present);
      await requireLoginToSign(tx, this.policies, actor);
      if (body.outcome === 'refused' && body.reason === undefined) throw new PlanReasonMissing(reference, revision);
      return this.sign(tx, actor, hat, recall, { plan, signers: rule.signers, submitter: rule.submitter, body });
    });
  }

  /** The hat of whose turn it is. @throws PlanAwaitsOther, PlanAlreadyDecided, RoleMissing */
  private async requireTurn(
    tx: Tx,
    actor: Actor,
    { recall, revision }: RecallPlan,
    signers: readonly string[],
    decisions: readonly PlanDecision[],
  ): Promise<Hat> {
    const next = signers.find((role) => !decisions.some((decision) => decision.role === role)) ?? '';
    const hat = await hatOrNone(tx, actor, next);
    if (hat) return hat;
    for (const role of signers) {
      if (!(await hatOrNone(tx, actor, role))) continue;
      const standing = decisions.find((decision) => decision.role === role);
      if (standing) throw new PlanAlreadyDecided(recall, revision, standing);
      throw new PlanAwaitsOther(recall, revision, next);
    }
    throw new RoleMissing(next);
  }

  private async sign(
    tx: Tx,
    actor: Actor,
    hat: Hat,
    recall: Recall,
    { plan, signers, submitter, body: { outcome, contentHash, reason } }: Signing,
  ): Promise<DecidedPlanView> {
    const { reference } = recall;
    const { revision } = plan;
    const decision: PlanDecision = {
      ...{ id: uuidv7(), recall: reference, revision, role: hat.role, outcome, reason: reason ?? null },
      ...{ contentHash, hat, decidedBy: actor.id, decidedAt: tx.now },
    };
    await tx.manager.insert(PlanDecision, decision);
    const last = outcome === 'refused' || hat.role === signers.at(-1);
    if (last) await tx.manager.update(RecallPlan, { recall: reference, revision }, { state: outcome });
    await keepRecall(tx, recall);
    const told = { reference, at: tx.now.toISOString(), by: actor.id, revision, role: hat.role, outcome };
    await publish(tx, event(recallPlanDecided, reference, recall.version, told));
    if (last) await signalWorkflow(tx, signalRecall(reference, 'plan-decided', { revision, outcome }));
    await recallWork.close(tx, recall, ['recall-plan-decision'], { by: actor.id });
    const dueAt = await recallClockDue(tx, reference, 'start');
    const next = signers[signers.indexOf(hat.role) + 1];
    if (outcome === 'refused')
      await recallWork.open(tx, recall, {
        kind: 'recall-plan',
        about: revision + 1,
        role: submitter,
        rule: 'RCL-1',
        dueAt,
      });
    else if (next !== undefined) {
      const about = `${revision}/${next}`;
      await recallWork.open(tx, recall, { kind: 'recall-plan-decision', about, role: next, rule: 'RCL-1', dueAt });
    }
    const audited = { decisionId: decision.id, revision, outcome, contentHash };
    await recordRecallAct(tx, actor, recall, 'recall-plan.decided', audited, hat);
    return decidedPlanView(decision);
  }
}

interface Signing {
  readonly plan: RecallPlan;
  readonly signers: readonly string[];
  readonly submitter: string;
  readonly body: DecidePlanDto;
}
