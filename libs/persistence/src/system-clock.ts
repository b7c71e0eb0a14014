import { Clock } from './tx';

/** The machine's time; the only reader of it. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
