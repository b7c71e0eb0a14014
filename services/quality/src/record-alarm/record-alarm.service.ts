import { appendAudit } from '@anxin/audit';
import { type LotAlarmInput, systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import type { AlarmRecorded } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { Alarm } from '../alarm/alarm.entity';
import { lotFoundFact, withoutLotFact } from '../alarm/alarm.events';
import { lockLot } from '../assessment/lock-assessment';
import { LotAssessments } from './lot-assessments';
import { LotHolds } from './lot-holds';

@Injectable()
export class RecordAlarmService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: LotAssessments,
    private readonly holds: LotHolds,
  ) {}

  /**
   * Joins or opens the assessment of each lot and orders its hold, once for the alarm's key (HND-17, HND-18, INT-4, RCL-11).
   * @throws ReferenceMissing while no policy is in force
   */
  record(alarm: LotAlarmInput): Promise<AlarmRecorded> {
    return this.unitOfWork.run(async (tx) => {
      const lots = [...new Set(alarm.lots)].sort();
      for (const lot of lots) await lockLot(tx, lot);
      const known = await tx.manager.findOneBy(Alarm, { key: alarm.key });
      if (known) return known.result;
      const result = await this.recordLots(tx, alarm, lots);
      await this.keep(tx, alarm, lots, result);
      if (lots.length === 0) await publish(tx, withoutLotFact(alarm, tx.now));
      else await this.lotIsFound(tx, alarm);
      return result;
    });
  }

  private async recordLots(tx: Tx, alarm: LotAlarmInput, lots: readonly string[]): Promise<AlarmRecorded> {
    const holds: { orderId: string; lot: string }[] = [];
    const assessments: string[] = [];
    for (const lot of lots) {
      const assessment = await this.assessments.take(tx, alarm, lot);
      if (assessment) assessments.push(assessment.id);
      const orderId = alarm.hold ? await this.holds.order(tx, alarm, lot, assessment) : undefined;
      if (orderId !== undefined) holds.push({ orderId, lot });
    }
    return { holds, assessments };
  }

  private async keep(tx: Tx, alarm: LotAlarmInput, lots: string[], result: AlarmRecorded): Promise<void> {
    const { key, complaint, reason, hold, assess, productCode = null, related = null } = alarm;
    const asked = { key, complaint, reason, lots, productCode, hold, assess, related };
    await tx.manager.insert(Alarm, { ...asked, knownAt: new Date(alarm.knownAt), result, recordedAt: tx.now });
    await appendAudit(tx, {
      actor: systemActor('quality'),
      action: 'alarm.recorded',
      aggregate: { type: 'alarm', id: key },
      content: { ...asked, knownAt: alarm.knownAt, ...result },
    });
  }

  /** Requests of the same complaint that named no lot need nobody's search any more. */
  private async lotIsFound(tx: Tx, { complaint }: LotAlarmInput): Promise<void> {
    const blind = await tx.manager
      .createQueryBuilder(Alarm, 'alarm')
      .where('alarm.complaint = :complaint AND cardinality(alarm.lots) = 0', { complaint })
      .getMany();
    await publish(tx, ...blind.map(({ key }) => lotFoundFact(key, complaint, tx.now)));
  }
}
