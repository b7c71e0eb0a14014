import { randomUUID } from 'node:crypto';
import { eventually } from '@anxin/testing';
import { Client } from 'pg';
import { line, Warehouse } from '../../test/warehouse';
import { placeHolds } from './place-holds';

describe('a hold among dispatches', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const linesOf = async (
    query: (sql: string, values: unknown[]) => Promise<unknown>,
    lotId: string,
  ): Promise<number> => {
    const [row] = (await query(`SELECT count(*)::integer AS count FROM logistics.shipment_line WHERE lot_id = $1`, [
      lotId,
    ])) as [{ count: number }];
    return row.count;
  };

  it('LOG-5: of sixty dispatches at full speed none commits after the hold: what the hold saw under its lock is all there will be', async () => {
    const lot = await warehouse.tellLot({ stored: '1000' });
    const statuses: number[] = [];
    let left = 60;
    let atWork = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (atWork = resolve));
    const keeper = async (): Promise<void> => {
      while ((left -= 1) >= 0) {
        const { status } = await warehouse.keeper.post('dispatches', {
          carrier: '顺通物流',
          lines: [line(lot.number)],
        });
        statuses.push(status);
        if (statuses.length === 12) atWork();
      }
    };
    const keepers = Promise.all(Array.from({ length: 8 }, keeper));
    await underWay;
    const seen = await warehouse.run(async (tx) => {
      const by = { reference: 'TS-2026-000001', reason: 'illness', by: 'test' };
      await placeHolds(tx, [{ key: randomUUID(), lotId: lot.lotId, cause: 'precautionary', ...by }]);
      return linesOf((sql, values) => tx.manager.query(sql, values), lot.lotId);
    });
    await keepers;
    expect(await linesOf((sql, values) => warehouse.query(sql, values), lot.lotId)).toBe(seen);
    expect(new Set(statuses)).toEqual(new Set([201, 409]));
    expect(statuses.filter((status) => status === 201)).toHaveLength(seen);
  }, 60_000);

  it('LOG-5: notes over many lots and holds on them, crosswise, come to an end', async () => {
    const lots = await Promise.all(Array.from({ length: 6 }, () => warehouse.tellLot({ stored: '1000' })));
    const rounds = Array.from({ length: 12 }, (_, round) => {
      const order = round % 2 === 0 ? lots : [...lots].reverse();
      return warehouse.keeper.post('dispatches', {
        carrier: '顺通物流',
        lines: order.map(({ number }) => line(number)),
      });
    });
    const reference = 'ZH-2026-000001';
    const holds = [0, 1, 2].map((round) =>
      warehouse.activities.holdLots({ key: `${reference}/${round}`, reference, round, lots: [...lots].reverse() }),
    );
    const statuses = (await Promise.all(rounds)).map(({ status }) => status);
    expect((await Promise.all(holds)).map(({ held }) => held)).toEqual([6, 6, 6]);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(await warehouse.query(`SELECT 1 FROM logistics.hold WHERE reference = $1`, [reference])).toHaveLength(6);
  }, 60_000);

  it('LOG-5: a hold waits for goods in flight, also of a writer that comes past the service, and then has them on record', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const raw = new Client({ connectionString: warehouse.service.database.appUrl });
    await raw.connect();
    try {
      await raw.query('BEGIN');
      await raw.query(`INSERT INTO logistics.dispatch_note VALUES ('RAW-1', 'operation', now(), 'raw')`);
      await raw.query(
        `INSERT INTO logistics.shipment_line (id, note, lot_id, consignee, quantity, unit, shipped_on, carrier, state, source)
         VALUES ($1, 'RAW-1', $2, 'C0001', 1, '瓶', current_date, 'x', 'in-transit', 'operation')`,
        [randomUUID(), lot.lotId],
      );
      let stands = false;
      const order = { lot: lot.normalised, cause: 'quality' as const, orderId: 'o', reference: 'TS-2026-000001' };
      const hold = warehouse.activities
        .placeHold({ ...order, key: randomUUID(), reason: 'grade' })
        .then(({ outcome }) => (stands = outcome === 'held'));
      await eventually(async () => {
        const waiting = await warehouse.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR NO KEY UPDATE%'`,
        );
        expect(waiting).toHaveLength(1);
      });
      expect(stands).toBe(false);
      await raw.query(
        `INSERT INTO logistics.movement (id, key, kind, lot_id, quantity, from_warehouse, from_location, from_area, line_id, at, day, by, source)
         SELECT gen_random_uuid(), 'raw', 'dispatch', lot_id, 1, '成品二库', 'A-10', 'store', id, now(), current_date, 'raw', 'operation'
           FROM logistics.shipment_line WHERE note = 'RAW-1'`,
      );
      await raw.query('COMMIT');
      expect(await hold).toBe(true);
    } finally {
      await raw.end();
    }
  });
});
