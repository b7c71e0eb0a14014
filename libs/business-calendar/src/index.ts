export * from './calendar-document';
export * from './calendar-faults';
export { chinaOffice2026 } from './china-office-2026';
export * from './elapse';
export * from './local-date';
export * from './office-calendar';
export { weekdaysCalendar } from './weekdays-calendar';
