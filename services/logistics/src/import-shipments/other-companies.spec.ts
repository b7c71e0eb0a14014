import { randomUUID } from 'node:crypto';
import { companyFolder, companySeeds } from '@anxin/testing';
import { type Answer, Company } from '../../test/company';
import { frozenScope, unbalanced } from '../../test/company-at-the-warehouse';
import { Warehouse } from '../../test/warehouse';

interface Faults {
  readonly items: { readonly key: string; readonly reason: string }[];
}

describe.each(companySeeds('odd'))('another company, seed %d', (seed) => {
  let company: Company;
  let warehouse: Warehouse;
  const runs = { stock: randomUUID(), shipments: randomUUID() };
  beforeAll(async () => {
    company = new Company(await companyFolder(seed));
    warehouse = await Warehouse.open({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
    await company.tell(warehouse);
  }, 120_000);
  afterAll(() => warehouse.stop(), 60_000);

  it.each(['stock', 'shipments'] as const)(
    'its %s are taken in, and the rows that cannot be right are in quarantine',
    async (kind) => {
      const { state } = await company.send(warehouse, kind, runs[kind]);
      const { body } = await warehouse.keeper.get<Faults>(`imports/${kind}/${runs[kind]}/faults?limit=200`);
      const faults = body.items.map(({ key, reason }) => [`${kind}.csv`, key, reason]);
      const expected = company.expected.quarantine.filter(([file]) => file === `${kind}.csv`);
      expect([state, faults.toSorted()]).toEqual(['done', expected.toSorted()]);
    },
    300_000,
  );

  it('RCL-6: exactly the batch that is short does not add up, and every receipt does', async () => {
    const { unbalanced_batches: batches, unbalanced_raw_lots: receipts } = company.expected;
    expect([await unbalanced(warehouse), receipts]).toEqual([batches, {}]);
  }, 60_000);

  const frozenAsExpected = async (starts: readonly string[], answer: Answer): Promise<void> => {
    const { frozen, consignees } = await frozenScope(warehouse, company, starts, answer);
    expect([frozen.shipped, frozen.inTransit, frozen.inStock, frozen.lines].map(Number)).toEqual([
      ...[answer.shipped, answer.in_transit, answer.in_stock, answer.lines],
    ]);
    expect(consignees).toEqual(answer.consignees);
  };

  it('RCL-2, LOG-8: the frozen scopes of the supplier’s lot and of one receipt are what was worked out by hand', async () => {
    const { raw_lots: starts, by_supplier_lot: answer, one_raw_lot: receipts } = company.expected;
    await frozenAsExpected(starts, answer);
    for (const [receipt, one] of Object.entries(receipts)) await frozenAsExpected([receipt], one);
  }, 120_000);
});
