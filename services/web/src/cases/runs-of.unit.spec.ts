import fc from 'fast-check';
import { runsOf } from './runs-of';

const facts = (types: string) => [...types].map((type, at) => ({ type, at }));

describe('runs of facts', () => {
  it('puts many of one kind in a row together, and leaves a few as they are', () => {
    const runs = runsOf(facts('aabbbbcaaaad')).map((run) => run.map(({ type }) => type).join(''));
    expect(runs).toEqual(['a', 'a', 'bbbb', 'c', 'aaaa', 'd']);
  });

  it('drops nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (types) => {
        const all = facts(types.join(''));
        expect(runsOf(all).flat()).toEqual(all);
      }),
    );
  });
});
