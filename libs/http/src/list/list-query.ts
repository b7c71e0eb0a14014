import { CursorInvalid, type InvalidEntry, RequestInvalid } from '../request.errors';
import { type Cursor, readCursor } from './cursor';
import {
  type FilterColumn,
  fitsType,
  largestPage,
  mostValues,
  type ListDefinition,
  type SortColumn,
  usualPage,
} from './list-definition';

/** A list's parameters, checked against its definition. */
export interface ListQuery {
  readonly limit: number;
  /** As the caller named it: `-receivedAt`. */
  readonly sort: string;
  readonly order: SortColumn & { readonly descending: boolean };
  readonly filters: readonly (FilterColumn & { readonly name: string; readonly given: readonly string[] })[];
  readonly after?: Cursor;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const single = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Reads `?limit=&sort=&cursor=&<filter>=`.
 * @throws RequestInvalid (400) naming every parameter that is not offered or not understood; CursorInvalid (400).
 */
export const readListQuery = (definition: ListDefinition, raw: Readonly<Record<string, unknown>>): ListQuery => {
  const faults: InvalidEntry[] = [];
  const refuse = (name: string, constraint: string, parameters: Record<string, unknown>): void => {
    faults.push({ in: 'query', path: [name], constraint, parameters });
  };
  const limit = readLimit(definition, raw['limit']);
  if (limit === undefined) refuse('limit', 'pageLimit', { max: largestPage });

  const sort = raw['sort'] === undefined ? definition.defaultSort : (single(raw['sort']) ?? '');
  const name = sort.replace(/^-/, '');
  const column = Object.hasOwn(definition.sorts, name) ? definition.sorts[name] : undefined;
  if (!column) refuse('sort', 'sort', { choices: Object.keys(definition.sorts) });

  const filters = Object.entries(raw)
    .filter(([parameter]) => !['limit', 'sort', 'cursor'].includes(parameter))
    .flatMap(([parameter, value]) => {
      const filter = readFilter(definition, parameter, value, refuse);
      return filter ? [filter] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));

  if (faults.length > 0 || !column || limit === undefined) throw new RequestInvalid(faults);
  const query = { limit, sort, order: { ...column, descending: sort.startsWith('-') }, filters };
  if (raw['cursor'] === undefined) return query;
  const cursor = single(raw['cursor']);
  if (cursor === undefined) throw new CursorInvalid();
  return { ...query, after: readCursor(cursor, definition, query) };
};

const readLimit = (definition: ListDefinition, value: unknown): number | undefined => {
  if (value === undefined) return definition.defaultLimit ?? usualPage;
  const limit = /^[1-9][0-9]{0,2}$/.test(String(value)) && typeof value === 'string' ? Number(value) : 0;
  return limit >= 1 && limit <= largestPage ? limit : undefined;
};

const readFilter = (
  definition: ListDefinition,
  name: string,
  value: unknown,
  refuse: (name: string, constraint: string, parameters: Record<string, unknown>) => void,
): ListQuery['filters'][number] | undefined => {
  const filters = definition.filters ?? {};
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (!filter) {
    refuse(name, 'filter', { choices: Object.keys(filters) });
    return undefined;
  }
  const given = listed(value);
  const many = (filter.operator ?? '=') === '=';
  const taken = given.filter(
    (each): each is string => fitsType(each, filter.type) && (filter.values?.includes(each) ?? true),
  );
  if (taken.length !== given.length || taken.length > (many ? mostValues : 1)) {
    refuse(name, filter.values ? 'filterValue' : 'unknown', { choices: filter.values ?? [] });
    return undefined;
  }
  return { ...filter, name, given: taken };
};
