import { type Balance, type Box, type LotBalance, openDifferences, worstFirst } from './balance-rows';

const none = {
  ...{ produced: '0', inStock: '0', inTransit: '0', delivered: '0', scrapped: '0', sampled: '0', consumed: '0' },
  ...{
    reworked: '0',
    scrappedInWarehouse: '0',
    sampledInWarehouse: '0',
    handedOut: '0',
    producedDifference: '0',
    returned: '0',
    destroyed: '0',
    sold: '0',
    stillThere: '0',
  },
  unaccounted: '0',
} satisfies Balance;
const lot = (
  number: string,
  boxes: Partial<Record<Box, string>>,
  explained: Partial<LotBalance['explained']> = {},
): LotBalance => ({
  lotId: number,
  number,
  item: 'P001',
  unit: '瓶',
  balance: { ...none, ...boxes },
  explained: { produced: '0.000000', delivered: '0.000000', ...explained },
});
const open = (of: LotBalance): string[] => openDifferences(of).map(({ box, over }) => `${box}${over ? ' over' : ''}`);

describe('RCL-6: the mass balance as it is shown', () => {
  it('keeps a difference open until it is explained to the last unit', () => {
    expect(open(lot('A', { unaccounted: '2', producedDifference: '0.000000' }))).toEqual(['unaccounted']);
    expect(open(lot('A', { unaccounted: '2' }, { delivered: '1.999999' }))).toEqual(['unaccounted']);
    expect(open(lot('A', { unaccounted: '2' }, { delivered: '2.000000' }))).toEqual([]);
  });

  it('takes no reason for more than there was', () => {
    const over = lot('A', { producedDifference: '-0.5' }, { produced: '-0.5' });
    expect(open(over)).toEqual(['producedDifference over']);
  });

  it('shows on top what keeps the recall open', () => {
    const lots = [
      lot('A', {}),
      lot('B', { unaccounted: '1' }, { delivered: '1' }),
      lot('D', { producedDifference: '1' }),
      lot('C', { unaccounted: '1' }),
    ];
    expect(worstFirst(lots).map(({ number }) => number)).toEqual(['C', 'D', 'B', 'A']);
  });
});
