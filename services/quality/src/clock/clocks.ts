import { appendAudit } from '@anxin/audit';
import { type ClockPlan, event, qualityWorkDone, qualityWorkOpened, systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { type Pin, PolicyRegister, type Told, toldBy } from '@anxin/reference-data';
import type { FireRung, RungFired } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { QualityClock } from './clock.entity';
import { ClockRung } from './clock-rung.entity';

/** What a clock belongs to. `version` is the aggregate's: notices are told in the order of their case. */
export interface ClockSubject {
  /** For the audit: `assessment`, `recall`. */
  readonly type: string;
  readonly id: string;
  readonly version: number;
  /** Who has to act before the clock is due. */
  readonly ownerRole: string;
  readonly pin: Pin;
}

/**
 * The clocks of assessments and recalls, computed from their pinned policy and calendar, in the transaction that starts or stops them.
 * Whoever calls has locked the subject's row.
 */
@Injectable()
export class Clocks {
  constructor(private readonly policies: PolicyRegister) {}

  /** Lets the rule's clock run from that instant. @throws RangeError when the pinned policy has no clock for the rule */
  async start(tx: Tx, { id, pin }: ClockSubject, rule: string, from: Date): Promise<QualityClock> {
    const clock = QualityClock.start(id, await this.policies.clockPlan(tx, pin, rule, from));
    await tx.manager.insert(QualityClock, { ...clock, rungs: [...clock.rungs] });
    return clock;
  }

  /** Stops the rule's clock and takes back the notices that it gave. @returns the plans to be told; none when it does not run */
  async stop(tx: Tx, subject: ClockSubject, rule: string, by?: string): Promise<ClockPlan[]> {
    const clock = await tx.manager.findOneBy(QualityClock, { subject: subject.id, rule });
    if (!clock?.stop(tx.now)) return [];
    await this.keep(tx, clock);
    const fired = await tx.manager.findBy(ClockRung, { clockId: clock.id });
    const notices = fired.flatMap(({ rung, told }) => told.map((to) => noticeId(clock, rung, to)));
    const done = { subject: subject.id, doneAt: tx.now.toISOString(), ...(by !== undefined && { by }) };
    await publish(
      tx,
      ...notices.map((workId) => event(qualityWorkDone, subject.id, subject.version, { workId, ...done })),
    );
    return [clock.plan()];
  }

  /** Computes a clock anew on the subject's present pin: a calendar was published. */
  async recompute(tx: Tx, { pin }: ClockSubject, clock: QualityClock): Promise<ClockPlan> {
    clock.recompute(await this.policies.clockPlan(tx, pin, clock.rule, clock.startedAt));
    await this.keep(tx, clock);
    return clock.plan();
  }

  /**
   * Gives a reminder or escalation, once, if the row still says that the clock runs at this revision (HND-15). After an outage it is
   * given late and says by how much.
   */
  async fire(tx: Tx, subject: ClockSubject, { clockId, revision, rung }: FireRung): Promise<RungFired> {
    const clock = await tx.manager.findOneBy(QualityClock, { id: clockId, subject: subject.id });
    const planned = clock?.rung(rung);
    if (!clock || !planned || clock.state !== 'running' || clock.revision !== revision) return { given: false };
    if (await tx.manager.existsBy(ClockRung, { clockId, rung })) return { given: true };
    const dueAt = new Date(planned.at);
    const lateBySeconds = Math.max(0, Math.floor((tx.now.getTime() - dueAt.getTime()) / 1000));
    const told = await toldBy(tx, planned.targets, subject.ownerRole);
    await tx.manager.insert(ClockRung, { clockId, rung, dueAt, firedAt: tx.now, lateBySeconds, told: [...told] });
    await publish(
      tx,
      ...told.map((to) =>
        event(qualityWorkOpened, subject.id, subject.version, {
          workId: noticeId(clock, rung, to),
          kind: 'clock-notice',
          subject: subject.id,
          openedAt: tx.now.toISOString(),
          rule: clock.rule,
          ...(clock.dueAt && { dueAt: clock.dueAt.toISOString() }),
          ...to,
        }),
      ),
    );
    await appendAudit(tx, {
      actor: systemActor('quality'),
      action: 'clock.rung-fired',
      aggregate: { type: subject.type, id: subject.id },
      content: { clockId, rung, dueAt, lateBySeconds, told },
    });
    return { given: true };
  }

  private async keep(tx: Tx, clock: QualityClock): Promise<void> {
    const { id, rungs, ...state } = clock;
    const { affected } = await tx.manager.update(
      QualityClock,
      { id, revision: clock.revision - 1 },
      { ...state, rungs: [...rungs] },
    );
    if (affected !== 1) throw new Error(`Clock ${id} was changed by somebody who did not lock its subject`);
  }
}

const noticeId = ({ id }: QualityClock, rung: string, to: Told): string => [id, rung, ...Object.values(to)].join('/');
