import { appendAudit } from '@anxin/audit';
import {
  type Actor,
  event,
  type Hat,
  normaliseLot,
  recallStarted,
  type RecallScope,
  signalAssessment,
  startRecall,
} from '@anxin/contracts';
import { publish, signalWorkflow, startWorkflow } from '@anxin/messaging';
import { nextReference, type Tx, UnitOfWork } from '@anxin/persistence';
import { levelOf, packFor } from '@anxin/policy';
import { PolicyRegister, signedNow } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { type Assessment, assessmentClock, assessmentOwner } from '../assessment/assessment.entity';
import { decidedFacts } from '../assessment/assessment.events';
import { clockSubject, keepAssessment, lockAssessment } from '../assessment/lock-assessment';
import { Clocks } from '../clock/clocks';
import { RecallLevelUnknown } from '../recall/recall.errors';
import { Recall } from '../recall/recall.entity';
import { recordRecallAct } from '../recall/record-recall-act';
import { RecallClocks } from '../recall-clock/recall-clocks';
import type { StartRecallDto } from './start-recall.dto';
import { startedRecallView, type StartedRecallView } from './started-recall.view';

@Injectable()
export class StartRecallService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: RecallClocks,
    private readonly assessmentClocks: Clocks,
  ) {}

  /**
   * The quality director starts a recall from an open assessment, under the rule pack in force when the risk became known (RCL-2); the
   * assessment is decided in the same transaction, and the workflow starts from its outbox.
   * @throws AssessmentNotFound, AssessmentAlreadyDecided, RoleMissing, LoginAgain, RecallLevelUnknown
   */
  start(actor: Actor, body: StartRecallDto): Promise<StartedRecallView> {
    return this.unitOfWork.run(async (tx) => {
      const assessment = await lockAssessment(tx, body.assessmentId);
      const hat = await signedNow(tx, this.policies, actor, assessmentOwner);
      assessment.requireOpen();
      const recall = await this.draft(tx, actor, hat, assessment, body);
      await tx.manager.insert(Recall, recall);
      const clock = await this.clocks.start(tx, recall, 'start', recall.knownAt);
      await this.decide(tx, actor, hat, assessment, recall);
      const { reference, level, rulePack, assessmentId } = recall;
      const told = { reference, at: tx.now.toISOString(), by: actor.id, assessmentId, level, rulePack };
      const knownAt = recall.knownAt.toISOString();
      await publish(tx, event(recallStarted, reference, recall.version, { ...told, knownAt }));
      await startWorkflow(tx, startRecall({ reference, scope: recall.scope, clocks: [clock.plan()] }));
      const { scope, reason, pin } = recall;
      const audited = { assessmentId, scope, level, rulePack, knownAt, reason, pin, startDueAt: clock.dueAt };
      await recordRecallAct(tx, actor, recall, 'recall.started', audited, hat);
      return startedRecallView(recall, clock);
    });
  }

  private async draft(
    tx: Tx,
    actor: Actor,
    hat: Hat,
    { id: assessmentId, knownAt }: Assessment,
    { scope, level, reason }: StartRecallDto,
  ): Promise<Recall> {
    const pin = await this.policies.pin(tx, ['recall-rule-packs']);
    const pack = packFor(await this.policies.at(tx, pin, 'recall-rule-packs'), knownAt);
    if (!levelOf(pack, level)) {
      const levels = pack.levels.map((each) => each.level);
      throw new RecallLevelUnknown(level, pack.id, levels);
    }
    return Object.assign(new Recall(), {
      ...{ reference: await nextReference(tx, 'ZH'), version: 1, stage: 'scoping' as const, assessmentId },
      ...{ scope: scopeOf(scope), level, rulePack: pack.id, pin, knownAt, reason },
      ...{ startedBy: actor.id, startedAt: tx.now, hat },
      ...{ scopeVersion: 0, scopeHash: null, scopeFrozenAt: null, scopeGaps: [], rounds: null },
      ...{ noticesOutAt: null, closedAt: null, closedBy: null },
    });
  }

  /** The assessment ends with this: its clock stops, its workflow and everybody else are told. */
  private async decide(tx: Tx, actor: Actor, hat: Hat, assessment: Assessment, recall: Recall): Promise<void> {
    const { id } = assessment;
    assessment.start(recall.reference, actor.id, tx.now);
    await keepAssessment(tx, assessment);
    await this.assessmentClocks.stop(tx, clockSubject(assessment), assessmentClock, actor.id);
    await publish(tx, ...decidedFacts(assessment));
    const decided = { outcome: 'started', recall: recall.reference } as const;
    await signalWorkflow(tx, signalAssessment(id, 'assessment-decided', decided));
    await appendAudit(tx, {
      ...{ actor, hat, action: 'assessment.started', aggregate: { type: 'assessment', id } },
      content: { version: assessment.version, recall: recall.reference },
    });
  }
}

/** Numbers are matched with case, width and spaces evened out. */
const scopeOf = ({ kind, value, supplier }: RecallScope): RecallScope => ({
  kind,
  value: normaliseLot(value),
  ...(supplier !== undefined && { supplier }),
});
