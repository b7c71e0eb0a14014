export { recallAssessment } from './assessment';
export { lotAlarm } from './lot-alarm';
export { recall } from './recall';
