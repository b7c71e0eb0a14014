import type { EventToPublish } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import type { Type } from '@nestjs/common';
import { In } from 'typeorm';
import type { Outcome, ReadRow } from './file-import';
import { readDecimal } from './read/read-decimal';

/** A thing of a register: its code is the company's own and never changes, its version counts the changes. */
export interface Registered {
  readonly code: string;
  readonly version: number;
}

const sameDecimal = (one: string, other: string): boolean => {
  const decimal = readDecimal(one);
  return decimal !== undefined && decimal === readDecimal(other);
};

/**
 * Keeps rows of a register by their code: new ones at version 1, changed ones with the next version, each told once, and nothing for
 * those that stand as the file has them. Three statements for all rows.
 * @param told the event that carries the present state
 */
export const keepRegister = async <Entry extends Registered>(
  tx: Tx,
  entity: Type<Entry>,
  rows: readonly ReadRow<Omit<Entry, 'version'>>[],
  told: (entry: Entry) => EventToPublish,
): Promise<readonly Outcome[]> => {
  const { columns } = tx.manager.dataSource.getMetadata(entity);
  const numeric = new Set(columns.filter(({ type }) => type === 'numeric').map(({ propertyName }) => propertyName));
  const codes = rows.map(({ record }) => record.code);
  const found = await tx.manager.find(entity, {
    where: { code: In(codes) } as never,
    lock: { mode: 'pessimistic_write' },
  });
  const known = new Map<string, Entry>(found.map((entry) => [entry.code, entry]));
  const changed = new Map<string, Entry>();
  const outcomes = rows.map(({ record }): Outcome => {
    const standing = known.get(record.code);
    if (standing && equal(standing, record, numeric)) return 'unchanged';
    // Twice in one transaction is one change: what others are told is its end.
    const version = changed.has(record.code) ? (standing?.version ?? 1) : (standing?.version ?? 0) + 1;
    const entry = Object.assign(new entity(), record, { version });
    known.set(record.code, entry);
    changed.set(record.code, entry);
    return 'kept';
  });
  if (changed.size === 0) return outcomes;
  await tx.manager.upsert(entity, [...changed.values()] as never, ['code']);
  await publish(tx, ...[...changed.values()].map(told));
  return outcomes;
};

const equal = <Entry>(standing: Entry, record: object, numeric: ReadonlySet<string>): boolean =>
  Object.entries(record).every(([property, value]: [string, unknown]) => {
    const held: unknown = standing[property as keyof Entry];
    if (numeric.has(property) && typeof held === 'string' && typeof value === 'string') return sameDecimal(held, value);
    return same(held, value);
  });

const same = (held: unknown, value: unknown): boolean =>
  Array.isArray(held) && Array.isArray(value)
    ? held.length === value.length && held.every((each, at) => each === value[at])
    : held === value;
