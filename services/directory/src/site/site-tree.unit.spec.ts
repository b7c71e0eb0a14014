import fc from 'fast-check';
import { type Placed, refusedPlaces } from './site-tree';

const at = (code: string, parent: string | null = null): Placed => ({ code, parent });
const refused = (standing: Placed[], placed: Placed[]) => Object.fromEntries(refusedPlaces(standing, placed));

describe('the place of a site', () => {
  it('is below one that stands, or that comes with it, in whatever order', () => {
    expect(refused([at('P1')], [at('W1', 'P1'), at('L1', 'P2'), at('P2')])).toEqual({});
  });

  it('is not below one that does not exist, nor below one that is refused', () => {
    expect(refused([], [at('W1', 'P9'), at('L1', 'W1')])).toEqual({ W1: 'unknown-site', L1: 'unknown-site' });
    expect(refused([at('W1')], [at('W1', 'P9'), at('L1', 'W1')])).toEqual({ W1: 'unknown-site' });
  });

  it('is not below itself, by whatever way', () => {
    expect(refused([], [at('P1', 'P1')])).toEqual({ P1: 'circular-parent' });
    const circle = [at('P1', 'W1'), at('W1', 'P1')];
    expect(refused([at('P1')], [...circle, at('L1', 'W1')])).toEqual({
      ...{ P1: 'circular-parent', W1: 'circular-parent', L1: 'unknown-site' },
    });
  });

  it('leads up to a site without a parent, for all that are taken', () => {
    const code = fc.constantFrom<string[]>('A', 'B', 'C', 'D', 'E');
    const places = fc.uniqueArray(fc.record({ code, parent: fc.option(code) }), { selector: ({ code: own }) => own });
    fc.assert(
      fc.property(places, (placed) => {
        const wrong = refusedPlaces([], placed);
        const taken = new Map(placed.filter((each) => !wrong.has(each.code)).map((each) => [each.code, each.parent]));
        return [...taken.keys()].every((start) => {
          let above: string | null | undefined = start;
          for (let step = 0; step <= taken.size && typeof above === 'string'; step += 1) above = taken.get(above);
          return above === null;
        });
      }),
    );
  });
});
