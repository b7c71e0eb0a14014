import fc from 'fast-check';
import { keepCustomer } from '../customer/keep-customer';
import { lotFacts, Warehouse } from '../../test/warehouse';
import { keepLot } from './keep-lot';

describe('copies of production’s lots and the directory’s customers', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  it('whatever comes doubled and in whatever order, the newest word stands, at the warehouse’s own row too', async () => {
    const deliveries = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(deliveries, async (versions) => {
        const lot = lotFacts();
        const newest = Math.max(...versions);
        await warehouse.run(async (tx) => {
          for (const version of versions) {
            const inspection = version % 2 === 0 ? 'passed' : 'failed';
            await keepLot(tx, { ...lot, version, scrapped: String(version), inspection });
            await keepCustomer(tx, { code: lot.lotId, version, name: `v${version}`, kind: '门店' });
          }
        });
        const [kept] = await warehouse.query(
          `SELECT r.version, trim_scale(r.scrapped)::text AS scrapped, l.inspection, c.name FROM logistics.ref_lot r
             JOIN logistics.lot l ON l.id = r.lot_id JOIN logistics.ref_customer c ON c.code = r.lot_id::text WHERE r.lot_id = $1`,
          [lot.lotId],
        );
        const inspection = newest % 2 === 0 ? 'passed' : 'failed';
        expect(kept).toEqual({ version: newest, scrapped: String(newest), inspection, name: `v${newest}` });
      }),
      { numRuns: 15 },
    );
  });
});
