import * as fc from 'fast-check';
import { defaultPolicies } from '../defaults';
import { compensationTiersFaults, signingAuthority, tierFor, tierForQuantities } from './compensation-tiers';

const policy = defaultPolicies['compensation-tiers'];
const tierOf = (multiple: string, money = false): string => tierFor(policy, { multiple, money }).rule;
const named = (rule: string) => {
  const tier = policy.tiers.find((one) => one.rule === rule);
  if (!tier) throw new Error(rule);
  return tier;
};

describe('compensation tiers', () => {
  it.each([
    ['CMP-1', '0.000001', 'salesperson', 'sales-administration'],
    ['CMP-1', '1', 'salesperson', 'sales-administration'],
    ['CMP-2', '1.000001', 'sales-supervisor', 'sales-administration'],
    ['CMP-2', '2.000', 'sales-supervisor', 'sales-administration'],
    ['CMP-3', '3', 'sales-head', 'general-department'],
    ['CMP-3', '5', 'sales-head', 'general-department'],
    ['CMP-4', '5.000001', 'director', 'general-department'],
    ['CMP-4', '10', 'director', 'general-department'],
    ['CMP-5', '10.000001', 'general-manager', 'general-department'],
    ['CMP-5', '1000', 'general-manager', 'general-department'],
  ])('%s: %s times is signed by the %s and filed at %s', (rule, multiple, signer, filedAt) => {
    expect(tierFor(policy, { multiple, money: false })).toMatchObject({ rule, signer, filedAt });
  });

  it('CMP-5: any money goes to the general manager, whatever the quantity', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (units) => tierOf(`${units}`, true) === 'CMP-5'));
  });

  it('CMP-5: only the last tier takes the goods back', () => {
    expect(policy.tiers.filter(({ goodsTakenBack }) => goodsTakenBack).map(({ rule }) => rule)).toEqual(['CMP-5']);
  });

  it('CMP-1, CMP-2: supervisor and sales head sign besides', () => {
    expect(named('CMP-1').alsoSigns).toEqual(['sales-supervisor', 'sales-head']);
    expect(named('CMP-2').alsoSigns).toEqual(['sales-head']);
  });

  it('CMP-1…5: the tier never falls when the multiple grows, and agrees with counting in millionths', () => {
    const limits = [1n, 2n, 5n, 10n].map((limit) => limit * 1_000_000n);
    const anyMillionths = fc.bigInt({ min: 1n, max: 30_000_000n });
    const near = fc
      .constantFrom(...limits)
      .chain((limit) => fc.bigInt({ min: -2n, max: 2n }).map((off) => limit + off));
    const decimal = (millionths: bigint): string =>
      `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
    fc.assert(
      fc.property(fc.oneof(anyMillionths, near), fc.oneof(anyMillionths, near), (one, other) => {
        const expected = limits.filter((limit) => one > limit).length + 1;
        expect(tierOf(decimal(one))).toBe(`CMP-${expected}`);
        expect(one <= other ? tierOf(decimal(one)) <= tierOf(decimal(other)) : true).toBe(true);
      }),
    );
  });

  it('CMP-3, CMP-4: quantities are compared exactly, also where their quotient has no end', () => {
    const anyQuantity = fc.bigInt({ min: 1n, max: 10n ** 18n - 1n });
    const decimal = (millionths: bigint): string =>
      `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
    fc.assert(
      fc.property(
        anyQuantity,
        fc.constantFrom([5n, 'CMP-3', 'CMP-4'] as const, [10n, 'CMP-4', 'CMP-5'] as const),
        (exchanged, [limit, lower, upper]) => {
          const at = (handedOut: bigint) =>
            tierForQuantities(policy, { handedOut: decimal(handedOut), exchanged: decimal(exchanged), money: false })
              .rule;
          expect(at(exchanged * limit)).toBe(lower);
          expect(at(exchanged * limit + 1n)).toBe(upper);
        },
      ),
    );
  });

  it.each(['0', '-1', 'NaN', 'Infinity'])('refuses %s times without money', (multiple) => {
    expect(() => tierOf(multiple)).toThrow();
  });

  it('refuses a remedy that is measured by nothing', () => {
    expect(() => tierForQuantities(policy, { handedOut: '3', exchanged: '0', money: false })).toThrow(RangeError);
  });

  it('CMP-6: a signer may not sign above their tier, and nobody signs for another (SEC-3)', () => {
    const signers = policy.tiers.map(({ signer }) => signer);
    policy.tiers.forEach((tier, index) => {
      signers.forEach((role, position) => {
        const authority = signingAuthority(policy, tier, [role]);
        expect(authority).toEqual(
          position === index
            ? { permitted: true, role }
            : { permitted: false, needs: tier.signer, highest: policy.tiers[position]?.rule },
        );
      });
    });
    expect(signingAuthority(policy, named('CMP-5'), ['salesperson', 'sales-head'])).toMatchObject({
      permitted: false,
      highest: 'CMP-3',
    });
    expect(signingAuthority(policy, named('CMP-3'), ['customer-service'])).toEqual({
      permitted: false,
      needs: 'sales-head',
      highest: null,
    });
  });

  it('finds tiers that do not rise, an open end in the middle, and money without a tier', () => {
    const [first, second, third, fourth, last] = policy.tiers;
    if (!first || !second || !third || !fourth || !last) throw new Error('five tiers');
    const pointers = (tiers: typeof policy.tiers, moneyTier = 'CMP-5'): string[] =>
      compensationTiersFaults({ tiers, moneyTier }).map(({ pointer }) => pointer);
    expect(pointers([first, { ...second, upTo: '1.0' }, third, fourth, last])).toEqual(['/tiers/1/upTo']);
    expect(pointers([first, { ...second, upTo: null }, third, fourth, last])).toEqual(['/tiers/1/upTo']);
    expect(pointers([first, second, third, fourth])).toContain('/tiers/3/upTo');
    expect(pointers([first, first, last])).toContain('/tiers/1/rule');
    expect(pointers([...policy.tiers], 'CMP-9')).toEqual(['/moneyTier']);
  });
});
