import type { ServiceName } from '@anxin/contracts';
import type { Type } from '@nestjs/common';
import type { CalendarListener } from './calendar-listener';

export const REFERENCE_OPTIONS = Symbol('anxin.reference-data.options');

export interface ReferenceDataOptions {
  readonly service: ServiceName;
  /** A provider of the service, told of republished calendars. */
  readonly calendarListener?: Type<CalendarListener>;
}
