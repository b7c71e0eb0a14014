import type { NamedGroup } from '../i18n/use-names';
import type { TextKey } from '../i18n/zh';

/** What stands in a form, nested as the body will be; nothing is checked yet. */
export interface Values {
  readonly [name: string]: unknown;
}

/** Names of a body's entries, those of a nested object after a dot: `product.lot`. */
export type NameIn<Body> = {
  [Key in keyof Body & string]: NonNullable<Body[Key]> extends readonly unknown[]
    ? Key
    : NonNullable<Body[Key]> extends object
      ? `${Key}.${keyof NonNullable<Body[Key]> & string}`
      : Key;
}[keyof Body & string];

interface Asked<Name extends string> {
  readonly name: Name;
  readonly label: TextKey;
  readonly required?: boolean | ((values: Values) => boolean);
  readonly hint?: TextKey;
  /** Whether it is asked at all; what is not asked is not sent. */
  readonly when?: (values: Values) => boolean;
}

/** `decimal` is sent as it was typed, `count` as a number, `instant` as Beijing time. */
export interface PlainField<Name extends string = string> extends Asked<Name> {
  readonly kind: 'line' | 'text' | 'decimal' | 'count' | 'date' | 'instant' | 'flag';
}
/** `choice` is one of the options, `choices` any number of them. */
export interface ChoiceField<Name extends string = string> extends Asked<Name> {
  readonly kind: 'choice' | 'choices';
  readonly options: readonly string[];
  /** Where the options have their names. */
  readonly named: NamedGroup;
}
/** Short texts, one an entry, `least` at first and `most` in all; sent as a list. */
export interface LinesField<Name extends string = string> extends Asked<Name> {
  readonly kind: 'lines';
  readonly add: TextKey;
  readonly least: number;
  readonly most: number;
}
export type RowField<Name extends string = string> = PlainField<Name> | ChoiceField<Name> | LinesField<Name>;
/** Any number of the same few entries. */
export interface RowsField<Name extends string = string> extends Asked<Name> {
  readonly kind: 'rows';
  readonly add: TextKey;
  readonly fields: readonly RowField[];
}
export type Field<Name extends string = string> = RowField<Name> | RowsField<Name>;

/** One more row of a body's list: the names are those of its entries. */
export const rowOf = <Row>(...fields: RowField<keyof Row & string>[]) => fields;

export const valueAt = (values: Values, name: string): unknown =>
  name.split('.').reduce<unknown>((at, step) => (at as Values | undefined)?.[step], values);

export const isRequired = ({ required = false }: Field, values: Values): boolean =>
  typeof required === 'function' ? required(values) : required;
