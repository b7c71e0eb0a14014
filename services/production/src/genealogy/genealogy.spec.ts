import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { bruteForce, type Genealogy, writeGenealogy } from '../../test/genealogy';
import { openProduction, type ProductionWorld } from '../../test/production-world';
import { scopePage } from './scope-page';
import { trace } from './trace';
import { directions } from './trace-terms';

/** Splits, merges, rework and cycles: any lot may go into any other, also back into what it was made of. */
const genealogies: fc.Arbitrary<Genealogy & { readonly starts: readonly number[] }> = fc
  .integer({ min: 1, max: 24 })
  .chain((lots) => {
    const lot = fc.integer({ min: 0, max: lots - 1 });
    return fc.record({
      lots: fc.constant(lots),
      edges: fc.array(fc.tuple(lot, lot, fc.boolean()), { maxLength: 60 }),
      starts: fc.uniqueArray(lot, { minLength: 1, maxLength: 3 }),
    });
  });

describe('any genealogy', () => {
  let world: ProductionWorld;
  beforeAll(async () => {
    world = await openProduction({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('LOG-8: is traced both ways as brute force does it, each lot once, at its shortest distance, and a cycle ends', async () => {
    const { manager } = world.service.app.get(DataSource, { strict: false });
    await fc.assert(
      fc.asyncProperty(genealogies, async ({ lots, edges, starts }) => {
        const ids = await writeGenealogy(world.query, { lots, edges });
        const from = starts.map((lot) => ids[lot] ?? '');
        for (const direction of directions) {
          const truth = bruteForce(edges, starts, direction);
          const { lots: traced, links } = await trace(manager, direction, from);
          expect(new Map(traced.map(({ lotId, depth }) => [lotId, depth]))).toEqual(
            new Map([...truth].map(([lot, depth]) => [ids[lot], depth])),
          );
          expect(traced).toHaveLength(truth.size);
          const inside = edges.filter(([input, output]) => truth.has(input) && truth.has(output));
          const keyOf = ([input, output, rework]: Genealogy['edges'][number]) => `${input}/${output}/${rework}`;
          expect(links).toHaveLength(new Set(inside.map(keyOf)).size);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('LOG-8: the recall’s scope comes in pages of any size that hold each lot once, with the same figures', async () => {
    const { manager } = world.service.app.get(DataSource, { strict: false });
    await fc.assert(
      fc.asyncProperty(genealogies, fc.integer({ min: 1, max: 7 }), async ({ lots, edges, starts }, size) => {
        const ids = await writeGenealogy(world.query, { lots, edges });
        const from = starts.map((lot) => ids[lot] ?? '');
        const paged = [];
        for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
          const page = await scopePage(manager, from, after, size);
          expect(page.items.length).toBeLessThanOrEqual(size);
          paged.push(...page.items);
          after = page.next;
        }
        const { lots: traced } = await trace(manager, 'forward', from);
        const figures = traced.map(({ lotId, consumed, reworked, produced }) => ({
          lotId,
          consumed,
          reworked,
          produced,
        }));
        expect(
          paged.map(({ lotId, consumed, reworked, produced }) => ({ lotId, consumed, reworked, produced })),
        ).toEqual(figures.toSorted((a, b) => (a.lotId < b.lotId ? -1 : 1)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
