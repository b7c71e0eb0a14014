import { toldBy } from '@anxin/casework';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import type { FireRung, RungFired } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { CaseClock } from '../clock/clock.entity';
import { rungFact } from '../clock/clock.events';
import { ClockRung } from '../clock/clock-rung.entity';
import { holdComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { handling } from '../complaint/workflow-steps';
import { openWork } from '../work/work';

@Injectable()
export class FireRungService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Gives a reminder or escalation, once, if the row still says that the clock runs at this revision (HND-15). After an outage it is
   * given late and says by how much.
   */
  fire({ reference, clockId, revision, rung }: FireRung): Promise<RungFired> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await holdComplaint(tx, reference);
      const clock = await tx.manager.findOneBy(CaseClock, { id: clockId, complaint: reference });
      const planned = clock?.rung(rung);
      if (!clock || !planned || clock.state !== 'running' || clock.revision !== revision) return { given: false };
      const dueAt = new Date(planned.at);
      const lateBySeconds = Math.max(0, Math.floor((tx.now.getTime() - dueAt.getTime()) / 1000));
      const fired: ClockRung = { clockId, rung, dueAt, firedAt: tx.now, lateBySeconds };
      if (!(await this.first(tx, fired))) return { given: true };
      const told = await toldBy(tx, planned.targets, complaint.ownerRole);
      await publish(tx, rungFact(clock, fired, told[0] ?? {}, complaint.version));
      await openWork(
        tx,
        complaint,
        ...told.map((to) => ({
          kind: 'clock-notice' as const,
          about: [clock.rule, clock.cycle, rung, ...Object.values(to)].join('/'),
          rule: clock.rule,
          dueAt: clock.dueAt,
          ...to,
        })),
      );
      await recordAct(tx, handling, complaint, 'clock.rung-fired', { clockId, rung, dueAt, lateBySeconds, told });
      return { given: true };
    });
  }

  private async first(tx: Tx, fired: ClockRung): Promise<boolean> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ClockRung)
      .values(fired)
      .orIgnore()
      .returning('rung')
      .execute();
    return (raw as unknown[]).length > 0;
  }
}
