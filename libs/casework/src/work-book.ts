import { event, type EventToPublish, type qualityWorkDone, type qualityWorkOpened } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { type EntityTarget, type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { WorkItem } from './work-item';

/** The case that work belongs to. `version` is the aggregate's: work is told in the order of its case. */
export interface WorkSubject {
  readonly reference: string;
  readonly version: number;
}
export interface WorkToOpen<Kind extends string> {
  readonly kind: Kind;
  /** Tells apart several of one kind: the check, the consignee, the rung. */
  readonly about?: string | number;
  readonly role?: string;
  readonly person?: string;
  readonly rule?: string;
  readonly dueAt?: Date | null;
}

/** The same for the same matter: the work on it is opened once. */
export const workId = (reference: string, kind: string, about?: string | number): string =>
  [reference, kind, ...(about === undefined ? [] : [about])].join('/');

/** What a service's people have to do for its cases: rows of one table, told by two events. */
export class WorkBook<Kind extends string> {
  constructor(
    private readonly table: EntityTarget<WorkItem<Kind>>,
    private readonly events: { readonly opened: typeof qualityWorkOpened; readonly done: typeof qualityWorkDone },
  ) {}

  /** Puts something to do before persons or roles; the same work a second time changes nothing. */
  async open(tx: Tx, subject: WorkSubject, ...works: readonly WorkToOpen<Kind>[]): Promise<void> {
    if (works.length === 0) return;
    const items = works.map((work) => itemOf(tx, subject, work));
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(this.table)
      .values(items as never[])
      .orIgnore()
      .returning('id')
      .execute();
    const fresh = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
    const opened = items.filter(({ id }) => fresh.has(id));
    await publish(tx, ...opened.map((item) => this.openedFact(item, subject.version)));
  }

  /** Closes the open work of these kinds, of one matter where `about` names it. */
  close(
    tx: Tx,
    subject: WorkSubject,
    kinds: readonly Kind[],
    { by, about }: { readonly by?: string; readonly about?: string | number } = {},
  ): Promise<void> {
    const ids = about === undefined ? undefined : kinds.map((kind) => workId(subject.reference, kind, about));
    return this.end(tx, subject, { kind: In([...kinds]), ...(ids && { id: In(ids) }) }, by);
  }

  /** Nothing of the case is left to do. */
  closeAll(tx: Tx, subject: WorkSubject): Promise<void> {
    return this.end(tx, subject, {});
  }

  private async end(tx: Tx, { reference, version }: WorkSubject, which: object, by?: string): Promise<void> {
    const wanted = { ...which, subject: reference, doneAt: IsNull() } as FindOptionsWhere<WorkItem<Kind>>;
    const open = await tx.manager.findBy(this.table, wanted);
    if (open.length === 0) return;
    const ended = { id: In(open.map(({ id }) => id)) } as FindOptionsWhere<WorkItem<Kind>>;
    await tx.manager.update(this.table, ended, { doneAt: tx.now, doneBy: by ?? null } as never);
    await publish(tx, ...open.map((item) => this.doneFact(item, tx.now, version, by)));
  }

  private openedFact(item: WorkItem, version: number): EventToPublish {
    return event(this.events.opened, item.subject, version, {
      workId: item.id,
      kind: item.kind,
      subject: item.subject,
      openedAt: item.openedAt.toISOString(),
      ...(item.person && { person: item.person }),
      ...(item.role && { role: item.role }),
      ...(item.rule && { rule: item.rule }),
      ...(item.dueAt && { dueAt: item.dueAt.toISOString() }),
    });
  }

  private doneFact(item: WorkItem, at: Date, version: number, by?: string): EventToPublish {
    return event(this.events.done, item.subject, version, {
      workId: item.id,
      subject: item.subject,
      doneAt: at.toISOString(),
      ...(by !== undefined && { by }),
    });
  }
}

const itemOf = <Kind extends string>(
  tx: Tx,
  { reference: subject }: WorkSubject,
  { kind, about, ...work }: WorkToOpen<Kind>,
): WorkItem<Kind> => ({
  ...{ id: workId(subject, kind, about), subject, kind },
  role: work.role ?? null,
  person: work.person ?? null,
  rule: work.rule ?? null,
  openedAt: tx.now,
  dueAt: work.dueAt ?? null,
  doneAt: null,
  doneBy: null,
});
