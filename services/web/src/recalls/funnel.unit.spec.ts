import { funnelOf } from './funnel';

const percents = (consignees: number, out: number, confirmed: number, returned: number): number[] =>
  funnelOf({ consignees, out, confirmed, returned }).map(({ percent }) => percent);

describe('the funnel of a recall', () => {
  it('counts every step against all consignees', () => {
    expect(percents(40, 40, 30, 10)).toEqual([100, 100, 75, 25]);
  });

  it('is never full while one is left out, and never empty while one is in', () => {
    expect(percents(1000, 999, 1, 0)).toEqual([100, 99, 1, 0]);
  });

  it('stands at nothing where nobody got goods', () => {
    expect(percents(0, 0, 0, 0)).toEqual([0, 0, 0, 0]);
  });
});
