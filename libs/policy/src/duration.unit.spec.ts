import { durationText, millisecondsOf } from './duration';

describe('millisecondsOf', () => {
  it.each([
    ['PT24H', 86_400_000],
    ['PT4H', 14_400_000],
    ['P1DT30M', 88_200_000],
    ['PT90S', 90_000],
    ['P30D', 2_592_000_000],
  ])('%s', (text, expected) => {
    expect(millisecondsOf(text)).toBe(expected);
    expect(text).toMatch(new RegExp(durationText.pattern));
  });

  it.each(['', 'P', 'PT', 'P1DT', '4H', 'PT4.5H', 'P1M', 'PT-4H'])('refuses %p', (text) => {
    expect(() => millisecondsOf(text)).toThrow(RangeError);
    expect(text).not.toMatch(new RegExp(durationText.pattern));
  });
});
