import { lots, type OemWorld, startOemWorld } from '../../test/oem-world';
import type { OemCaseItemView } from './oem-case.view';

describe('reading cases of OEM products', () => {
  let world: OemWorld;
  beforeAll(async () => {
    world = await startOemWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  interface Listed {
    readonly items: OemCaseItemView[];
    readonly next: string | null;
  }
  const list = async (query = ''): Promise<Listed> =>
    world.ok(await world.people.auditor.get<Listed>(`oem-cases?${query}`));
  const references = async (query: string): Promise<string[]> =>
    (await list(query)).items.map(({ reference }) => reference);

  it('lists by stage, manufacturer, complaint and lot, the newest first, page by page', async () => {
    const complaint = world.complaint();
    const first = (await world.submitted({ complaint })).reference;
    const second = await world.confirmed({ lot: lots.ofM03, productCode: 'P021' });
    const third = await world.decided();
    expect(await references('')).toEqual([third, second, first]);
    expect(await references('stage=submitted&stage=decided')).toEqual([third, first]);
    expect(await references('manufacturer=M03')).toEqual([second]);
    expect(await references(`complaint=${complaint}`)).toEqual([first]);
    expect(await references(`lot=${lots.ofM01}&stage=decided`)).toEqual([third]);
    const page = await list('limit=2');
    expect(page.items.map(({ reference }) => reference)).toEqual([third, second]);
    expect(await references(`limit=2&cursor=${page.next}`)).toEqual([first]);
    expect((await world.people.auditor.get('oem-cases?stage=lost')).status).toBe(400);
    expect((await world.people.auditor.get('oem-cases/YC-2026-999999')).status).toBe(404);
  });

  it('SEC-8: no supplier reads them, not even those about its own goods', async () => {
    const { reference } = await world.submitted();
    for (const path of ['oem-cases', `oem-cases/${reference}`])
      for (const supplier of [world.people.m01, world.people.m03]) expect((await supplier.get(path)).status).toBe(403);
    const keeper = await world.service.person('warehouse-keeper1', { roles: ['warehouse-keeper'] });
    expect((await keeper.get('oem-cases')).status).toBe(403);
  });
});
