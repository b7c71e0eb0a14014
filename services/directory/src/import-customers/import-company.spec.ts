import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestService } from '@anxin/host/testing';
import { fileSender } from '@anxin/imports/testing';
import { defaultPolicies } from '@anxin/policy';
import { enactDefaults, startDirectory, type TestDirectory } from '../../testing/start-directory';

const data = resolve(__dirname, '../../../../test/data');

describe('customers and products of a company', () => {
  let directory: TestDirectory;
  let service: TestService;
  const other = mkdtempSync(join(tmpdir(), 'anxin-company-'));
  const query = <Row>(sql: string): Promise<Row[]> => directory.query<Row>(sql);
  const send = (kind: string, folder: string) =>
    fileSender(service, 'general-manager', kind).run(readFileSync(join(folder, `${kind}.csv`)));
  const events = (type: string) =>
    query<{ key: string; payload: Record<string, unknown> }>(
      `SELECT ordering_key AS key, payload FROM directory.outbox WHERE type = '${type}' ORDER BY id`,
    );

  beforeAll(async () => {
    execFileSync('python3', [join(data, 'company.py'), other, '--seed', '7', '--scale', '0.2'], { stdio: 'ignore' });
    directory = await startDirectory();
    ({ service } = directory);
    await enactDefaults(directory);
  }, 90_000);
  afterAll(async () => {
    await service.stop();
    rmSync(other, { recursive: true, force: true });
  });

  it('CUS-4: takes 康誉’s customers and products, tells each once, and nothing when they come again', async () => {
    expect(await send('products', join(data, 'kangyu'))).toMatchObject({ state: 'done', kept: 9, quarantined: 0 });
    expect(await send('customers', join(data, 'kangyu'))).toMatchObject({ state: 'done', kept: 260, quarantined: 0 });
    const [products, customers] = [
      await events('anxin.directory.product.changed.v1'),
      await events('anxin.directory.customer.changed.v1'),
    ];
    expect([products.length, customers.length]).toEqual([9, 260]);
    expect(products[7]?.payload).toEqual({
      ...{ code: 'P008', version: 1, name: '康誉蛋黄派', specification: '500g/袋', unit: '袋', gtin: '6901234000085' },
      ...{ shelfLifeDays: 120, madeBy: 'contract', manufacturer: 'M02', retailPrice: '18.5' },
    });
    expect(await send('customers', join(data, 'kangyu'))).toMatchObject({ kept: 0, unchanged: 260 });
    expect(await send('products', join(data, 'kangyu'))).toMatchObject({ kept: 0, unchanged: 9 });
    expect(await events('anxin.directory.customer.changed.v1')).toHaveLength(260);
  });

  it('SEC-1: keeps the contact person’s name and the address to itself', async () => {
    const [customer] = await query<{ contact_name: string; address: string }>(
      `SELECT contact_name, address FROM directory.customer WHERE code = 'C0001'`,
    );
    expect(customer).toEqual({ contact_name: '吴洋', address: '石家庄市南区人民路3号' });
    const outside = JSON.stringify([
      await query('SELECT payload, headers FROM directory.outbox'),
      await query('SELECT content FROM directory.audit_line'),
      (await directory.manager.get('customers?limit=200')).body,
      service.log,
    ]);
    for (const secret of ['吴洋', '石家庄市南区人民路3号']) expect(outside).not.toContain(secret);
    const shown = await directory.manager.get('customers/C0001/contact');
    expect(shown.body).toMatchObject({ contactName: '吴洋', phone: '18591271201', email: null });
    await service.person('auditor', { roles: ['auditor'] });
    expect(defaultPolicies.access.roles.find(({ role }) => role === 'auditor')?.permissions).not.toContain(
      'customer:read-contact',
    );
    expect((await service.as('auditor').get('customers/C0001/contact')).status).toBe(403);
    expect((await directory.manager.get('customers/C9999/contact')).status).toBe(404);
  });

  it('tells a customer that changed, with its next version, and how far the register is', async () => {
    const sender = fileSender(service, 'general-manager', 'customers');
    const [head = ''] = readFileSync(join(data, 'kangyu/customers.csv'), 'utf8').split('\r\n');
    const rows = [
      'C0001,石家庄惠民餐饮,餐饮,河北,石家庄,石家庄市南区人民路3号,吴洋,18591271201,new@shop.example',
      'C0300,新店,店,,,,,,',
    ];
    expect(await sender.run([head, ...rows].join('\n'))).toMatchObject({ kept: 1, quarantined: 1 });
    const told = (await events('anxin.directory.customer.changed.v1')).at(-1);
    expect(told?.payload).toMatchObject({ code: 'C0001', version: 2, email: 'new@shop.example' });
    expect((await sender.call<{ offers: object }>('')).body.offers).toEqual({ customers: '261' });
  });

  it('lists them by filter', async () => {
    const { body } = await directory.manager.get<{ items: { code: string }[] }>('products?madeBy=contract');
    expect(body.items.map(({ code }) => code)).toEqual(['P007', 'P008', 'P009']);
    const wuhan = await directory.manager.get<{ items: { city: string; kind: string }[] }>(
      'customers?city=武汉&kind=catering&limit=200',
    );
    expect(wuhan.body.items.length).toBeGreaterThan(0);
    expect(new Set(wuhan.body.items.map(({ city, kind }) => `${city} ${kind}`))).toEqual(new Set(['武汉 catering']));
  });

  it('takes another company just as well', async () => {
    expect(await send('products', other)).toMatchObject({ read: 9, quarantined: 0 });
    const customers = await send('customers', other);
    expect(customers).toMatchObject({ read: 52, quarantined: 0 });
    expect(customers.kept + customers.unchanged).toBe(52);
  });
});
