import { requireHat } from '@anxin/auth';
import { type Actor, event, recallPlanSubmitted } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { missingContents, packOf, type RecallRulePack } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { DispositionUnlawful, PlanIncomplete, PlanNotOpen } from '../recall/plan.errors';
import { type PlanContents, planHash, RecallPlan } from '../recall/recall-plan.entity';
import { recordRecallAct } from '../recall/record-recall-act';
import type { Recall } from '../recall/recall.entity';
import { recallClockDue } from '../recall-clock/recall-clock-due';
import { recallWork } from '../recall-work/recall-work';
import type { SubmitPlanDto } from './submit-plan.dto';
import { submittedPlanView, type SubmittedPlanView } from './submitted-plan.view';

@Injectable()
export class SubmitPlanService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
  ) {}

  /**
   * A plan with all that the rule pack asks for, the risk and the compensation (RCL-1). A revision that still waits is superseded; one
   * that was approved stands.
   * @throws RecallNotFound, RoleMissing, RecallNotInStage, PlanNotOpen, PlanIncomplete, DispositionUnlawful
   */
  submit(actor: Actor, reference: string, body: SubmitPlanDto): Promise<SubmittedPlanView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      const policy = await this.policies.at(tx, recall.pin, 'recall-rule-packs');
      const hat = await requireHat(tx, actor, policy.plan.submitter);
      recall.requireStage('planning');
      const written = completePlan(recall, packOf(policy, recall.rulePack), body);
      const revision = await this.supersede(tx, recall);
      const plan: RecallPlan = {
        ...{ recall: reference, revision, state: 'submitted', plan: written, scopeVersion: recall.scopeVersion },
        ...{ contentHash: planHash(recall, revision, written), submittedBy: actor.id, submittedAt: tx.now },
      };
      await tx.manager.insert(RecallPlan, { ...plan, plan: { ...written } } as RecallPlan);
      await keepRecall(tx, recall);
      const { contentHash } = plan;
      const told = { reference, at: tx.now.toISOString(), by: actor.id, revision, contentHash };
      await publish(tx, event(recallPlanSubmitted, reference, recall.version, told));
      await this.askForSignature(tx, actor, recall, revision, policy.plan.signers[0] ?? 'quality-director');
      const audited = { revision, contentHash, scopeVersion: recall.scopeVersion };
      await recordRecallAct(tx, actor, recall, 'recall-plan.submitted', audited, hat);
      return submittedPlanView(recall, plan, policy.plan.signers);
    });
  }

  /** @returns the next revision's number. @throws PlanNotOpen when an approved one stands */
  private async supersede(tx: Tx, { reference }: Recall): Promise<number> {
    const [last] = await tx.manager.find(RecallPlan, {
      where: { recall: reference },
      order: { revision: 'DESC' },
      take: 1,
    });
    if (!last) return 1;
    if (last.state === 'approved') throw new PlanNotOpen(reference, last.revision, last.state);
    const { revision } = last;
    if (last.state === 'submitted')
      await tx.manager.update(RecallPlan, { recall: reference, revision }, { state: 'superseded' });
    return revision + 1;
  }

  private async askForSignature(tx: Tx, actor: Actor, recall: Recall, revision: number, role: string): Promise<void> {
    await recallWork.close(tx, recall, ['recall-plan', 'recall-plan-decision'], { by: actor.id });
    const dueAt = await recallClockDue(tx, recall.reference, 'start');
    const about = `${revision}/${role}`;
    await recallWork.open(tx, recall, { kind: 'recall-plan-decision', about, role, rule: 'RCL-1', dueAt });
  }
}

/** @throws PlanIncomplete naming everything that is missing at once, DispositionUnlawful */
const completePlan = ({ reference }: Recall, pack: RecallRulePack, body: SubmitPlanDto): PlanContents => {
  const contents: Record<string, string> = Object.fromEntries(
    Object.entries(body.contents).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const { risk = '', compensation = '', dispositions = [], contactPhone } = body;
  const missing = [
    ...missingContents(pack, contents).map((item) => `/contents/${item}`),
    ...(risk.trim() === '' ? ['/risk'] : []),
    ...(compensation.trim() === '' ? ['/compensation'] : []),
    ...(dispositions.length === 0 ? ['/dispositions'] : []),
  ];
  if (missing.length > 0) throw new PlanIncomplete(reference, pack.id, missing);
  const lawful = pack.dispositions.map(({ item }) => item);
  for (const disposition of dispositions)
    if (!lawful.includes(disposition)) throw new DispositionUnlawful(pack.id, disposition, lawful);
  return { contents, risk, compensation, dispositions, ...(contactPhone !== undefined && { contactPhone }) };
};
