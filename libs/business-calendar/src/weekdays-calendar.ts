import type { CalendarContent } from './calendar-document';

/**
 * Monday to Friday without any day off, between two dates. For a workflow's test, whose server cannot go back to a published year, and
 * as a start for a company's own calendar.
 */
export const weekdaysCalendar = (
  options: Pick<CalendarContent, 'id' | 'zone' | 'firstDate' | 'horizon'> & {
    readonly hours: CalendarContent['workedDayHours'];
  },
): CalendarContent => {
  const { hours, ...rest } = options;
  return {
    ...rest,
    title: 'Monday to Friday',
    sources: [{ for: 'officeHours', source: 'weekly pattern, no days off' }],
    officeHours: {
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: hours,
      saturday: [],
      sunday: [],
    },
    workedDayHours: hours,
    daysOff: [],
    workedDays: [],
    overrides: [],
  };
};
