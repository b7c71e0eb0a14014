import { writeGenealogy } from '../../test/genealogy';
import { openProduction, type ProductionWorld } from '../../test/production-world';
import { LotNotFound } from '../lot/lot.errors';
import { TraceScopeService } from './trace-scope.service';

const of = { key: 'ZH-2026-000001/scope/1', reference: 'ZH-2026-000001' };

describe('the scope that a recall asks for', () => {
  let world: ProductionWorld;
  let scopes: TraceScopeService;
  beforeAll(async () => {
    world = await openProduction({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
    scopes = world.service.app.get(TraceScopeService, { strict: false });
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const numberOf = async (id: string | undefined): Promise<string> => {
    const [row] = await world.query<{ number: string }>('SELECT number FROM production.lot WHERE id = $1', [id]);
    return row?.number ?? '';
  };

  it('LOG-8: comes 500 lots a page in a stable order; the last page tells batches that are not on record', async () => {
    const edges = Array.from({ length: 1_050 }, (_, n) => [0, n + 1, false] as const);
    const ids = await writeGenealogy(world.query, { lots: 1_051, edges });
    const scope = { kind: 'lot', value: await numberOf(ids[0]) } as const;
    const also = ['NOT-MADE-1'];
    const first = await scopes.page({ ...of, scope, also });
    const second = await scopes.page({ ...of, scope, also, ...(first.next && { after: first.next }) });
    const third = await scopes.page({ ...of, scope, also, ...(second.next && { after: second.next }) });
    expect([first, second, third].map(({ items }) => items.length)).toEqual([500, 500, 51]);
    expect([first.unmade, second.unmade, third.unmade, third.next]).toEqual([undefined, undefined, also, undefined]);
    const all = [first, second, third].flatMap(({ items }) => items.map(({ lotId }) => lotId));
    expect(all).toEqual([...ids].toSorted());
  });

  it('LOG-8, RCL-3: a batch that logistics names is in the scope with all that was made of it', async () => {
    const ids = await writeGenealogy(world.query, {
      lots: 5,
      edges: [
        [0, 1, false],
        [2, 3, false],
        [3, 4, true],
      ],
    });
    const scope = { kind: 'lot', value: await numberOf(ids[0]) } as const;
    const also = [(await numberOf(ids[2])).toLowerCase()];
    const { items, unmade } = await scopes.page({ ...of, scope, also });
    expect(items.map(({ lotId }) => lotId).toSorted()).toEqual([...ids].toSorted());
    expect(unmade).toBeUndefined();
  });

  it('LOG-8: a number that nobody knows is refused, never an empty scope', async () => {
    await expect(scopes.page({ ...of, scope: { kind: 'supplier-lot', value: 'PN-0' } })).rejects.toThrow(LotNotFound);
    await expect(scopes.page({ ...of, scope: { kind: 'lot', value: '2099' } })).rejects.toThrow(LotNotFound);
  });
});
