import { appendAudit } from '@anxin/audit';
import { signalAssessment, systemActor } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { CalendarListener, PolicyRegister, type PublishedCalendar } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity';
import { clockSubject, keepAssessment, lockAssessment } from '../assessment/lock-assessment';
import { QualityClock } from '../clock/clock.entity';
import { Clocks } from '../clock/clocks';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { Recall } from '../recall/recall.entity';
import { recordRecallAct } from '../recall/record-recall-act';
import { recalling } from '../recall/recall-steps';
import { RecallClocks } from '../recall-clock/recall-clocks';

/** A newly published calendar gives certain instants to clocks that were computed beyond the old one's horizon (HND-15). */
@Injectable()
export class RecomputeClocksService extends CalendarListener {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: Clocks,
    private readonly recallClocks: RecallClocks,
  ) {
    super();
  }

  override async calendarPublished(tx: Tx, calendar: PublishedCalendar): Promise<void> {
    const provisional = await tx.manager.findBy(QualityClock, { provisional: true, state: 'running' });
    for (const { subject } of provisional) {
      if (await tx.manager.existsBy(Assessment, { id: subject, status: 'open' }))
        await this.recompute(tx, subject, calendar.id);
      if (await tx.manager.existsBy(Recall, { reference: subject, stage: Not('closed') }))
        await this.recomputeRecall(tx, subject, calendar.id);
    }
  }

  private async recomputeRecall(tx: Tx, reference: string, calendar: string): Promise<void> {
    const recall = await lockRecall(tx, reference);
    if (recall.pin.calendar !== calendar) return;
    recall.pin = await this.policies.withCurrentCalendar(tx, recall.pin);
    await keepRecall(tx, recall);
    const open = await this.recallClocks.recompute(tx, recall);
    const { calendarVersion } = recall.pin;
    const clocks = open.map(({ id, dueAt, provisional }) => ({ clockId: id, dueAt, provisional }));
    await recordRecallAct(tx, recalling, recall, 'clocks.recomputed', { calendar, calendarVersion, clocks });
  }

  private async recompute(tx: Tx, id: string, calendar: string): Promise<void> {
    const assessment = await lockAssessment(tx, id);
    if (assessment.pin.calendar !== calendar) return;
    assessment.pin = await this.policies.withCurrentCalendar(tx, assessment.pin);
    assessment.version += 1;
    await keepAssessment(tx, assessment);
    const open = await tx.manager.findBy(QualityClock, { subject: id, provisional: true, state: 'running' });
    for (const clock of open) {
      const plan = await this.clocks.recompute(tx, clockSubject(assessment), clock);
      await signalWorkflow(tx, signalAssessment(id, 'clock-changed', plan));
    }
    await appendAudit(tx, {
      ...{ actor: systemActor('quality'), action: 'clocks.recomputed', aggregate: { type: 'assessment', id } },
      content: {
        ...{ version: assessment.version, calendar, calendarVersion: assessment.pin.calendarVersion },
        clocks: open.map(({ id: clockId, dueAt, provisional }) => ({ clockId, dueAt, provisional })),
      },
    });
  }
}
