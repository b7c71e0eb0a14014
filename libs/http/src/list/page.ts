import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { writeCursor } from './cursor';
import type { ListDefinition } from './list-definition';
import type { ListQuery } from './list-query';

/** One page of a list; `next` is null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** To be sent back as `?cursor=` with the same sort and filters. */
  readonly next: string | null;
}

/**
 * Runs the query for one page by keyset: rows that are inserted or removed meanwhile shift nothing. The builder selects one row an
 * item (no to-many join); conditions of its own (what the actor may see) stay in force.
 */
export const readPage = async <Row extends ObjectLiteral>(
  builder: SelectQueryBuilder<Row>,
  definition: ListDefinition,
  query: ListQuery,
): Promise<Page<Row>> => {
  const { order, filters, limit, after } = query;
  const { unique } = definition;
  const direction = order.descending ? 'DESC' : 'ASC';
  // The value as the database writes it: a Date of JavaScript drops the microseconds and with them rows.
  builder
    .addSelect(`CAST(${order.column} AS text)`, 'page_value')
    .addSelect(`CAST(${unique.column} AS text)`, 'page_unique');
  filters.forEach(({ column, type, operator = '=', given }, index) => {
    const values = given.map((value, at) => [`filter_${index}_${at}`, value] as const);
    const list = values.map(([name]) => `CAST(:${name} AS ${type})`).join(', ');
    builder.andWhere(
      operator === '=' ? `${column} IN (${list})` : `${column} ${operator} ${list}`,
      Object.fromEntries(values),
    );
  });
  if (after) {
    builder.andWhere(
      `(${order.column}, ${unique.column}) ${order.descending ? '<' : '>'} (CAST(:page_value AS ${order.type}), CAST(:page_unique AS ${unique.type}))`,
      { page_value: after.value, page_unique: after.unique },
    );
  }
  builder.orderBy(order.column, direction);
  if (unique.column !== order.column) builder.addOrderBy(unique.column, direction);
  const { entities, raw } = await builder
    .limit(limit + 1)
    .getRawAndEntities<{ page_value: string; page_unique: string }>();
  const last = entities.length > limit ? raw[limit - 1] : undefined;
  return {
    items: entities.slice(0, limit),
    next: last ? writeCursor({ value: last.page_value, unique: last.page_unique }, query) : null,
  };
};

/** The same page with its rows turned into what the caller may see. */
export const mapPage = <Row, Item>(page: Page<Row>, view: (row: Row) => Item): Page<Item> => ({
  items: page.items.map(view),
  next: page.next,
});
