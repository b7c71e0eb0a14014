import { event, type EventToPublish, qualityWorkDone, qualityWorkOpened } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Recall } from '../recall/recall.entity';
import { RecallWorkItem, type RecallWorkKind } from './recall-work-item.entity';

type OfRecall = Pick<Recall, 'reference' | 'version'>;
export interface RecallWorkToOpen {
  readonly kind: RecallWorkKind;
  /** Tells apart several of one kind: the check, the consignee, the rung. */
  readonly about?: string | number;
  readonly role?: string;
  readonly person?: string;
  readonly rule?: string;
  readonly dueAt?: Date | null;
}

/** The same for the same matter: the work on it is opened once. */
export const recallWorkId = (reference: string, kind: RecallWorkKind, about?: string | number): string =>
  [reference, kind, ...(about === undefined ? [] : [about])].join('/');

/** Puts something to do before persons or roles; the same work a second time changes nothing. */
export const openRecallWork = async (
  tx: Tx,
  recall: OfRecall,
  ...works: readonly RecallWorkToOpen[]
): Promise<void> => {
  if (works.length === 0) return;
  const items = works.map((work) => itemOf(tx, recall, work));
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RecallWorkItem)
    .values(items)
    .orIgnore()
    .returning('id')
    .execute();
  const fresh = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
  await publish(tx, ...items.filter(({ id }) => fresh.has(id)).map((item) => openedFact(item, recall.version)));
};

const itemOf = (tx: Tx, { reference }: OfRecall, work: RecallWorkToOpen): RecallWorkItem => ({
  id: recallWorkId(reference, work.kind, work.about),
  recall: reference,
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
export const closeRecallWork = (
  tx: Tx,
  recall: OfRecall,
  kinds: readonly RecallWorkKind[],
  { by, about }: { readonly by?: string; readonly about?: string | number } = {},
): Promise<void> => {
  const ids = about === undefined ? undefined : kinds.map((kind) => recallWorkId(recall.reference, kind, about));
  return close(tx, recall, { kind: In([...kinds]), ...(ids && { id: In(ids) }) }, by);
};

/** Nothing of the recall is left to do. */
export const closeAllRecallWork = (tx: Tx, recall: OfRecall): Promise<void> => close(tx, recall, {});

const close = async (tx: Tx, recall: OfRecall, which: FindOptionsWhere<RecallWorkItem>, by?: string): Promise<void> => {
  const open = await tx.manager.findBy(RecallWorkItem, { ...which, recall: recall.reference, doneAt: IsNull() });
  if (open.length === 0) return;
  await tx.manager.update(RecallWorkItem, { id: In(open.map(({ id }) => id)) }, { doneAt: tx.now, doneBy: by ?? null });
  await publish(tx, ...open.map((item) => doneFact(item, tx.now, recall.version, by)));
};

const openedFact = (item: RecallWorkItem, version: number): EventToPublish =>
  event(qualityWorkOpened, item.recall, version, {
    workId: item.id,
    kind: item.kind,
    subject: item.recall,
    openedAt: item.openedAt.toISOString(),
    ...(item.person && { person: item.person }),
    ...(item.role && { role: item.role }),
    ...(item.rule && { rule: item.rule }),
    ...(item.dueAt && { dueAt: item.dueAt.toISOString() }),
  });

const doneFact = (item: RecallWorkItem, at: Date, version: number, by?: string): EventToPublish =>
  event(qualityWorkDone, item.recall, version, {
    workId: item.id,
    subject: item.recall,
    doneAt: at.toISOString(),
    ...(by !== undefined && { by }),
  });
