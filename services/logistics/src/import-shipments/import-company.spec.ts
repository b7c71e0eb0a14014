import type { Problem } from '@anxin/http';
import { Company, kangyu, type Run } from '../../test/company';
import { frozenScope, unbalanced } from '../../test/company-at-the-warehouse';
import { line, Warehouse } from '../../test/warehouse';
import type { LotBalance } from '../balance/lot-balance';

const faultsRun = '0193aaaa-0000-4000-8000-000000000001';

describe('the records of 康誉 at the warehouse', () => {
  const company = new Company(kangyu);
  const { expected } = company;
  let warehouse: Warehouse;
  let stock: Run;
  let shipments: Run;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
    await company.tell(warehouse);
    stock = await company.send(warehouse, 'stock');
    shipments = await company.send(warehouse, 'shipments', faultsRun);
  }, 90_000);
  afterAll(() => warehouse.stop(), 30_000);

  it('everything is taken in, history too of lots that have expired since, and what cannot be right is in quarantine', async () => {
    expect(stock).toMatchObject({ state: 'done', quarantined: 0, kept: company.rows('stock.csv').length });
    expect(shipments).toMatchObject({ state: 'done', quarantined: 4, kept: expected.counts.shipment_lines });
    const { body } = await warehouse.keeper.get<{ items: { key: string; reason: string }[] }>(
      `imports/shipments/${faultsRun}/faults`,
    );
    const faults = body.items.map(({ key, reason }) => ['shipments.csv', key, reason]);
    expect(faults.sort()).toEqual(expected.quarantine.filter(([file]) => file === 'shipments.csv').sort());
    const expired = await warehouse.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM logistics.shipment_line JOIN logistics.lot ON lot.id = lot_id WHERE expires_on < current_date`,
    );
    expect(expired[0]?.count).toBeGreaterThan(0);
  });

  it('the same files again change nothing', async () => {
    expect(await company.send(warehouse, 'stock')).toMatchObject({ kept: 0, unchanged: stock.kept });
    expect(await company.send(warehouse, 'shipments')).toMatchObject({
      kept: 0,
      unchanged: shipments.kept,
      quarantined: 4,
    });
  });

  it('RCL-6: one batch does not add up, by exactly what is missing of it, and no receipt of materials', async () => {
    expect(await unbalanced(warehouse)).toEqual(expected.unbalanced_batches);
    const [[short = '', by] = []] = Object.entries(expected.unbalanced_batches);
    const { body } = await warehouse.chief.get<{ items: LotBalance[] }>(`balances?lot=${short.toLowerCase()}`);
    const [balance] = body.items;
    expect(Number(balance?.difference)).toBe(by);
    expect(Number(balance?.produced)).toBeGreaterThan(Number(balance?.delivered));
  });

  it('RCL-2, LOG-8: the frozen scope of the supplier’s lot is what was worked out by hand, to the consignee', async () => {
    const answer = expected.by_supplier_lot;
    const { frozen, consignees, lots } = await frozenScope(warehouse, company, expected.raw_lots, answer);
    expect(frozen).toEqual({
      ...{ lots, lines: answer.lines, consignees: Object.keys(answer.consignees).length },
      ...{ shipped: String(answer.shipped), inTransit: String(answer.in_transit), inStock: String(answer.in_stock) },
    });
    expect(consignees).toEqual(answer.consignees);
  });

  it('RCL-2: and of one receipt of it, while the other recall holds the same lots', async () => {
    const [[raw = '', answer] = []] = Object.entries(expected.one_raw_lot);
    if (!answer) throw new Error('no single receipt is worked out');
    const { frozen, consignees } = await frozenScope(warehouse, company, [raw], answer);
    expect([frozen.shipped, frozen.inTransit, frozen.inStock, frozen.lines].map(Number)).toEqual([
      ...[answer.shipped, answer.in_transit, answer.in_stock, answer.lines],
    ]);
    expect(consignees).toEqual(answer.consignees);
  });

  it('LOG-3, LOG-5: the failed batch and the held one stay', async () => {
    const codes = [expected.failed_batch, expected.hot_batch].map(async (lot) => {
      const { unit } = company.lot(lot);
      const body = { carrier: '顺通物流', lines: [{ ...line(lot), unit }] };
      return (await warehouse.keeper.post<Problem>('dispatches', body)).body.code;
    });
    expect(await Promise.all(codes)).toEqual(['lot.failed', 'lot.held']);
  });

  it('a quarantined row is taken once it is corrected, and a later file that contradicts the record is not', async () => {
    const { body } = await warehouse.keeper.get<{ items: { id: string; key: string }[] }>(
      `imports/shipments/${faultsRun}/faults?state=open`,
    );
    const fault = body.items.find(({ key }) => key === 'FH9900000004');
    const correct = (row: object) =>
      warehouse.keeper.post<Problem>(`imports/shipments/${faultsRun}/faults/${fault?.id}/correction`, { row });
    expect((await correct({ 客户编码: 'C9998' })).body.code).toBe('import.still-wrong');
    expect((await correct({ 客户编码: 'C0004' })).status).toBe(200);
    const doubled = company.rows('shipments.csv')[0];
    const other = { ...doubled, 数量: '999' };
    const csv = [Object.keys(other), Object.values(other)].map((cells) => cells.join(',')).join('\n');
    const runId = '0193aaaa-0000-4000-8000-000000000002';
    await warehouse.keeper.put(`imports/shipments/${runId}`, csv, { headers: { 'content-type': 'text/csv' } });
    await company.send(warehouse, 'stock');
    const faults = await warehouse.keeper.get<{ items: { reason: string }[] }>(`imports/shipments/${runId}/faults`);
    expect(faults.body.items.map(({ reason }) => reason)).toEqual(['differs-from-record']);
  });
});
