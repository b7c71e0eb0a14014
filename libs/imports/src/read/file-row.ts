import { readDate, readInstant } from './read-date';
import { readDecimal } from './read-decimal';
import { inBaseUnit, type Measured } from './measured';
import { RowFault } from './row-fault';

/** How the dates of a file are to be taken. */
export interface RowCalendar {
  readonly shiftDays: number;
  /** IANA zone in which times of the file are told. */
  readonly zone: string;
}

/** One row of a file by its column names, and the readers that every kind shares. Each throws `RowFault`. */
export class FileRow {
  constructor(
    /** Line in the file on which the row begins; the header stands on line 1. */
    readonly line: number,
    /** As the file has them, without spaces around them; a column that is blank or cut off is ''. */
    readonly values: Readonly<Record<string, string>>,
    private readonly calendar: RowCalendar,
  ) {}

  /** `undefined` when it is blank. */
  optional(column: string): string | undefined {
    return this.values[column] || undefined;
  }

  /** @throws RowFault `missing-value`; `value-too-long` beyond `longest` characters */
  text(column: string, longest = 200): string {
    const value = this.optional(column);
    if (value === undefined) throw new RowFault('missing-value', column);
    if (value.length > longest) throw new RowFault('value-too-long', column);
    return value;
  }

  /** `YYYY-MM-DD`, shifted. Takes `2026-05-12` and `2026年5月12日`, with or without a time. @throws RowFault `missing-value`, `invalid-date` */
  date(column: string): string {
    const date = readDate(this.text(column), this.calendar);
    if (date === undefined) throw new RowFault('invalid-date', column);
    return date;
  }

  optionalDate(column: string): string | undefined {
    return this.optional(column) === undefined ? undefined : this.date(column);
  }

  /** A date with its `HH:mm` (midnight without), told in the company's zone, shifted by whole days. @throws RowFault `missing-value`, `invalid-date` */
  instant(column: string): Date {
    const instant = readInstant(this.text(column), this.calendar);
    if (instant === undefined) throw new RowFault('invalid-date', column);
    return instant;
  }

  /** An exact decimal that fits `numeric(18,6)`, as a string without a trailing zero. @throws RowFault `missing-value`, `invalid-number` */
  decimal(column: string): string {
    const decimal = readDecimal(this.text(column));
    if (decimal === undefined) throw new RowFault('invalid-number', column);
    return decimal;
  }

  /** A decimal above zero. @throws RowFault as `decimal`, and `quantity-not-positive` */
  quantity(column: string): string {
    const decimal = this.decimal(column);
    if (decimal.startsWith('-') || decimal === '0') throw new RowFault('quantity-not-positive', column);
    return decimal;
  }

  /** A decimal of zero or more. @throws RowFault as `decimal`, and `quantity-negative` */
  amount(column: string): string {
    const decimal = this.decimal(column);
    if (decimal.startsWith('-')) throw new RowFault('quantity-negative', column);
    return decimal;
  }

  /** A quantity above zero with its unit; 吨, t become kg, exactly. @throws RowFault as `quantity`, `missing-value` for the unit */
  measured(quantityColumn: string, unitColumn: string): Measured {
    const measured = inBaseUnit(this.quantity(quantityColumn), this.text(unitColumn, 20));
    if (measured === undefined) throw new RowFault('invalid-number', quantityColumn);
    return measured;
  }

  /** A whole number of zero or more. @throws RowFault `missing-value`, `invalid-number` */
  whole(column: string): number {
    const value = this.text(column);
    if (!/^[0-9]{1,9}$/.test(value)) throw new RowFault('invalid-number', column);
    return Number(value);
  }

  /** One of a fixed list: `row.choice('检验结论', { 合格: 'passed', 不合格: 'failed' })`. @throws RowFault `missing-value`, `unknown-value` */
  choice<T>(column: string, choices: Readonly<Record<string, T>>): T {
    const value = this.text(column);
    if (!Object.hasOwn(choices, value)) throw new RowFault('unknown-value', column);
    return choices[value] as T;
  }
}
