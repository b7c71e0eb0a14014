import { kangyu, openProduction, type ProductionWorld, truthOf } from '../../test/production-world';
import type { LotSuggestionsView } from './suggest-lots.dto';

describe('suggesting lots for a number', () => {
  let world: ProductionWorld;
  let hot: string;
  beforeAll(async () => {
    world = await openProduction({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
    await world.load(kangyu);
    ({ hot_batch: hot } = await truthOf(kangyu));
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const suggest = async (number: string, more = ''): Promise<LotSuggestionsView> =>
    (await world.chief.get<LotSuggestionsView>(`lots/suggestions?number=${encodeURIComponent(number)}${more}`)).body;

  it('LOG-8: a number cut at its end or its beginning gives candidates with why, and takes none', async () => {
    const cut = await suggest(hot.slice(0, 8));
    expect(cut.items.length).toBeGreaterThan(1);
    expect(cut.items).toContainEqual(expect.objectContaining({ number: hot, why: 'begins-so' }));
    const product = await suggest(hot.slice(0, 8), '&item=P001');
    expect(product.items.every(({ item }) => item === 'P001')).toBe(true);
    expect((await suggest(hot.slice(2))).items).toEqual([expect.objectContaining({ number: hot, why: 'ends-so' })]);
    expect((await world.chief.get<{ items: object[] }>(`lots?number=${hot.slice(0, 8)}`)).body.items).toEqual([]);
  });

  it('LOG-8: case, width and spaces do not matter; the supplier’s number is known too; little says nothing', async () => {
    expect((await suggest(` ${hot.toLowerCase()}`)).items[0]).toMatchObject({ number: hot, why: 'same-number' });
    const supplied = await suggest('ｐｎ-2609-117');
    expect(supplied.items.map(({ why }) => why)).toEqual(['supplier-lot', 'supplier-lot', 'supplier-lot']);
    expect(await suggest('202')).toEqual({ items: [], more: false });
    expect((await suggest('2026')).more).toBe(true);
    expect((await suggest('%%%%')).items).toEqual([]);
  });
});
