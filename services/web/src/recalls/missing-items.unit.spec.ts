import type { Problem } from '../api/problem';
import { missingItems } from './missing-items';

const refusal = (of: Partial<Problem>): Problem => ({
  ...{ status: 422, code: 'recall-plan.incomplete', title: '', detail: '' },
  ...of,
});
const missing = (...pointers: unknown[]): Problem => refusal({ details: { missing: pointers } });

describe('RCL-1: what a plan still lacks', () => {
  it('is read off the pointers of the refusal, each item once, in its order', () => {
    expect(missingItems(missing('/contents/producer', '/risk', '/contents/effect', '/risk'))).toEqual([
      ...['producer', 'risk', 'effect'],
    ]);
    expect(missingItems(refusal({ errors: [{ pointer: '#/contents/duties', detail: 'too long' }] }))).toEqual([
      'duties',
    ]);
  });

  it('is the part itself where a whole part is missing', () => {
    expect(missingItems(missing('/contents', '/dispositions'))).toEqual(['contents', 'dispositions']);
  });

  it('is nothing of a refusal that points nowhere', () => {
    expect(missingItems(missing('reason', 7))).toEqual([]);
    expect(missingItems(refusal({ errors: [{ detail: 'somewhere' }] }))).toEqual([]);
    expect(missingItems(undefined)).toEqual([]);
  });
});
