import type { Problem } from '@anxin/http';
import { openProduction, type ProductionWorld } from '../../test/production-world';
import type { LotView } from '../lot/lot.view';
import type { TraceView } from './trace.view';

const receipts = `批号,供应商批号,物料,供应商编码,到货日期,数量,单位,检验结论
R-1,PN-1,RM01,S001,2026-10-01,100,kg,合格
R-2,PN-1,RM01,S002,2026-10-02,100,kg,合格
R-3,PN-3,RM01,S001,2026-10-20,100,kg,合格`;
const batches = `批号,产品编码,产线,班次,开工时间,产量,单位,损耗,留样,检验结论
EARLY,SF01,L1,早班,2026-09-30 07:30,50,kg,1,1,合格
MADE,SF01,L1,早班,2026-10-05 07:30,50,kg,1,1,合格
LATE,SF01,L1,早班,2026-10-06 07:30,50,kg,1,1,合格
WORKED,SF01,L1,早班,2026-10-07 07:30,50,kg,1,1,合格`;
const inputs = `批号,投入类型,投入批号,数量
MADE,原料,R-1,100.5
WORKED,返工,MADE,48
MADE,返工,WORKED,48.000001`;

describe('gaps of a trace', () => {
  let world: ProductionWorld;
  beforeAll(async () => {
    world = await openProduction({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
    await world.send('raw_lots', receipts);
    await world.send('batches', batches);
    await world.send('batch_inputs', inputs);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const trace = async (query: string): Promise<TraceView> => (await world.chief.get<TraceView>(`traces?${query}`)).body;
  const gaps = ({ gaps: found }: TraceView) => found.map(({ kind, number, named }) => [kind, number, named]);

  it('LOG-8: a batch made since without a known input may hold goods of the scope: forward is incomplete, backward is not', async () => {
    const forward = await trace('lot=R-3');
    expect([forward.complete, forward.incompleteBecause]).toEqual([true, []]);
    const early = await trace('lot=R-2');
    expect([early.complete, early.incompleteBecause]).toEqual([false, ['open-elsewhere']]);
    expect(gaps(early)).toEqual([['open-elsewhere', 'LATE', null]]);
    expect((await trace('lot=R-2&direction=backward')).complete).toBe(true);
    expect(gaps(await trace('lot=EARLY&direction=backward'))).toEqual([['no-inputs', 'EARLY', null]]);
  });

  it('LOG-8: more used than there was is told with how much; rework that goes round in a circle ends', async () => {
    const { lots, links, gaps: found } = await trace('lot=r-1');
    expect(lots.map(({ number, depth }) => [number, depth])).toEqual([
      ['R-1', 0],
      ['MADE', 1],
      ['WORKED', 2],
    ]);
    expect(links).toHaveLength(3);
    expect(
      found.filter(({ kind }) => kind === 'used-over-produced').map(({ number, named }) => [number, named]),
    ).toEqual(
      expect.arrayContaining([
        ['R-1', '0.5'],
        ['WORKED', '0.000001'],
      ]),
    );
    expect(found.filter(({ number }) => number === 'MADE')).toEqual([]);
  });

  it('LOG-8: one supplier’s lot number is not another’s, and a number that nobody knows is refused with what to do', async () => {
    expect((await trace('supplierLot=pn-1')).starts).toHaveLength(2);
    expect((await trace('supplierLot=PN-1&supplier=S002')).starts).toHaveLength(1);
    const unknown = await world.chief.get<Problem>('traces?supplierLot=PN-3&supplier=S002', {
      'accept-language': 'en',
    });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'lot.not-found']);
    expect(unknown.body.detail).toContain('suggestions');
    expect((await world.chief.get('traces')).status).toBe(400);
    expect((await world.chief.get('traces?lot=R-1&direction=sideways')).status).toBe(400);
    const outsider = await world.service.person('finance1', { roles: ['finance'] });
    expect((await outsider.get('traces?lot=R-1')).status).toBe(403);
  });

  it('lists lots by item, kind and supplier, page by page', async () => {
    const list = async (query: string) =>
      (await world.chief.get<{ items: LotView[]; next: string | null }>(`lots?${query}`)).body;
    const first = await list('kind=raw&supplier=S001&limit=1');
    expect(first.next).not.toBeNull();
    const second = await list(`kind=raw&supplier=S001&limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ number }) => number).toSorted()).toEqual(['R-1', 'R-3']);
    expect((await list('item=SF01')).items).toHaveLength(4);
    const [{ id } = { id: '' }] = first.items;
    expect((await world.chief.get<LotView>(`lots/${id}`)).body.id).toBe(id);
    expect((await world.chief.get('lots/00000000-0000-0000-0000-000000000000')).status).toBe(404);
    expect((await world.chief.get('lots/suggestions?number=R-1')).status).toBe(200);
  });
});
