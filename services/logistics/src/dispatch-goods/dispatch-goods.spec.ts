import type { Problem } from '@anxin/http';
import { Client } from 'pg';
import { line, Warehouse } from '../../test/warehouse';
import type { DispatchView } from './dispatch.view';

describe('dispatching goods', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const dispatch = <Body = DispatchView>(...lines: object[]) =>
    warehouse.keeper.post<Body>('dispatches', { carrier: '顺通物流', pickupNote: 'ZT2611251', lines });
  const stored = async (lotId: string): Promise<string[]> =>
    (
      await warehouse.query<{ quantity: string }>(`SELECT quantity FROM logistics.stock WHERE lot_id = $1`, [lotId])
    ).map(({ quantity }) => quantity);

  it('LOG-13: what leaves is what the note says, line by line, and is in transit until it is delivered', async () => {
    const lot = await warehouse.tellLot({ stored: '100' });
    const { status, body } = await dispatch(line(lot.number, '24'), line(lot.lotId, '12.5', 'C0002'));
    expect([status, body.lines.map(({ quantity, state }) => [quantity, state])]).toEqual([
      201,
      [
        ['24', 'in-transit'],
        ['12.5', 'in-transit'],
      ],
    ]);
    expect(await stored(lot.lotId)).toEqual(['63.500000']);
    expect((await warehouse.transporter.post(`dispatches/${body.note}/deliveries`)).status).toBe(200);
    const twice = await warehouse.transporter.post<Problem>(`dispatches/${body.note}/deliveries`);
    expect([twice.status, twice.body.code]).toEqual([409, 'dispatch.already-delivered']);
    const listed = await warehouse.keeper.get<{ items: { note: string; state: string }[] }>(
      `shipments?lot=${lot.number}`,
    );
    expect(listed.body.items.map(({ note, state }) => [note, state])).toEqual([
      [body.note, 'delivered'],
      [body.note, 'delivered'],
    ]);
    expect(
      await warehouse.query(
        `SELECT 1 FROM logistics.outbox WHERE type = 'anxin.logistics.goods.shipped.v1' AND payload->>'note' = $1`,
        [body.note],
      ),
    ).toHaveLength(2);
  });

  it('LOG-13: all lines leave or none, and never more than is there', async () => {
    const [plenty, scarce] = [await warehouse.tellLot({ stored: '100' }), await warehouse.tellLot({ stored: '5' })];
    const { status, body } = await dispatch<Problem>(line(plenty.number, '10'), line(scarce.number, '6'));
    expect([status, body.code]).toEqual([409, 'stock.short']);
    expect([await stored(plenty.lotId), await stored(scarce.lotId)]).toEqual([['100.000000'], ['5.000000']]);
    expect(await warehouse.query(`SELECT 1 FROM logistics.shipment_line WHERE lot_id = $1`, [plenty.lotId])).toEqual(
      [],
    );
  });

  it('LOG-13: one request under one key leaves once, and twenty keepers never share one bottle', async () => {
    const lot = await warehouse.tellLot({ stored: '7' });
    const body = { carrier: '顺通物流', lines: [line(lot.number, '2')] };
    const doubled = [1, 2].map(() => warehouse.keeper.post<DispatchView>('dispatches', body, { key: 'one-dispatch' }));
    await Promise.all(doubled);
    expect(await stored(lot.lotId)).toEqual(['5.000000']);
    const rush = await Promise.all(Array.from({ length: 20 }, () => dispatch(line(lot.number, '1'))));
    expect(rush.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(await stored(lot.lotId)).toEqual(['0.000000']);
  });

  it.each([
    ['LOG-2', 'lot.expired', { expiresOn: '2026-01-31' }],
    ['LOG-3', 'lot.not-released', { inspection: 'pending' as const }],
    ['LOG-3', 'lot.failed', { inspection: 'failed' as const }],
  ])('%s: %s: nothing leaves, and the refusal names the lot', async (_rule, code, facts) => {
    const lot = await warehouse.tellLot({ ...facts, stored: '100' });
    const { status, body } = await dispatch<Problem>(line(lot.number));
    expect([status, body.code]).toEqual([409, code]);
    expect(body.detail).toContain(lot.number);
    const issue = { lot: lot.number, quantity: '1', unit: '瓶', forBatch: '20261126P001L21', kind: 'rework' };
    expect((await warehouse.keeper.post<Problem>('material-issues', issue)).body.code).toBe(code);
    expect(await stored(lot.lotId)).toEqual(['100.000000']);
  });

  it('LOG-2: goods leave on their last day', async () => {
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const lot = await warehouse.tellLot({ expiresOn: today, stored: '1' });
    expect((await dispatch(line(lot.number))).status).toBe(201);
  });

  it.each([
    ['lot.unknown', () => line('20991231P999L99')],
    ['consignee.unknown', (lot: string) => line(lot, '1', 'C9999')],
    ['quantity.unit-mismatch', (lot: string) => ({ ...line(lot), unit: '箱' })],
  ])('refuses what it cannot be sure of: %s', async (code, make) => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { status, body } = await dispatch<Problem>(make(lot.number));
    expect([status, body.code]).toEqual([422, code]);
  });

  it('LOG-13: refuses a line that stands twice on its note, and a number that two owners use', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    expect((await dispatch<Problem>(line(lot.number), line(lot.lotId))).body.code).toBe('dispatch.line-repeated');
    await warehouse.tellLot({ number: lot.number.toLowerCase(), item: 'P009' });
    expect((await dispatch<Problem>(line(lot.number))).body.code).toBe('lot.ambiguous');
    expect((await dispatch(line(lot.lotId))).status).toBe(201);
  });

  it('who may: a transporter delivers and does not dispatch', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    expect((await warehouse.transporter.post('dispatches', { carrier: 'x', lines: [line(lot.number)] })).status).toBe(
      403,
    );
  });

  describe('past the service, as the application role of the database', () => {
    let client: Client;
    beforeAll(async () => {
      client = new Client({ connectionString: warehouse.service.database.appUrl });
      await client.connect();
      await client.query(
        `INSERT INTO logistics.dispatch_note (note, source, recorded_at, recorded_by) VALUES ('RAW-1', 'operation', now(), 'raw')`,
      );
    });
    afterAll(() => client.end());

    const insert = (lotId: string, more: Record<string, unknown> = {}) => {
      const row = {
        ...{
          id: '0193aaaa-0000-7000-8000-000000000001',
          note: 'RAW-1',
          lot_id: lotId,
          consignee: 'C0001',
          quantity: 1,
        },
        ...{
          unit: '瓶',
          shipped_on: new Date().toISOString().slice(0, 10),
          carrier: 'x',
          state: 'in-transit',
          source: 'operation',
        },
        ...more,
      };
      return client.query(
        `INSERT INTO logistics.shipment_line SELECT * FROM jsonb_populate_recordset(NULL::logistics.shipment_line, $1)`,
        [JSON.stringify([row])],
      );
    };

    it('LOG-5, LOG-2, LOG-3: a raw insert of a shipment line is refused like any other', async () => {
      const [held, failed, expired] = [
        await warehouse.tellLot({ stored: '10' }),
        await warehouse.tellLot({ inspection: 'failed', stored: '10' }),
        await warehouse.tellLot({ expiresOn: '2026-01-31', stored: '10' }),
      ];
      const order = { lot: held.normalised, cause: 'quality' as const, orderId: 'o', reference: 'TS-2026-000001' };
      await warehouse.activities.placeHold({ ...order, key: `raw/${held.lotId}`, reason: 'grade' });
      await expect(insert(held.lotId)).rejects.toThrow('lot.held');
      await expect(insert(failed.lotId)).rejects.toThrow('lot.failed');
      await expect(insert(expired.lotId)).rejects.toThrow('lot.expired');
      await expect(insert(expired.lotId, { shipped_on: '2026-01-01' })).rejects.toThrow('recorded on its day');
      // History belongs to an import that took place.
      await expect(insert(expired.lotId, { source: 'import', shipped_on: '2026-01-01' })).rejects.toThrow('violates');
      await expect(
        insert(expired.lotId, { source: 'import', shipped_on: '2026-01-01', import_run: held.lotId }),
      ).rejects.toThrow('import_run');
    });

    it('LOG-13: a line without its goods does not commit, and stock is changed by movements alone', async () => {
      const lot = await warehouse.tellLot({ stored: '10' });
      await expect(insert(lot.lotId)).rejects.toThrow('0 was moved');
      await expect(client.query('UPDATE logistics.stock SET quantity = 99')).rejects.toThrow('permission denied');
      await expect(client.query('DELETE FROM logistics.movement')).rejects.toThrow('permission denied');
      await expect(client.query(`UPDATE logistics.shipment_line SET quantity = 1`)).rejects.toThrow(
        'permission denied',
      );
      await expect(client.query('DELETE FROM logistics.hold')).rejects.toThrow('permission denied');
    });
  });
});
