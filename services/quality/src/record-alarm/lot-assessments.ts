import { appendAudit } from '@anxin/audit';
import { type LotAlarmInput, startRecallAssessment, systemActor } from '@anxin/contracts';
import { publish, startWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { Assessment, assessmentClock, assessmentPolicies, type Trigger } from '../assessment/assessment.entity';
import { joinedFact, openedFacts } from '../assessment/assessment.events';
import { AssessmentTrigger } from '../assessment/assessment-trigger.entity';
import { clockSubject, keepAssessment } from '../assessment/lock-assessment';
import { Clocks } from '../clock/clocks';

/** The one open assessment of a lot, joined or opened by an alarm. The lot is locked. */
@Injectable()
export class LotAssessments {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: Clocks,
  ) {}

  /** An alarm that asks for a hold only joins what is open, and opens nothing. */
  async take(tx: Tx, alarm: LotAlarmInput, lot: string): Promise<Assessment | undefined> {
    const trigger = { ...alarm, knownAt: new Date(alarm.knownAt) };
    const open = await tx.manager.findOneBy(Assessment, { lot, status: 'open' });
    const assessment = open ? await this.join(tx, open, trigger) : await this.open(tx, alarm, lot, trigger);
    if (!assessment) return undefined;
    const { key, complaint, reason, knownAt } = trigger;
    const asked = { assessment: assessment.id, key, complaint, reason, knownAt, related: alarm.related ?? null };
    await tx.manager.insert(AssessmentTrigger, { ...asked, recordedAt: tx.now });
    await appendAudit(tx, {
      actor: systemActor('quality'),
      action: open ? 'assessment.joined' : 'assessment.opened',
      aggregate: { type: 'assessment', id: assessment.id },
      content: { version: assessment.version, ...asked },
    });
    return assessment;
  }

  private async join(tx: Tx, assessment: Assessment, trigger: Trigger): Promise<Assessment> {
    assessment.join(trigger);
    await keepAssessment(tx, assessment);
    await publish(tx, joinedFact(assessment, trigger, tx.now));
    return assessment;
  }

  private async open(
    tx: Tx,
    { assess, productCode }: LotAlarmInput,
    lot: string,
    trigger: Trigger,
  ): Promise<Assessment | undefined> {
    if (!assess) return undefined;
    const number = (await tx.manager.countBy(Assessment, { lot })) + 1;
    const pin = await this.policies.pin(tx, assessmentPolicies);
    const of = { lot, number, pin, ...(productCode !== undefined && { productCode }) };
    const assessment = Assessment.open(of, trigger, tx.now);
    await tx.manager.insert(Assessment, assessment);
    const clock = await this.startClock(tx, assessment);
    await publish(tx, ...openedFacts(assessment, clock?.dueAt ?? null));
    const clocks = clock ? [clock.plan()] : [];
    await startWorkflow(tx, startRecallAssessment({ assessmentId: assessment.id, clocks }));
    return assessment;
  }

  /** Counts from the fact that the company's policy names; a policy without such a clock holds up no assessment. */
  private async startClock(tx: Tx, assessment: Assessment) {
    const { clocks } = await this.policies.at(tx, assessment.pin, 'clocks');
    const policy = clocks.find(({ rule }) => rule === assessmentClock);
    if (!policy) return undefined;
    const from = policy.startsAt === 'knownAt' ? assessment.knownAt : assessment.openedAt;
    return this.clocks.start(tx, clockSubject(assessment), assessmentClock, from);
  }
}
