import { randomUUID } from 'node:crypto';
import type { Problem } from '@anxin/http';
import { line, Warehouse } from '../../test/warehouse';
import type { LotBalance } from '../balance/lot-balance';

const place = { warehouse: '成品二库', location: 'A-10' };

describe('what moves inside the warehouse, and what the balance makes of it', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const goods = (lot: string, quantity: string) => ({ lot, quantity, unit: '瓶' });
  const balance = async (lot: string): Promise<LotBalance | undefined> =>
    (await warehouse.chief.get<{ items: LotBalance[] }>(`balances?lot=${lot}`)).body.items[0];

  it('LOG-14: only what passed its inspection is taken in', async () => {
    const [passed, pending] = [await warehouse.tellLot(), await warehouse.tellLot({ inspection: 'pending' })];
    const receive = (lot: string) =>
      warehouse.keeper.post<Problem>('warehouse-receipts', { ...goods(lot, '30'), ...place });
    expect((await receive(passed.number)).status).toBe(201);
    expect((await receive(pending.number)).body.code).toBe('lot.not-released');
    const { body } = await warehouse.keeper.get<{ items: object[] }>(`stock?lot=${passed.number.toLowerCase()}`);
    expect(body.items).toEqual([expect.objectContaining({ quantity: '30.000000', area: 'store', ...place })]);
  });

  it('LOG-1: a transfer takes from one place what it puts at the other, and never more than is there', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const move = (quantity: string) =>
      warehouse.keeper.post<Problem>('transfers', {
        ...goods(lot.number, quantity),
        from: place,
        to: { ...place, location: 'B-02' },
      });
    expect((await move('4')).status).toBe(201);
    expect((await move('7')).body.code).toBe('stock.short');
    const { body } = await warehouse.keeper.get<{ items: { location: string; quantity: string }[] }>(
      `stock?lot=${lot.number}`,
    );
    expect(body.items.map(({ location, quantity }) => `${location} ${quantity}`).sort()).toEqual([
      'A-10 6.000000',
      'B-02 4.000000',
    ]);
  });

  it('LOG-1: a quantity is a decimal above zero', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    for (const quantity of ['0', '0.000', '-1', '1e3', 'x']) {
      const { status } = await warehouse.keeper.post('warehouse-receipts', {
        ...goods(lot.number, quantity),
        ...place,
      });
      expect([quantity, status]).toEqual([quantity, 400]);
    }
  });

  it('RCL-6: every box is the sum of its own rows, none is made of the others, and the difference is a figure of its own', async () => {
    const sums = { produced: '100', scrapped: '3', sampled: '2', consumed: '10', reworked: '5' };
    const lot = await warehouse.tellLot({ ...sums, stored: '80' });
    const sent = await warehouse.keeper.post<{ note: string }>('dispatches', {
      carrier: '顺通物流',
      lines: [line(lot.number, '20')],
    });
    await warehouse.transporter.post(`dispatches/${sent.body.note}/deliveries`);
    await warehouse.keeper.post('dispatches', { carrier: '顺通物流', lines: [line(lot.number, '7', 'C0002')] });
    await warehouse.keeper.post('returns', { ...line(lot.number, '4'), ...place });
    for (const disposal of [
      { kind: 'scrapped', quantity: '1.5' },
      { kind: 'scrapped', quantity: '2', area: 'returns' },
      { kind: 'sampled', quantity: '0.5' },
    ])
      await warehouse.chief.post('stock-disposals', {
        ...{ lot: lot.number, unit: '瓶', from: place, reason: '破损' },
        ...disposal,
      });
    await warehouse.replace(lot, '3');
    expect(await balance(lot.number)).toMatchObject({
      ...{
        produced: '100.000000',
        scrapped: '3.000000',
        sampled: '2.000000',
        consumed: '10.000000',
        reworked: '5.000000',
      },
      ...{ inStock: '48.000000', inTransit: '7.000000', delivered: '20.000000', scrappedInWarehouse: '1.500000' },
      ...{ sampledInWarehouse: '0.500000', handedOut: '3.000000' },
      ...{ difference: '0.000000', returned: '4.000000' },
    });
  });

  it('RCL-6: a lot that does not add up is listed, by exactly what is missing or too much, to the last decimal', async () => {
    const lots = await Promise.all([
      warehouse.tellLot({ item: 'RM01', kind: 'raw', produced: '10', stored: '9.999999' }),
      warehouse.tellLot({ item: 'RM01', kind: 'raw', produced: '10', stored: '10.5' }),
      warehouse.tellLot({ item: 'RM01', kind: 'raw', produced: '10', stored: '10' }),
    ]);
    const { body } = await warehouse.chief.get<{ items: LotBalance[] }>('balances?unbalanced=true&kind=raw&limit=200');
    const found = new Map(body.items.map(({ lotId, difference }) => [lotId, difference]));
    expect(lots.map(({ lotId }) => found.get(lotId))).toEqual(['0.000001', '-0.500000', undefined]);
  });

  it('LOG-5, LOG-8: an issue is told with its batch, and shows in what the recall asks for', async () => {
    const lot = await warehouse.tellLot({ stored: '10', item: 'SF01', kind: 'semi-finished' });
    const issue = { ...goods(lot.number, '2.5'), forBatch: '20261126P006L61', kind: 'semi-finished' };
    expect((await warehouse.keeper.post('material-issues', issue)).status).toBe(201);
    const [told] = await warehouse.query<{ payload: object }>(
      `SELECT payload FROM logistics.outbox WHERE type = 'anxin.logistics.material.issued.v1' AND payload->>'lotId' = $1`,
      [lot.lotId],
    );
    expect(told?.payload).toMatchObject({
      forBatch: '20261126P006L61',
      quantity: '2.5',
      kind: 'semi-finished',
      unit: '瓶',
    });
    const reference = 'ZH-2026-000090';
    const ask = { key: `${reference}/r1`, reference, round: 1, lots: [lot] };
    expect((await warehouse.activities.holdLots(ask)).issuedTo).toEqual(['20261126P006L61']);
    expect((await warehouse.keeper.post<Problem>('material-issues', issue)).body.code).toBe('lot.held');
  });

  it('where it is now: nobody knows a lot that is not there', async () => {
    expect((await warehouse.keeper.get<Problem>(`lots-in-stock/${randomUUID()}`)).body.code).toBe('lot.not-found');
  });
});
