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
import { contents } from '../test/corrective-world';
import { completeForm } from '../test/oem-world';
import { oemVendorsService } from './oem-vendors.service-definition';

/** A manufacturer as the company enters it: rows in the register, the run, its quarantine, outbox and audit. */
const plant = async (service: TestService, code: string, canary: string): Promise<PlantedSupplier> => {
  const rest = `${canary},zh-CN,${canary}联系人,quality@${code.toLowerCase()}.example,0596-1234567`;
  const file = ['受托方编码,名称,语言,质量联系人,邮箱,电话', `${code},${rest}`, `,${rest}`].join('\n');
  const run = await fileSender(service, 'keeper', 'manufacturers').run(file);
  expect(run).toMatchObject({ kept: 1, quarantined: 1 });
  return { code, canary, records: [run.id, await plantRequest(service, code, canary)] };
};

/** A request to it with an answer of its own. */
const plantRequest = async (service: TestService, code: string, canary: string): Promise<string> => {
  const made = async <Body>(person: string, path: string, body: object): Promise<Body> => {
    const answer = await service.as(person).post<Body>(path, body);
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const form = { ...completeForm, lot: `LOT-${canary}`, manufacturer: code, defect: canary };
  const { reference: oemCase } = await made<{ reference: string }>('sales', 'oem-cases', form);
  await made('engineer', `oem-cases/${oemCase}/confirmations`, { causeClass: 'quality', note: '属实' });
  const { reference } = await made<{ reference: string }>('engineer', 'corrective-actions', { oemCase });
  const { containment } = contents.D3;
  const content = { containment: { ...containment, actions: canary } };
  await service.person(`quality-of-${code}`, { roles: ['supplier-quality'], supplier: code });
  await made(`quality-of-${code}`, `supplier/corrective-actions/${reference}/answers`, { gate: 'D3', content });
  return reference;
};

describe('oem-vendors: who gets in', () => {
  let service: TestService;
  let suppliers: readonly [PlantedSupplier, PlantedSupplier];
  beforeAll(async () => {
    service = await startServiceForTest(oemVendorsService, { env: enginesDown });
    await service.person('keeper', { roles: ['warehouse-keeper'] });
    await service.person('sales', { roles: ['salesperson'] });
    await service.person('engineer', { roles: ['oem-quality-engineer'] });
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
