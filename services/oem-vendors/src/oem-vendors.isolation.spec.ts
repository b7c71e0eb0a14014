import {
  attackAsSupplier,
  attackDatabase,
  attackRoutes,
  enginesDown,
  type PlantedSupplier,
  startServiceForTest,
  type TestService,
} from '@anxin/host/testing';
import { fileSender } from '@anxin/imports/testing';
import { oemVendorsService } from './oem-vendors.service-definition';

/** A supplier as the company enters it: rows in the register, the run, its quarantine, outbox and audit. */
const plant = async (service: TestService, code: string, canary: string): Promise<PlantedSupplier> => {
  const rest = `${canary},福建,漳州,${canary}联系人,0596-1234567`;
  const file = ['供应商编码,名称,省,市,联系人,电话', `${code},${rest}`, `,${rest}`].join('\n');
  const run = await fileSender(service, 'keeper', 'suppliers').run(file);
  expect(run).toMatchObject({ kept: 1, quarantined: 1 });
  return { code, canary, records: [run.id] };
};

describe('oem-vendors: who gets in', () => {
  let service: TestService;
  let suppliers: readonly [PlantedSupplier, PlantedSupplier];
  beforeAll(async () => {
    service = await startServiceForTest(oemVendorsService, { env: enginesDown });
    await service.person('keeper', { roles: ['warehouse-keeper'] });
    suppliers = [await plant(service, 'S90101', '金丝雀甲供应商'), await plant(service, 'S90202', '金丝雀乙供应商')];
  }, 60_000);
  afterAll(() => service.stop());

  it('SEC-8: opens no route to whom it is not for', async () => {
    expect(await attackRoutes(service, oemVendorsService)).toEqual([]);
  }, 120_000);

  it('SEC-8: shows a supplier nothing of another, guarded or not', async () => {
    expect(await attackAsSupplier(service, oemVendorsService, suppliers)).toEqual([]);
  }, 120_000);

  it('SEC-8: keeps every table from a supplier’s role but for its own rows', async () => {
    expect(await attackDatabase(service.database, 'oem-vendors', suppliers)).toEqual([]);
  });
});
