import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const bare = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';

/**
 * Columns in snake_case; constraints and indexes named as PostgreSQL itself names them, so that a migration in plain SQL
 * (`PRIMARY KEY`, `UNIQUE (a, b)`, `REFERENCES`, `CREATE INDEX ON t (a, b)`) meets the entities without a name written twice.
 * PostgreSQL shortens names beyond 63 characters: name those in both places.
 */
export class PostgresNaming extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snake(className);
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snake), given ?? snake(property)].join('_');
  }
  override joinColumnName(relation: string, referenced: string): string {
    return `${snake(relation)}_${snake(referenced)}`;
  }
  override joinTableColumnName(table: string, property: string, column?: string): string {
    return `${snake(table)}_${column ?? snake(property)}`;
  }
  override primaryKeyName(table: Table | string): string {
    return `${bare(table)}_pkey`;
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return [bare(table), ...columns, 'key'].join('_');
  }
  override relationConstraintName(table: Table | string, columns: string[]): string {
    return [bare(table), ...columns, 'key'].join('_');
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return [bare(table), ...columns, 'fkey'].join('_');
  }
  override indexName(table: Table | string, columns: string[]): string {
    return [bare(table), ...columns, 'idx'].join('_');
  }
}
