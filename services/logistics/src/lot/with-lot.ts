import { normaliseLot } from '@anxin/contracts';
import type { ListQuery } from '@anxin/http';
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Lot } from './lot.entity';

/** A row that names its lot by id, with the lot's row beside it. */
export type WithLot<Row> = Row & { readonly lot: Lot };

/** Rows `item` with their `lot`, for a list. */
export const withLot = <Row extends ObjectLiteral & { lotId: string }>(
  dataSource: DataSource,
  entity: new () => Row,
): SelectQueryBuilder<WithLot<Row>> =>
  dataSource.manager
    .createQueryBuilder(entity, 'item')
    .innerJoinAndMapOne('item.lot', Lot, 'lot', 'lot.id = item.lotId') as SelectQueryBuilder<WithLot<Row>>;

/** A filter `lot` takes numbers as people type them. */
export const normalisedLots = (query: ListQuery): ListQuery => ({
  ...query,
  filters: query.filters.map((filter) =>
    filter.name === 'lot' ? { ...filter, given: filter.given.map(normaliseLot) } : filter,
  ),
});
