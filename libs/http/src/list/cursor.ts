import { createHash } from 'node:crypto';
import { CursorInvalid } from '../request.errors';
import { fitsType, type ListDefinition } from './list-definition';
import type { ListQuery } from './list-query';

/** Where a page ended: the last row's sort value and its unique one, as the database writes them. */
export interface Cursor {
  readonly value: string;
  readonly unique: string;
}

type Asked = Pick<ListQuery, 'sort' | 'order' | 'filters'>;

/** Which list a cursor belongs to: its order and filters. Going on in another list would skip rows silently. */
const listOf = ({ sort, filters }: Asked): string =>
  createHash('sha256')
    .update(JSON.stringify([sort, filters.map(({ name, given }) => [name, given])]))
    .digest('base64url')
    .slice(0, 16);

/** Opaque to the caller. It carries only what the page's last row showed, and every part is checked when it comes back. */
export const writeCursor = ({ value, unique }: Cursor, query: Asked): string =>
  Buffer.from(JSON.stringify([listOf(query), value, unique])).toString('base64url');

/** @throws CursorInvalid (400) when it is damaged, forged into something else, or of another order or filter. */
export const readCursor = (text: string, definition: ListDefinition, query: Asked): Cursor => {
  const parts = parse(text);
  if (parts.length !== 3 || parts[0] !== listOf(query)) throw new CursorInvalid();
  const [, value, unique] = parts;
  if (!fitsType(value, query.order.type) || !fitsType(unique, definition.unique.type)) throw new CursorInvalid();
  return { value, unique };
};

const parse = (text: string): readonly unknown[] => {
  if (text.length > 3000) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
};
