import fc from 'fast-check';
import { boxes, type Box, type Boxes, massBalance, sumOfBoxes, unexplained } from './mass-balance';

/** `numeric(18,6)`, up to a million millions. */
const quantity = fc
  .bigInt({ min: 0n, max: 999_999_999_999_999_999n })
  .map((micro) => `${micro / 1_000_000n}.${String(micro % 1_000_000n).padStart(6, '0')}`);
const figures = fc.record(Object.fromEntries(boxes.map((box) => [box, quantity]))) as fc.Arbitrary<Boxes>;
const micro = (decimal: string): bigint => {
  const [, sign = '', whole = '0', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const value = BigInt(whole) * 1_000_000n + BigInt(rest.padEnd(6, '0'));
  return sign === '-' ? -value : value;
};
const sum = (of: Boxes, names: readonly Box[]): bigint => names.reduce((total, box) => total + micro(of[box]), 0n);
const producedSide = [
  ...(['inStock', 'inTransit', 'delivered', 'scrapped', 'sampled', 'consumed', 'reworked'] as const),
  ...(['scrappedInWarehouse', 'sampledInWarehouse', 'handedOut'] as const),
];
const deliveredSide = ['returned', 'destroyed', 'sold', 'stillThere'] as const;

describe('mass balance', () => {
  it('RCL-6: both sides add up exactly, and no box is changed by another', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const balance = massBalance(given);
        expect(micro(balance.producedDifference) + sum(given, producedSide)).toBe(micro(given.produced));
        expect(micro(balance.unaccounted) + sum(given, deliveredSide)).toBe(micro(given.delivered));
        for (const box of boxes) expect(micro(balance[box])).toBe(micro(given[box]));
      }),
    );
  });

  it('RCL-6: one more unit in a box moves its own side’s difference by one, and nothing else', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...boxes), (given, box) => {
        const more = { ...given, [box]: `${BigInt(given[box].split('.')[0]!) + 1n}.${given[box].split('.')[1]}` };
        const [before, after] = [massBalance(given), massBalance(more)];
        const moved = (figure: 'producedDifference' | 'unaccounted') => micro(after[figure]) - micro(before[figure]);
        const onProduced = box === 'produced' ? 1n : (producedSide as readonly Box[]).includes(box) ? -1n : 0n;
        const onDelivered = box === 'delivered' ? 1n : (deliveredSide as readonly Box[]).includes(box) ? -1n : 0n;
        expect([moved('producedDifference'), moved('unaccounted')]).toEqual([
          onProduced * 1_000_000n,
          onDelivered * 1_000_000n,
        ]);
      }),
    );
  });

  it('RCL-6: the balance of all lots is the sum of the lots’ balances, differences included', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 20 }), (lots) => {
        const whole = massBalance(sumOfBoxes(lots));
        const each = lots.map(massBalance);
        for (const figure of [...boxes, 'producedDifference', 'unaccounted'] as const)
          expect(micro(whole[figure])).toBe(each.reduce((total, lot) => total + micro(lot[figure]), 0n));
      }),
    );
  });

  it('RCL-6: a difference is open until it is explained to the last unit; over 100 % no explanation helps', () => {
    expect(unexplained('5', '5.000000')).toEqual({ quantity: '0', over: false });
    expect(unexplained('5', '3')).toEqual({ quantity: '2', over: false });
    expect(unexplained('5', '7')).toEqual({ quantity: '-2', over: false });
    expect(unexplained('-0.000001', '0')).toEqual({ quantity: '-0.000001', over: true });
    expect(unexplained('-3', '3').over).toBe(true);
  });
});
