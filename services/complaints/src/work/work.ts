import { complaintsWorkDone, complaintsWorkOpened, event, type EventToPublish } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Complaint } from '../complaint/complaint.entity';
import { WorkItem, type WorkKind } from './work-item.entity';

export interface WorkToOpen {
  readonly kind: WorkKind;
  /** Tells apart several of one kind in a cycle: the remedy's id, the rung. */
  readonly about?: string;
  readonly role?: string;
  readonly person?: string;
  readonly rule?: string;
  readonly dueAt?: Date | null;
}

const workId = ({ reference, cycle }: Complaint, { kind, about }: Pick<WorkToOpen, 'kind' | 'about'>): string =>
  [reference, cycle, kind, ...(about === undefined ? [] : [about])].join('/');

/** Puts something to do before persons or roles; the same work a second time changes nothing. */
export const openWork = async (tx: Tx, complaint: Complaint, ...works: readonly WorkToOpen[]): Promise<void> => {
  const items = works.map((work) => itemOf(tx, complaint, work));
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(WorkItem)
    .values(items)
    .orIgnore()
    .returning('id')
    .execute();
  const fresh = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
  await publish(tx, ...items.filter(({ id }) => fresh.has(id)).map((item) => openedFact(item, complaint.version)));
};

const itemOf = (tx: Tx, complaint: Complaint, work: WorkToOpen): WorkItem => ({
  id: workId(complaint, work),
  complaint: complaint.reference,
  kind: work.kind,
  role: work.role ?? null,
  person: work.person ?? null,
  rule: work.rule ?? null,
  openedAt: tx.now,
  dueAt: work.dueAt ?? null,
  doneAt: null,
  doneBy: null,
});

/** Closes the open work of these kinds, of one matter where `about` names it. */
export const closeWork = async (
  tx: Tx,
  complaint: Complaint,
  kinds: readonly WorkKind[],
  { by, about }: { readonly by?: string; readonly about?: string } = {},
): Promise<void> => {
  const ids = about === undefined ? undefined : kinds.map((kind) => workId(complaint, { kind, about }));
  await close(tx, complaint, { kind: In([...kinds]), ...(ids && { id: In(ids) }) }, by);
};

/** Reminders of a rule's clock have no point once it has stopped. */
export const closeNotices = (tx: Tx, complaint: Complaint, rule: string): Promise<void> =>
  close(tx, complaint, { kind: 'clock-notice', rule });

/** Nothing of the case is left to do. */
export const closeAllWork = (tx: Tx, complaint: Complaint): Promise<void> => close(tx, complaint, {});

const close = async (tx: Tx, complaint: Complaint, which: FindOptionsWhere<WorkItem>, by?: string): Promise<void> => {
  const open = await tx.manager.findBy(WorkItem, { ...which, complaint: complaint.reference, doneAt: IsNull() });
  if (open.length === 0) return;
  await tx.manager.update(WorkItem, { id: In(open.map(({ id }) => id)) }, { doneAt: tx.now, doneBy: by ?? null });
  await publish(tx, ...open.map((item) => doneFact(item, tx.now, complaint.version, by)));
};

const openedFact = (item: WorkItem, version: number): EventToPublish =>
  event(complaintsWorkOpened, item.complaint, version, {
    workId: item.id,
    kind: item.kind,
    subject: item.complaint,
    openedAt: item.openedAt.toISOString(),
    ...(item.person && { person: item.person }),
    ...(item.role && { role: item.role }),
    ...(item.rule && { rule: item.rule }),
    ...(item.dueAt && { dueAt: item.dueAt.toISOString() }),
  });

const doneFact = (item: WorkItem, at: Date, version: number, by?: string): EventToPublish =>
  event(complaintsWorkDone, item.complaint, version, {
    workId: item.id,
    subject: item.complaint,
    doneAt: at.toISOString(),
    ...(by !== undefined && { by }),
  });
