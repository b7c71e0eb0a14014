import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServiceForTest, type TestService } from '@anxin/host/testing';
import { fileSender } from '@anxin/imports/testing';
import { SupplierReads } from '@anxin/persistence';
import { DataSource } from 'typeorm';
import { oemVendorsService } from '../oem-vendors.service-definition';
import { Vendor } from '../vendor/vendor.entity';

const data = resolve(__dirname, '../../../../test/data');

describe('suppliers and manufacturers of a company', () => {
  let service: TestService;
  const other = mkdtempSync(join(tmpdir(), 'anxin-company-'));
  const send = (kind: string, folder: string) =>
    fileSender(service, 'keeper', kind).run(readFileSync(join(folder, `${kind}.csv`)));
  const told = (): Promise<{ payload: Record<string, unknown> }[]> =>
    service.app
      .get(DataSource, { strict: false })
      .query(`SELECT payload FROM oem_vendors.outbox WHERE type = 'anxin.oem-vendors.vendor.changed.v1' ORDER BY id`);

  beforeAll(async () => {
    execFileSync('python3', [join(data, 'company.py'), other, '--seed', '7', '--scale', '0.2'], { stdio: 'ignore' });
    service = await startServiceForTest(oemVendorsService);
    await service.person('keeper', { roles: ['warehouse-keeper'] });
  }, 90_000);
  afterAll(async () => {
    await service.stop();
    rmSync(other, { recursive: true, force: true });
  });

  it('takes 康誉’s vendors, tells each once without its contact, and nothing when they come again', async () => {
    const kangyu = join(data, 'kangyu');
    expect(await send('suppliers', kangyu)).toMatchObject({ state: 'done', kept: 24, quarantined: 0 });
    expect(await send('manufacturers', kangyu)).toMatchObject({ state: 'done', kept: 3, quarantined: 0 });
    expect(await send('suppliers', kangyu)).toMatchObject({ kept: 0, unchanged: 24 });
    const events = await told();
    expect(events).toHaveLength(27);
    expect(events.at(-1)?.payload).toEqual({
      ...{ code: 'M03', version: 1, kind: 'manufacturer', name: 'Golden Fields Foods (Qingdao)', language: 'en' },
    });
    expect(JSON.stringify([events, service.log])).not.toContain('胡淑珍');
  });

  it('lists them to the company’s people, without names of persons', async () => {
    const { body } = await service.as('keeper').get<{ items: Record<string, unknown>[] }>('vendors?kind=manufacturer');
    expect(body.items.map(({ code }) => code)).toEqual(['M01', 'M02', 'M03']);
    expect(body.items[0]).not.toHaveProperty('contactName');
    await service.person('outside', { roles: ['supplier-quality'], supplier: 'M01' });
    expect((await service.as('outside').get('vendors')).status).toBe(403);
  });

  it('SEC-8: shows a supplier its own row and no other, imported or not', async () => {
    const reads = service.app.get(SupplierReads, { strict: false });
    const seen = await reads.run('S007', (manager) => manager.find(Vendor));
    expect(seen.map(({ code }) => code)).toEqual(['S007']);
  });

  it('refuses a code of the other kind and takes the other rows', async () => {
    const rows = [
      '受托方编码,名称,语言,质量联系人,邮箱,电话',
      'S001,冒名,zh-CN,,,',
      'M04,新厂,zh-CN,,,',
      'M05,新厂,fr,,,',
    ];
    const done = await fileSender(service, 'keeper', 'manufacturers').run(rows.join('\n'));
    expect(done).toMatchObject({ kept: 1, quarantined: 2 });
    expect(
      (await fileSender(service, 'keeper', 'manufacturers').faults(done.id)).map(({ key, reason }) => [key, reason]),
    ).toEqual([
      ['S001', 'code-taken'],
      ['M05', 'unknown-value'],
    ]);
  });

  it('takes another company just as well', async () => {
    expect(await send('suppliers', other)).toMatchObject({ read: 24, quarantined: 0 });
    expect(await send('manufacturers', other)).toMatchObject({ read: 3, quarantined: 0 });
  });
});
