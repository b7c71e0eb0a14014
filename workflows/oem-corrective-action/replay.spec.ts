import { describeHistories } from '@anxin/testing';

/** Every way that a request can take has a stored history. */
const requests = [
  'accepted-early-and-twice',
  'clocks-of-every-step',
  'continued-in-new-run',
  'continued-while-verifying',
  'failed-then-effective',
  'rung-refused',
  'sent-back-then-accepted',
  'sent-back-twice-with-new-clocks',
  'silent-then-late',
  'straight-to-closed',
  'trouble-resolved',
  'undecided-looked-again',
];
/** And every way that the opinion on a case can take. */
const opinions = [
  'opinion-decided-early',
  'opinion-decided-in-time',
  'opinion-decided-late',
  'opinion-extended',
  'opinion-rung-refused',
];
const paths = [...requests, ...opinions];

describeHistories('requests and opinions', paths);
