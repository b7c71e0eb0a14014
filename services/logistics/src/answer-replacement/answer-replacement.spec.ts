import { randomUUID } from 'node:crypto';
import type { Problem } from '@anxin/http';
import { Client } from 'pg';
import { type LotFacts, Warehouse } from '../../test/warehouse';
import { OrderReplacementService } from '../order-replacement/order-replacement.service';
import type { ReplacementView } from '../replacement/replacement.view';

const place = { warehouse: '成品二库', location: 'A-10' };

describe('answering a replacement order', () => {
  let warehouse: Warehouse;
  let cases = 0;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const order = async (): Promise<{ orderId: string; complaint: string }> => {
    const complaint = `TS-2026-${String((cases += 1)).padStart(6, '0')}`;
    const request = {
      complaint,
      key: `${complaint}/c1/remedy/d1`,
      remedyId: randomUUID(),
      productCode: 'P001',
      quantity: '3',
      unit: '瓶',
    };
    const orders = warehouse.service.app.get(OrderReplacementService, { strict: false });
    const [first, again] = await Promise.all([orders.order(request), orders.order(request)]);
    expect(again.orderId).toBe(first.orderId);
    return { orderId: first.orderId, complaint };
  };
  const handing = ({ number }: LotFacts, over: object = {}) => ({
    ...{ lot: number, ...place, quantity: '3', carrier: '顺通物流' },
    ...over,
  });
  const send = <Body = ReplacementView>(orderId: string, body: object, who = warehouse.keeper) =>
    who.post<Body>(`replacements/${orderId}/dispatch`, body);
  const stored = async ({ lotId }: LotFacts): Promise<string | undefined> =>
    (await warehouse.query<{ quantity: string }>(`SELECT quantity FROM logistics.stock WHERE lot_id = $1`, [lotId]))[0]
      ?.quantity;
  const signals = (complaint: string): Promise<unknown[]> =>
    warehouse.query(`SELECT 1 FROM logistics.outbox WHERE lane = 'workflows' AND ordering_key = $1`, [
      `complaint/${complaint}`,
    ]);

  it('CMP-10: two keepers at once, one dispatch: goods leave stock once, with lot, place and quantity on record', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { orderId, complaint } = await order();
    const colleague = await warehouse.service.person('warehouse-keeper2', { roles: ['warehouse-keeper'] });
    const answers = await Promise.all([send(orderId, handing(lot)), send(orderId, handing(lot), colleague)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await warehouse.keeper.get<ReplacementView>(`replacements/${orderId}`);
    expect(body).toMatchObject({ status: 'dispatched', lotId: lot.lotId, quantity: '3.000000' });
    expect(body.dispatch).toEqual({ lot: lot.number, ...place, quantity: '3', carrier: '顺通物流' });
    expect(await stored(lot)).toBe('7.000000');
    expect(
      await warehouse.query(`SELECT kind, quantity FROM logistics.movement WHERE replacement_id = $1`, [orderId]),
    ).toEqual([{ kind: 'replacement', quantity: '3.000000' }]);
    expect(await signals(complaint)).toHaveLength(1);
    const where = await warehouse.keeper.get<object>(`lots-in-stock/${lot.lotId}`);
    expect(where.body).toMatchObject({ handedOut: [{ complaint, quantity: '3.000000' }] });
  });

  it('CMP-10, LOG-5, HND-17: of a held lot nothing is handed out; the order stays open and another lot serves', async () => {
    const [held, free] = [await warehouse.tellLot({ stored: '10' }), await warehouse.tellLot({ stored: '10' })];
    expect((await warehouse.chief.post('holds', { lot: held.number, reason: '复检中' })).status).toBe(201);
    const { orderId, complaint } = await order();
    const refused = await send<Problem>(orderId, handing(held));
    expect([refused.status, refused.body.code]).toEqual([409, 'lot.held']);
    expect(await stored(held)).toBe('10.000000');
    expect(await signals(complaint)).toEqual([]);
    expect((await send(orderId, handing(free))).status).toBe(200);
  });

  it.each([
    ['LOG-2', 409, 'lot.expired', { expiresOn: '2026-01-31' }, {}],
    ['LOG-3', 409, 'lot.not-released', { inspection: 'pending' as const }, {}],
    ['LOG-3', 409, 'lot.failed', { inspection: 'failed' as const }, {}],
    ['LOG-1', 409, 'stock.short', {}, { location: 'B-02' }],
    ['LOG-13', 422, 'replacement.quantity-differs', {}, { quantity: '2' }],
    ['CMP-10', 422, 'replacement.other-product', { item: 'P002' }, {}],
    ['LOG-1', 422, 'quantity.unit-mismatch', { unit: '袋' }, {}],
    ['LOG-8', 422, 'lot.unknown', {}, { lot: '20991231P999L99' }],
  ])('CMP-10, %s: %i %s, and nothing has left', async (_rule, status, code, facts, over) => {
    const lot = await warehouse.tellLot({ ...facts, stored: '10' });
    const { orderId } = await order();
    const refused = await send<Problem>(orderId, handing(lot, over));
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await stored(lot)).toBe('10.000000');
    expect((await warehouse.keeper.get<ReplacementView>(`replacements/${orderId}`)).body.status).toBe('open');
  });

  it('CMP-10: an answer says from where and how many', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { orderId } = await order();
    for (const missing of ['lot', 'warehouse', 'location', 'quantity', 'carrier'])
      expect((await send(orderId, handing(lot, { [missing]: undefined }))).status).toBe(400);
  });

  it('goods that cannot be sent are refused with the reason, and never sent afterwards', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { orderId, complaint } = await order();
    expect((await warehouse.keeper.post(`replacements/${orderId}/refusal`, { reason: '无库存' })).status).toBe(200);
    const late = await send<Problem>(orderId, handing(lot));
    expect([late.status, late.body.code]).toEqual([409, 'replacement.already-answered']);
    expect(await stored(lot)).toBe('10.000000');
    expect(await signals(complaint)).toHaveLength(1);
  });

  it('CMP-10: past the service an order is not answered without its goods; what was answered before stays readable', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { orderId } = await order();
    const answered = `status = 'dispatched', answered_at = now(), answered_by = 'raw', dispatch = '{"lot": "20261019P001L21", "location": "A-10", "carrier": "x"}'`;
    const client = new Client({ connectionString: warehouse.service.database.appUrl });
    await client.connect();
    try {
      const raw = (lotId: string | null) =>
        client.query(`UPDATE logistics.replacement_order SET ${answered}, lot_id = $2 WHERE id = $1`, [orderId, lotId]);
      await expect(raw(null)).rejects.toThrow('0 was moved');
      await expect(raw(lot.lotId)).rejects.toThrow('0 was moved');
    } finally {
      await client.end();
    }
    const old = randomUUID();
    await warehouse.query(
      `INSERT INTO logistics.replacement_order (id, key, complaint, remedy_id, product_code, quantity, unit, status, ordered_at, dispatch, answered_at, answered_by, version)
       VALUES ($1, $2, 'TS-2026-000099', $1, 'P001', 3, '瓶', 'dispatched', now(), '{"lot": "20261019P001L21", "location": "成品二库 A-10", "carrier": "x"}', now(), 'k', 2)`,
      [old, `old/${old}`],
    );
    const { body } = await warehouse.keeper.get<ReplacementView>(`replacements/${old}`);
    expect(body).toMatchObject({ status: 'dispatched', lotId: null, dispatch: { location: '成品二库 A-10' } });
  });
});
