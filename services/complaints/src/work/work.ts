import { complaintsWorkDone, complaintsWorkOpened, event, type EventToPublish } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { insertRows, insertStatement, readRows, type Tx, updateRow } from '@anxin/persistence';
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
  if (works.length === 0) return;
  const items = works.map((work) => itemOf(tx, complaint, work));
  const { text, ...statement } = insertStatement(tx, WorkItem, items);
  const inserted = await tx.send<{ id: string }>({ ...statement, text: `${text} ON CONFLICT DO NOTHING RETURNING id` });
  const fresh = new Set(inserted.map(({ id }) => id));
  await publish(tx, ...items.filter(({ id }) => fresh.has(id)).map((item) => openedFact(item, complaint.version)));
};

/** The work with which a case begins, in the transaction that makes the case: none of it can be there already, so nothing is waited for. */
export const openFirstWork = async (tx: Tx, complaint: Complaint, ...works: readonly WorkToOpen[]): Promise<void> => {
  const items = works.map((work) => itemOf(tx, complaint, work));
  insertRows(tx, WorkItem, ...items);
  await publish(tx, ...items.map((item) => openedFact(item, complaint.version)));
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

/** The open work of one kind on a case; behind the case's lock it stays as it is. */
export const openWorkOf = (tx: Tx, reference: string, kind: WorkKind): Promise<WorkItem[]> =>
  readRows(tx, WorkItem, { complaint: reference, kind, doneAt: null });

/** Closes work that was found behind the case's lock, of one matter where `about` names it. Sent and not waited for. */
export const closeFound = async (
  tx: Tx,
  complaint: Complaint,
  found: readonly WorkItem[],
  { by, about }: { readonly by: string; readonly about?: string },
): Promise<void> => {
  const items = found.filter(({ id, kind }) => about === undefined || id === workId(complaint, { kind, about }));
  for (const { id } of items) updateRow(tx, WorkItem, { id }, { doneAt: tx.now, doneBy: by });
  await publish(tx, ...items.map(({ id }) => doneFact(id, complaint, tx.now, by)));
};

/** Reminders of a rule's clock have no point once it has stopped. */
export const closeNotices = (tx: Tx, complaint: Complaint, rule: string): Promise<void> =>
  close(tx, complaint, { kind: 'clock-notice', rule });

/** Nothing of the case is left to do. */
export const closeAllWork = (tx: Tx, complaint: Complaint): Promise<void> => close(tx, complaint, {});

const close = async (tx: Tx, complaint: Complaint, which: FindOptionsWhere<WorkItem>, by?: string): Promise<void> => {
  const closed = await tx.manager
    .createQueryBuilder()
    .update(WorkItem)
    .set({ doneAt: tx.now, doneBy: by ?? null })
    .where({ ...which, complaint: complaint.reference, doneAt: IsNull() })
    .returning('id')
    .execute();
  const ids = (closed.raw as { id: string }[]).map(({ id }) => id).sort();
  await publish(tx, ...ids.map((id) => doneFact(id, complaint, tx.now, by)));
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

const doneFact = (id: string, { reference, version }: Complaint, at: Date, by?: string): EventToPublish =>
  event(complaintsWorkDone, reference, version, {
    workId: id,
    subject: reference,
    doneAt: at.toISOString(),
    ...(by !== undefined && { by }),
  });
