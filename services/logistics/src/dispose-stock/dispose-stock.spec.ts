import { randomUUID } from 'node:crypto';
import type { Problem } from '@anxin/http';
import { Client } from 'pg';
import { line, type LotFacts, Warehouse } from '../../test/warehouse';
import type { LotBalance } from '../balance/lot-balance';
import type { StockDisposalView } from '../disposal/stock-disposal.view';

const from = { warehouse: '成品二库', location: 'A-10' };

describe('scrap and samples of a lot in the warehouse', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const dispose = <Body = StockDisposalView>(lot: LotFacts, over: object = {}, who = warehouse.chief) => {
    const goods = { lot: lot.number, quantity: '2', unit: lot.unit, kind: 'scrapped', from, reason: '包装破损' };
    return who.post<Body>('stock-disposals', { ...goods, ...over });
  };
  const balance = async ({ number }: LotFacts): Promise<LotBalance | undefined> =>
    (await warehouse.chief.get<{ items: LotBalance[] }>(`balances?lot=${number}`)).body.items[0];

  it('RCL-6: each is in a box of its own, and the balance stays even', async () => {
    const lot = await warehouse.tellLot({ stored: '100' });
    const { status, body } = await dispose(lot, { witness: '仓库保管员二' });
    expect([status, body]).toMatchObject([
      201,
      { lot: lot.number, kind: 'scrapped', ...from, area: 'store', witness: '仓库保管员二', disposedBy: 'qc-chief1' },
    ]);
    await dispose(lot, { kind: 'sampled', quantity: '1.5' });
    expect(await balance(lot)).toMatchObject({
      ...{ inStock: '96.500000', scrappedInWarehouse: '2.000000', sampledInWarehouse: '1.500000' },
      ...{ handedOut: '0', difference: '0.000000' },
    });
    const facts = await warehouse.query<{ payload: object }>(
      `SELECT payload FROM logistics.outbox WHERE type = 'anxin.logistics.goods.disposed.v1' AND payload->>'lotId' = $1 ORDER BY id`,
      [lot.lotId],
    );
    expect(facts.map(({ payload }) => payload)).toMatchObject([
      { disposalId: body.id, kind: 'scrapped', quantity: '2', unit: '瓶' },
      { kind: 'sampled', quantity: '1.5' },
    ]);
    const [audited] = await warehouse.query<{ hat: object; content: object }>(
      `SELECT hat, content FROM logistics.audit_line WHERE aggregate_id = $1`,
      [body.id],
    );
    expect(audited).toMatchObject({ hat: { role: 'qc-chief' }, content: { reason: '包装破损', quantity: '2' } });
  });

  it('LOG-5, HND-17: a held lot is scrapped and sampled, and nothing else of it moves', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    await warehouse.chief.post('holds', { lot: lot.number, reason: '待判定' });
    expect((await dispose(lot, { kind: 'sampled' })).status).toBe(201);
    expect((await dispose(lot)).status).toBe(201);
    const goods = { lot: lot.number, quantity: '1', unit: '瓶' };
    const others = await Promise.all([
      warehouse.keeper.post<Problem>('dispatches', { carrier: '顺通物流', lines: [line(lot.number)] }),
      warehouse.keeper.post<Problem>('material-issues', { ...goods, forBatch: '20261126P006L61', kind: 'rework' }),
      warehouse.keeper.post<Problem>('transfers', { ...goods, from, to: { ...from, location: 'B-01' } }),
    ]);
    expect(others.map(({ body }) => body.code)).toEqual(['lot.held', 'lot.held', 'lot.held']);
    expect((await balance(lot))?.inStock).toBe('6.000000');
  });

  it.each([
    ['expired', { expiresOn: '2026-01-31' }],
    ['failed', { inspection: 'failed' as const }],
  ])('LOG-2, LOG-3: goods of a lot that is %s are scrapped', async (_what, facts) => {
    const lot = await warehouse.tellLot({ ...facts, stored: '10' });
    expect((await dispose(lot, { quantity: '10' })).status).toBe(201);
  });

  it('RCL-5, RCL-6: returned goods are destroyed where they lie apart; what was delivered stays delivered', async () => {
    const lot = await warehouse.tellLot({ stored: '100' });
    const sent = await warehouse.keeper.post<{ note: string }>('dispatches', {
      ...{ carrier: '顺通物流', lines: [line(lot.number, '20')] },
    });
    await warehouse.transporter.post(`dispatches/${sent.body.note}/deliveries`);
    await warehouse.keeper.post('returns', { ...line(lot.number, '4'), ...from });
    expect((await dispose(lot, { area: 'returns', quantity: '5' })).status).toBe(409);
    expect((await dispose(lot, { area: 'returns', quantity: '4' })).status).toBe(201);
    expect(await balance(lot)).toMatchObject({
      ...{ delivered: '20.000000', returned: '4.000000', scrappedInWarehouse: '0', difference: '0.000000' },
    });
  });

  it('LOG-1: never more than is there, of a lot and in a unit that are known, by the QC chief alone', async () => {
    const lot = await warehouse.tellLot({ stored: '3' });
    const rush = await Promise.all([1, 2, 3, 4, 5].map(() => dispose<Problem>(lot, { quantity: '1' })));
    expect(rush.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(rush.find(({ status }) => status !== 201)?.body.code).toBe('stock.short');
    expect((await dispose<Problem>(lot, { unit: '箱' })).body.code).toBe('quantity.unit-mismatch');
    expect((await dispose<Problem>(lot, { lot: '20991231P999L99' })).body.code).toBe('lot.unknown');
    expect((await dispose(lot, { kind: 'sold' })).status).toBe(400);
    expect((await dispose(lot, { reason: ' ' })).status).toBe(400);
    expect((await dispose(lot, {}, warehouse.keeper)).status).toBe(403);
    const former = await warehouse.service.person('qc-chief2', { roles: ['qc-chief'] });
    await warehouse.service.person('qc-chief2', { roles: ['qc-inspector'] });
    expect((await dispose(lot, {}, former)).status).toBe(403);
  });

  it('RCL-6: past the service too, a disposal is its goods, and a movement is its disposal', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const client = new Client({ connectionString: warehouse.service.database.appUrl });
    await client.connect();
    const disposal = (id: string, kind: string) =>
      client.query(
        `INSERT INTO logistics.stock_disposal (id, lot_id, kind, quantity, unit, warehouse, location, area, reason, disposed_at, disposed_by)
         VALUES ($1, $2, $3, 1, '瓶', '成品二库', 'A-10', 'store', 'x', now(), 'raw')`,
        [id, lot.lotId, kind],
      );
    const movement = (kind: string, disposalId: string | null) =>
      client.query(
        `INSERT INTO logistics.movement (id, key, kind, lot_id, quantity, from_warehouse, from_location, from_area, at, day, by, source, disposal_id)
         VALUES (gen_random_uuid(), gen_random_uuid()::text, $1, $2, 1, '成品二库', 'A-10', 'store', now(), current_date, 'raw', 'operation', $3)`,
        [kind, lot.lotId, disposalId],
      );
    try {
      await expect(disposal(randomUUID(), 'scrapped')).rejects.toThrow('0 was moved');
      await expect(movement('scrap', null)).rejects.toThrow('movement_disposal_check');
      await client.query('BEGIN');
      const id = randomUUID();
      await disposal(id, 'scrapped');
      await movement('sample', id);
      await expect(client.query('COMMIT')).rejects.toThrow('0 was moved');
      await expect(client.query('UPDATE logistics.stock_disposal SET quantity = 2')).rejects.toThrow(
        'permission denied',
      );
    } finally {
      await client.end();
    }
    expect((await balance(lot))?.inStock).toBe('10.000000');
  });
});
