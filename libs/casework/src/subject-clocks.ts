import { appendAudit } from '@anxin/audit';
import {
  type ClockPlan,
  event,
  type qualityWorkDone,
  type qualityWorkOpened,
  type ServiceName,
  systemActor,
} from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import type { Pin, PlannedClock, PolicyRegister } from '@anxin/reference-data';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { type Told, toldBy } from './ladder-targets';
import type { FiredRung, SubjectClock } from './subject-clock';

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
/** What a workflow says of a rung that is due. */
export interface RungDue {
  readonly clockId: string;
  readonly revision: number;
  readonly rung: string;
}
/** Where a service keeps its clocks, and by which events it tells of the notices that they give. */
export interface ClockTables<Clock extends SubjectClock, Rung extends FiredRung> {
  readonly service: ServiceName;
  readonly clock: EntityTarget<Clock> & (new () => Clock);
  readonly rung: EntityTarget<Rung>;
  readonly opened: typeof qualityWorkOpened;
  readonly done: typeof qualityWorkDone;
}

/**
 * The clocks of a service's cases, computed from their pinned policy and calendar, in the transaction that starts or stops them. Whoever
 * calls has locked the subject's row.
 */
export abstract class SubjectClocks<Clock extends SubjectClock, Rung extends FiredRung> {
  constructor(
    protected readonly policies: PolicyRegister,
    private readonly tables: ClockTables<Clock, Rung>,
  ) {}

  /** Lets the rule's clock run from that instant. @throws RangeError when the pinned policy has no clock for the rule */
  async start(tx: Tx, { id, pin }: Pick<ClockSubject, 'id' | 'pin'>, rule: string, from: Date): Promise<Clock> {
    return this.startPlanned(tx, id, await this.policies.clockPlan(tx, pin, rule, from));
  }

  /** Lets a clock run that was computed already. @param about tells apart several clocks of one rule */
  async startPlanned(
    tx: Tx,
    subject: string,
    planned: PlannedClock,
    about: readonly (string | number)[] = [],
  ): Promise<Clock> {
    const clock = new this.tables.clock();
    clock.startFor(subject, planned, about);
    await tx.manager.insert(this.tables.clock, { ...clock, rungs: [...clock.rungs] } as never);
    return clock;
  }

  /** Stops the rule's running clock and takes back the notices that it gave. @returns the plans to be told; none when it does not run */
  async stop(tx: Tx, subject: ClockSubject, rule: string, by?: string): Promise<ClockPlan[]> {
    const clocks = await tx.manager.findBy(this.tables.clock, where<Clock>({ subject: subject.id, rule }));
    const stopped = clocks.filter((clock) => clock.stop(tx.now));
    for (const clock of stopped) await this.takeBack(tx, subject, clock, by);
    return stopped.map((clock) => clock.plan());
  }

  /** Computes a clock anew: on the subject's present pin, a calendar was published, or as given. */
  async recompute(
    tx: Tx,
    { pin }: Pick<ClockSubject, 'pin'>,
    clock: Clock,
    planned?: PlannedClock,
  ): Promise<ClockPlan> {
    clock.recompute(planned ?? (await this.policies.clockPlan(tx, pin, clock.rule, clock.startedAt)));
    await this.keep(tx, clock);
    return clock.plan();
  }

  /** As `give`, in the words of the workflow that asks: whether it is given, now or before. */
  async fire(tx: Tx, subject: ClockSubject, due: RungDue): Promise<{ readonly given: boolean }> {
    return { given: (await this.give(tx, subject, due)) !== 'not-due' };
  }

  /**
   * Gives a reminder or escalation, once, if the row still says that the clock runs at this revision (HND-15). After an outage it is
   * given late and says by how much.
   */
  async give(
    tx: Tx,
    subject: ClockSubject,
    { clockId, revision, rung }: RungDue,
  ): Promise<'given' | 'given-before' | 'not-due'> {
    const clock = await tx.manager.findOneBy(this.tables.clock, where<Clock>({ id: clockId, subject: subject.id }));
    const planned = clock?.rung(rung);
    if (!clock || !planned || clock.state !== 'running' || clock.revision !== revision) return 'not-due';
    if (await tx.manager.existsBy(this.tables.rung, where<Rung>({ clockId, rung }))) return 'given-before';
    const dueAt = new Date(planned.at);
    const lateBySeconds = Math.max(0, Math.floor((tx.now.getTime() - dueAt.getTime()) / 1000));
    const told = await toldBy(tx, planned.targets, subject.ownerRole);
    const fired = { clockId, rung, dueAt, firedAt: tx.now, lateBySeconds, told: [...told] };
    await tx.manager.insert(this.tables.rung, fired as never);
    await publish(tx, ...told.map((to) => this.notice(tx, subject, clock, rung, to)));
    await appendAudit(tx, {
      actor: systemActor(this.tables.service),
      action: 'clock.rung-fired',
      aggregate: { type: subject.type, id: subject.id },
      content: { clockId, rung, dueAt, lateBySeconds, told },
    });
    return 'given';
  }

  private notice(tx: Tx, { id, version }: ClockSubject, clock: Clock, rung: string, to: Told) {
    return event(this.tables.opened, id, version, {
      workId: noticeId(clock, rung, to),
      kind: 'clock-notice',
      subject: id,
      openedAt: tx.now.toISOString(),
      rule: clock.rule,
      ...(clock.dueAt && { dueAt: clock.dueAt.toISOString() }),
      ...to,
    });
  }

  private async takeBack(tx: Tx, { id, version }: ClockSubject, clock: Clock, by?: string): Promise<void> {
    await this.keep(tx, clock);
    const fired = await tx.manager.findBy(this.tables.rung, where<Rung>({ clockId: clock.id }));
    const notices = fired.flatMap(({ rung, told }) => told.map((to) => noticeId(clock, rung, to)));
    const done = { subject: id, doneAt: tx.now.toISOString(), ...(by !== undefined && { by }) };
    await publish(tx, ...notices.map((workId) => event(this.tables.done, id, version, { workId, ...done })));
  }

  private async keep(tx: Tx, clock: Clock): Promise<void> {
    const { id, rungs, ...state } = clock;
    const { affected } = await tx.manager.update(
      this.tables.clock,
      where<Clock>({ id, revision: clock.revision - 1 }),
      { ...state, rungs: [...rungs] } as never,
    );
    if (affected !== 1) throw new Error(`Clock ${id} was changed by somebody who did not lock its subject`);
  }
}

/** TypeORM's types do not follow a column of a base class into a type parameter. */
const where = <Row extends object>(columns: Partial<Record<keyof (SubjectClock & FiredRung), unknown>>) =>
  columns as FindOptionsWhere<Row>;

const noticeId = ({ id }: SubjectClock, rung: string, to: Told): string => [id, rung, ...Object.values(to)].join('/');
