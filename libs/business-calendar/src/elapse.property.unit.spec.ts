import * as fc from 'fast-check';
import { BruteForce, minute } from '../testing/brute-force';
import { anyCalendar, anyMinute } from '../testing/any-calendar';
import { elapse, elapsedBetween, type Pause } from './elapse';
import { OfficeCalendar } from './office-calendar';

const anyPauses: fc.Arbitrary<(Pause & { readonly until: Date })[]> = fc.array(
  fc
    .tuple(anyMinute, fc.integer({ min: 0, max: 3000 }))
    .map(([from, minutes]) => ({ from, until: new Date(+from + minutes * minute) })),
  { maxLength: 4 },
);
const shanghai = anyCalendar('Asia/Shanghai').map((document) => new OfficeCalendar(document));
const anyBasis = fc.constantFrom('wall' as const, 'office' as const);
const anyDuration = fc.integer({ min: 1, max: 2000 }).map((minutes) => minutes * minute);

describe('elapse', () => {
  it('counts what somebody counts who looks every minute whether the clock runs', () => {
    fc.assert(
      fc.property(
        anyCalendar('Asia/Shanghai'),
        anyMinute,
        fc.integer({ min: 1, max: 600 }),
        anyPauses,
        (document, start, minutes, pauses) => {
          const [calendar, slow] = [new OfficeCalendar(document), new BruteForce(document)];
          const paused = (at: number): boolean => pauses.some(({ from, until }) => +from <= at && at < +until);
          const due = elapse(calendar, 'office', start, minutes * minute, pauses)?.at ?? start;
          expect(slow.officeMinutesBetween(start, due, paused)).toBe(minutes);
          expect(paused(+due - minute)).toBe(false);
          expect(slow.isOpenAt(new Date(+due - minute))).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('HND-15: a pause and its resumption give what a stop and a fresh start with the rest would give', () => {
    fc.assert(
      fc.property(
        shanghai,
        anyBasis,
        anyMinute,
        anyDuration,
        anyMinute,
        anyDuration,
        (calendar, basis, start, duration, pausedAt, length) => {
          const resumedAt = new Date(+pausedAt + length);
          const run = elapsedBetween(calendar, basis, start, pausedAt);
          const due = elapse(calendar, basis, start, duration, [{ from: pausedAt, until: resumedAt }]);
          if (pausedAt <= start || run >= duration) return;
          expect(due?.at).toEqual(elapse(calendar, basis, resumedAt, duration - run)?.at);
        },
      ),
    );
  });

  it('keeps what was reached before a pause, moves nothing forward, and does not care for the order or the cutting of pauses', () => {
    fc.assert(
      fc.property(shanghai, anyBasis, anyMinute, anyDuration, anyPauses, (calendar, basis, start, duration, pauses) => {
        const plain = elapse(calendar, basis, start, duration);
        const due = elapse(calendar, basis, start, duration, pauses);
        expect(+(due?.at ?? 0)).toBeGreaterThanOrEqual(+(plain?.at ?? 0));
        if (pauses.every(({ from }) => from >= (plain?.at ?? from))) expect(due).toEqual(plain);
        const cut = pauses.flatMap(({ from, until }) => {
          const middle = new Date((+from + +until) / 2);
          return [
            { from: middle, until },
            { from, until: middle },
          ];
        });
        expect(elapse(calendar, basis, start, duration, cut)?.at).toEqual(due?.at);
      }),
    );
  });

  it('is unknown while an open pause stands before it, known when it was reached earlier', () => {
    fc.assert(
      fc.property(shanghai, anyBasis, anyMinute, anyDuration, anyMinute, (calendar, basis, start, duration, from) => {
        const plain = elapse(calendar, basis, start, duration);
        const reached = from > start && elapsedBetween(calendar, basis, start, from) >= duration;
        expect(elapse(calendar, basis, start, duration, [{ from }])).toEqual(reached ? plain : undefined);
      }),
    );
  });

  it('is reached when its last moment ran just before the pause began', () => {
    fc.assert(
      fc.property(shanghai, anyBasis, anyMinute, anyDuration, (calendar, basis, start, duration) => {
        const due = elapse(calendar, basis, start, duration);
        expect(elapse(calendar, basis, start, duration, [{ from: due?.at ?? start }])).toEqual(due);
      }),
    );
  });

  it('is undone by measuring the same pauses', () => {
    fc.assert(
      fc.property(shanghai, anyBasis, anyMinute, anyDuration, anyPauses, (calendar, basis, start, duration, pauses) => {
        const due = elapse(calendar, basis, start, duration, pauses)?.at ?? start;
        expect(elapsedBetween(calendar, basis, start, due, pauses)).toBe(duration);
      }),
    );
  });
});
