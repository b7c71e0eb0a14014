import { UnitOfWork } from '@anxin/persistence';
import type { FireAssessmentRung, RungFired } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { clockSubject, lockAssessment } from '../assessment/lock-assessment';
import { Clocks } from '../clock/clocks';

@Injectable()
export class FireAssessmentRungService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: Clocks,
  ) {}

  /** Reminds or escalates, once, while nobody has decided (HND-15). @throws AssessmentNotFound */
  fire(rung: FireAssessmentRung): Promise<RungFired> {
    return this.unitOfWork.run(async (tx) => {
      const assessment = await lockAssessment(tx, rung.assessmentId);
      return this.clocks.fire(tx, clockSubject(assessment), rung);
    });
  }
}
