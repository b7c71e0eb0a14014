import { defaultPolicies } from './defaults';
import { legalFloorFor } from './legal-floor';

describe('the law’s floor beside money', () => {
  const policy = defaultPolicies['compensation-tiers'];

  it.each([
    ['nothing known', {}, '1000.00'],
    ['ten times a price of 12.5', { price: '12.5' }, '1000.00'],
    ['ten times a price of 300.015', { price: '300.015' }, '3000.15'],
    ['three times a loss of 900', { price: '12', loss: '900' }, '2700.00'],
  ])('CMP-5: %s gives %j', (_, damage, amount) => {
    expect(legalFloorFor(policy, damage)).toMatchObject({ amount, currency: 'CNY' });
  });

  it('is absent where the policy names none', () => {
    const { legalFloor: _, ...without } = policy;
    expect(legalFloorFor(without, {})).toBeNull();
  });
});
