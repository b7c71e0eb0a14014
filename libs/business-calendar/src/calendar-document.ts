import type { FromSchema, JSONSchema } from 'json-schema-to-ts';

const date = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' } as const;
const words = { type: 'string', minLength: 1, maxLength: 500 } as const;
const hours = {
  type: 'array',
  maxItems: 6,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['from', 'to'],
    properties: {
      from: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
      /** `24:00` ends with the day. */
      to: { type: 'string', pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' },
    },
  },
} as const;
const datesOf = {
  type: 'array',
  maxItems: 4000,
  items: { type: 'object', additionalProperties: false, required: ['date', 'name'], properties: { date, name: words } },
} as const;

/**
 * A working calendar as it is proposed, approved and pinned: when the office is open, in the company's zone. Dates are local.
 * From `firstDate` to `horizon` the days off are published; outside, a computation follows the weekly pattern and is provisional.
 */
export const calendarSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'title',
    'zone',
    'sources',
    'firstDate',
    'horizon',
    'officeHours',
    'workedDayHours',
    'daysOff',
    'workedDays',
    'overrides',
  ],
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,49}$' },
    title: words,
    /** IANA name: `Asia/Shanghai`. */
    zone: { type: 'string', minLength: 1, maxLength: 60 },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['for', 'source'],
        properties: { for: words, source: words },
      },
    },
    firstDate: date,
    horizon: date,
    /** Office hours by day of the week; an empty list is a day of rest. */
    officeHours: {
      type: 'object',
      additionalProperties: false,
      required: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      properties: {
        monday: hours,
        tuesday: hours,
        wednesday: hours,
        thursday: hours,
        friday: hours,
        saturday: hours,
        sunday: hours,
      },
    },
    /** Hours of a day of rest that is worked (调休). */
    workedDayHours: hours,
    daysOff: datesOf,
    workedDays: datesOf,
    /** What this company does otherwise; wins over everything above. No hours: a day off. */
    overrides: {
      type: 'array',
      maxItems: 4000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['date', 'reason', 'hours'],
        properties: { date, reason: words, hours },
      },
    },
  },
} as const satisfies JSONSchema;

export type CalendarContent = FromSchema<typeof calendarSchema>;
/** A published version of a calendar's content. */
export type CalendarDocument = CalendarContent & { readonly version: number };
export type OfficeHours = CalendarContent['workedDayHours'];
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
