import { isDecimal, isRFC3339, ValidateBy, type ValidationOptions } from 'class-validator';

const date = /^([0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))$/;
/** The calendar of the database has no year 0. */
const exists = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !day.startsWith('0000') && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
};

/** Fits `numeric(18,6)`. */
export const decimalText = /^-?[0-9]{1,12}(\.[0-9]{1,6})?$/;

/** How such a text that may not be negative is written, for the OpenAPI document (`@ApiProperty({ pattern })`). */
export const notNegativePattern = '^[0-9]{1,12}(\\.[0-9]{1,6})?$';
/** The same for one above zero, as it is usually written: more zeros before and behind it are taken too. */
export const aboveZeroPattern = '^([1-9][0-9]{0,11}(\\.[0-9]{1,6})?|0\\.[0-9]{0,5}[1-9])$';

const check = (
  name: string,
  validate: (value: string) => boolean,
  constraints: unknown[],
  options?: ValidationOptions,
): PropertyDecorator =>
  ValidateBy(
    { name, constraints, validator: { validate: (value: unknown) => typeof value === 'string' && validate(value) } },
    options,
  );

/** A date that exists, `YYYY-MM-DD`. */
export const IsCalendarDate = (options?: ValidationOptions): PropertyDecorator =>
  check('isCalendarDate', (value) => date.test(value) && exists(value), [], options);

/** An RFC 3339 time with its offset, on a date that exists. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  check('isInstant', (value) => value.length <= 40 && isRFC3339(value) && exists(value.slice(0, 10)), [], options);

/** A decimal as a text that fits `numeric(18,6)`: at most 12 digits before the point and 6 behind it. */
export const IsDecimalText = (options?: ValidationOptions): PropertyDecorator =>
  check('isDecimalText', (value) => decimalText.test(value) && isDecimal(value), [], options);

/** A text with something in it besides spaces. */
export const IsNotBlank = (options?: ValidationOptions): PropertyDecorator =>
  check('isNotBlank', (value) => value.trim() !== '', [], options);
