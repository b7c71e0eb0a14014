import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Statement, Tx } from './tx';

type Place = Pick<Tx, 'manager'>;
type Column = EntityMetadata['columns'][number];

/** What the mapper would fill in, or spread over several columns, is not for here. */
const ownColumn = (column: Column): Column => {
  const { entityMetadata, propertyName } = column;
  if (column.isGenerated || column.isVersion || column.isCreateDate || column.isUpdateDate || column.embeddedMetadata)
    throw new Error(`${entityMetadata.name}.${propertyName} is filled in by the mapper: write it by the manager`);
  return column;
};

const knownColumn = (metadata: EntityMetadata, member: string): Column => {
  const column = metadata.findColumnWithPropertyName(member);
  if (!column) throw new Error(`${metadata.name} has no ${member}`);
  return column;
};

const tableOf = ({ manager }: Place, entity: EntityTarget<ObjectLiteral>) => {
  const { driver } = manager.dataSource;
  const metadata = manager.dataSource.getMetadata(entity);
  const values: unknown[] = [];
  return {
    metadata,
    values,
    table: metadata.tablePath
      .split('.')
      .map((part) => driver.escape(part))
      .join('.'),
    name: ({ databaseName }: Column): string => driver.escape(databaseName),
    /** The place that stands for the column's value in the statement. */
    place: (column: Column, row: ObjectLiteral): string => {
      const value: unknown = driver.preparePersistentValue(column.getEntityValue(row), column);
      return value === undefined ? 'DEFAULT' : `$${values.push(value)}`;
    },
  };
};

/** INSERT of whole rows of one entity; a member that is undefined gets the column's default. More SQL may be put behind it. */
export const insertStatement = <Row extends ObjectLiteral>(
  at: Place,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Statement => {
  const { metadata, values, table, name, place } = tableOf(at, entity);
  const columns = metadata.columns.map(ownColumn);
  const tuples = rows.map((row) => `(${columns.map((column) => place(column, row)).join(', ')})`);
  return { text: `INSERT INTO ${table} (${columns.map(name).join(', ')}) VALUES ${tuples.join(', ')}`, values };
};

/** Adds rows as they are. Sent at once, in the order of the calls; nobody need wait for it, as by `tx.send`. */
export const insertRows = <Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  ...rows: readonly Row[]
): void => {
  if (rows.length > 0) void tx.send({ ...insertStatement(tx, entity, rows), rows: rows.length });
};

/** Changes the one row that `key` names, as `insertRows` adds one. Where there is none such, nothing commits. */
export const updateRow = <Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  key: Partial<Row>,
  change: Partial<Row>,
): void => {
  const { metadata, values, table, name, place } = tableOf(tx, entity);
  const equal = (row: Partial<Row>): string[] =>
    Object.keys(row).map((member) => {
      const column = ownColumn(knownColumn(metadata, member));
      return `${name(column)} = ${place(column, row)}`;
    });
  const text = `UPDATE ${table} SET ${equal(change).join(', ')} WHERE ${equal(key).join(' AND ')}`;
  void tx.send({ text, values, rows: 1 });
};

/**
 * Whole rows of one entity whose members equal those of `where` (null: IS NULL), as the mapper's `findBy` gives them, without the
 * statement being built anew by the mapper each time.
 * @throws Error when `where` names nothing, or a member that is undefined: that would be every row
 */
export const readRows = async <Row extends ObjectLiteral>(
  at: Place,
  entity: EntityTarget<Row>,
  where: { readonly [Member in keyof Row]?: Row[Member] | null },
  { by = [] }: { readonly by?: readonly (keyof Row & string)[] } = {},
): Promise<Row[]> => {
  const { metadata, values, table, name, place } = tableOf(at, entity);
  const members = Object.keys(where);
  if (members.length === 0 || members.some((member) => where[member] === undefined))
    throw new Error(`${metadata.name} is read by its members: one that is undefined would find every row`);
  const columnOf = (member: string): Column => knownColumn(metadata, member);
  const equal = members.map((member) => {
    const column = columnOf(member);
    return where[member] === null ? `${name(column)} IS NULL` : `${name(column)} = ${place(column, where)}`;
  });
  const order = by.length === 0 ? '' : ` ORDER BY ${by.map((member) => name(columnOf(member))).join(', ')}`;
  const found = await at.manager.query<Record<string, unknown>[]>(
    `SELECT ${metadata.columns.map(name).join(', ')} FROM ${table} WHERE ${equal.join(' AND ')}${order}`,
    values,
  );
  const { driver } = metadata.dataSource;
  return found.map((raw) => {
    const row = metadata.create() as Row;
    for (const column of metadata.columns)
      column.setEntityValue(row, driver.prepareHydratedValue(raw[column.databaseName], column));
    return row;
  });
};
