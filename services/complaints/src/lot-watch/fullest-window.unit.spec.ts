import * as fc from 'fast-check';
import { fullestWindow } from './fullest-window';

const hour = 3_600_000;
const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 16) + hours * hour);
const count = (hours: number[], trigger: number): number => fullestWindow(hours.map(at), at(trigger), 72 * hour).count;

describe('INT-4: the sliding window of 72 hours', () => {
  it.each([
    [[0, 24, 72], 72, 3],
    [[0, 24, 72.001], 72.001, 2],
    [[0, 40, 80, 120], 80, 2],
    [[0, 40, 80, 100], 80, 3],
    [[50], 50, 1],
    // A case that is recorded late stands in the middle of others.
    [[0, 60, 70], 60, 3],
    [[0, 100, 101], 0, 1],
  ])('of complaints at %j hours the one at %d belongs to %d', (hours, trigger, expected) => {
    expect(count(hours, trigger)).toBe(expected);
  });

  it('INT-4: is the fullest of all windows that hold the complaint, whatever the order', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(hours, fc.nat(), (all, pick) => {
        const trigger = all[pick % all.length] ?? 0;
        const windows = all
          .filter((from) => from <= trigger && trigger <= from + 72)
          .map((from) => all.filter((one) => one >= from && one <= from + 72).length);
        expect(count(all, trigger)).toBe(Math.max(...windows));
      }),
    );
  });
});
