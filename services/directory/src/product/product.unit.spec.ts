import fc from 'fast-check';
import { isGtin } from './gtin';

describe('a GTIN', () => {
  it.each(['6901234000016', '6901234000023', '00012345678905', '96385074'])('%s is one', (text) => {
    expect(isGtin(text)).toBe(true);
  });

  it('is none with any one digit mistyped', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (place, off) => {
        const digits = [...'6901234000016'].map(Number);
        digits[place] = ((digits[place] ?? 0) + off) % 10;
        return !isGtin(digits.join(''));
      }),
    );
  });

  it.each(['', '690123400002', '69012340000160', '690123400001６'])('%p is none', (text) => {
    expect(isGtin(text)).toBe(false);
  });
});
