import { describeHistories } from '@anxin/testing';

/** Every way that an alarm and an assessment can take has a stored history. */
const alarmsAndAssessments = [
  'alarm-held-and-unknown',
  'alarm-hold-refused',
  'alarm-refused-then-taken',
  'alarm-without-hold',
  'assessment-clock-changed',
  'assessment-declined',
  'assessment-overdue-declined',
  'assessment-rung-refused',
  'assessment-started',
];
/** And every way that a recall can take. */
const recalls = [
  'recall-clocks-overdue',
  'recall-continued-in-new-run',
  'recall-plan-refused-then-approved',
  'recall-returns-early',
  'recall-scope-grew',
  'recall-started-to-closed',
  'recall-trouble-resolved',
];
const paths = [...alarmsAndAssessments, ...recalls];

describeHistories('alarms, assessments and recalls', paths);
