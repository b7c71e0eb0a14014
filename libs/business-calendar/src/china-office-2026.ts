import document from '../calendars/CN-office-2026.json';
import type { CalendarContent } from './calendar-document';

/** The Chinese office calendar with the published days off and make-up working days of 2026, as a company first proposes it. */
export const chinaOffice2026: CalendarContent = document;
