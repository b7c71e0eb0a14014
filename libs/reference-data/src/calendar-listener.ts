import type { Tx } from '@anxin/persistence';
import type { PublishedCalendar } from './reference-copies';

/**
 * Told of each new version of a calendar in the transaction that keeps it, so that the owner computes its provisional clocks anew
 * (`PolicyRegister.withCurrentCalendar`) and signals their workflows. Much work is put off by the listener itself.
 */
export abstract class CalendarListener {
  abstract calendarPublished(tx: Tx, calendar: PublishedCalendar): Promise<void>;
}
