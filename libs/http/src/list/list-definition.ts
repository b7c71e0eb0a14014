/** How the database writes and compares a column that a list is sorted or filtered by. */
export type ColumnType = 'text' | 'uuid' | 'integer' | 'numeric' | 'boolean' | 'date' | 'timestamptz';

export interface SortColumn {
  /** Alias and property of the query builder: `complaint.receivedAt`. Never null in any row. */
  readonly column: string;
  readonly type: ColumnType;
}

export interface FilterColumn extends SortColumn {
  /** The only values taken; without it, any of the column's type. */
  readonly values?: readonly string[];
  /** `=` by default, where a repeated parameter means any of its values; `>=` and `<` make a range. */
  readonly operator?: '=' | '>=' | '<';
}

/** What a caller may ask of a list; everything that does not stand here is refused. */
export interface ListDefinition {
  /** By the name in `?sort=`; a leading `-` reverses it. */
  readonly sorts: Readonly<Record<string, SortColumn>>;
  /** `-receivedAt`: the order when the caller names none. */
  readonly defaultSort: string;
  /** Tells rows apart that are equal in the sort column: unique in the list. */
  readonly unique: SortColumn;
  readonly filters?: Readonly<Record<string, FilterColumn>>;
  readonly defaultLimit?: number;
}

export const largestPage = 200;
export const usualPage = 50;
/** Of one filter, of which any may be met. */
export const mostValues = 50;

export const defineList = <const D extends ListDefinition>(definition: D): D => {
  const name = definition.defaultSort.replace(/^-/, '');
  if (!Object.hasOwn(definition.sorts, name)) throw new Error(`A list's default sort ${name} is none of its sorts`);
  const reserved = ['limit', 'cursor', 'sort'].find((word) => Object.hasOwn(definition.filters ?? {}, word));
  if (reserved) throw new Error(`A list cannot have a filter called ${reserved}`);
  return definition;
};

const longestText = 500;
const shapes: Readonly<Record<ColumnType, RegExp>> = {
  text: new RegExp(`^[^\\0]{0,${longestText}}$`, 'su'),
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  integer: /^-?(0|[1-9][0-9]{0,8})$/,
  numeric: /^-?[0-9]{1,30}(\.[0-9]{1,30})?$/,
  boolean: /^(true|false)$/,
  date: /^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
  timestamptz:
    /^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T ][0-2][0-9]:[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)$/,
};

/** What `fitsType` takes, for the OpenAPI document. */
export const valueSchema = (type: ColumnType): { readonly type: 'string' } & Readonly<Record<string, unknown>> => {
  const formats = { uuid: 'uuid', date: 'date', timestamptz: 'date-time' } as const;
  if (type === 'text') return { type: 'string', maxLength: longestText };
  if (type === 'uuid' || type === 'date' || type === 'timestamptz') return { type: 'string', format: formats[type] };
  return { type: 'string', pattern: shapes[type].source };
};

/** Whether the database will take the text as a value of that type; a date that does not exist is none, and there is no year 0. */
export const fitsType = (value: unknown, type: ColumnType): value is string => {
  if (typeof value !== 'string' || !shapes[type].test(value)) return false;
  if (type !== 'date' && type !== 'timestamptz') return true;
  const day = value.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  const hours = type === 'timestamptz' ? Number(value.slice(11, 13)) : 0;
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && hours < 24;
};
