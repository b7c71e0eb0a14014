import { appendAudit } from '@anxin/audit';
import { requireHat } from '@anxin/auth';
import { type Actor, signalAssessment } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { PolicyRegister, requireLoginToSign } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { assessmentClock, assessmentOwner } from '../assessment/assessment.entity';
import { decidedFacts } from '../assessment/assessment.events';
import { clockSubject, keepAssessment, lockAssessment } from '../assessment/lock-assessment';
import { Clocks } from '../clock/clocks';
import type { DecideAssessmentDto } from './decide-assessment.dto';
import { decidedAssessmentView, type DecidedAssessmentView } from './decided-assessment.view';

@Injectable()
export class DecideAssessmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: Clocks,
  ) {}

  /**
   * The quality director's signed refusal of a recall, with its reason (RCL-11); the hold stays until QC lifts it. The same person
   * clicking again gets the same answer.
   * @throws AssessmentNotFound, RoleMissing, LoginAgain, AssessmentAlreadyDecided
   */
  decline(actor: Actor, id: string, { outcome, reason }: DecideAssessmentDto): Promise<DecidedAssessmentView> {
    return this.unitOfWork.run(async (tx) => {
      const assessment = await lockAssessment(tx, id);
      if (assessment.status === outcome && assessment.decidedBy === actor.id) return decidedAssessmentView(assessment);
      const hat = await requireHat(tx, actor, assessmentOwner);
      assessment.requireOpen();
      await requireLoginToSign(tx, this.policies, actor);
      assessment.decline(reason, actor.id, tx.now);
      await keepAssessment(tx, assessment);
      await this.clocks.stop(tx, clockSubject(assessment), assessmentClock, actor.id);
      await publish(tx, ...decidedFacts(assessment));
      await signalWorkflow(tx, signalAssessment(id, 'assessment-decided', { outcome }));
      await appendAudit(tx, {
        ...{ actor, hat, action: 'assessment.declined', aggregate: { type: 'assessment', id } },
        content: { version: assessment.version, outcome, reason },
      });
      return decidedAssessmentView(assessment);
    });
  }
}
