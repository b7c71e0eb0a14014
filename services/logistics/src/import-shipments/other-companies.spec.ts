import { Company, otherCompany } from '../../test/company';
import { frozenScope, unbalanced } from '../../test/company-at-the-warehouse';
import { Warehouse } from '../../test/warehouse';

describe.each([7, 11])('another company, seed %d', (seed) => {
  let company: Company;
  let warehouse: Warehouse;
  beforeAll(async () => {
    company = new Company(otherCompany(seed, 0.2));
    warehouse = await Warehouse.open();
    await company.tell(warehouse);
    await company.send(warehouse, 'stock');
    await company.send(warehouse, 'shipments');
  }, 90_000);
  afterAll(() => warehouse.stop(), 30_000);

  it('RCL-6: exactly the batch that is short does not add up', async () => {
    expect(await unbalanced(warehouse)).toEqual(company.expected.unbalanced_batches);
  });

  it('RCL-2, LOG-8: the frozen scope is what was worked out by hand', async () => {
    const answer = company.expected.by_supplier_lot;
    const { frozen, consignees } = await frozenScope(warehouse, company, company.expected.raw_lots, answer);
    expect([frozen.shipped, frozen.inTransit, frozen.inStock, frozen.lines].map(Number)).toEqual([
      ...[answer.shipped, answer.in_transit, answer.in_stock, answer.lines],
    ]);
    expect(consignees).toEqual(answer.consignees);
  });
});
