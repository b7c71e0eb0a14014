import { Client } from 'pg';
import type { Problem } from '@anxin/http';
import { eventually, TcpProxy } from '@anxin/testing';
import { sampleService } from '../test/sample-service';
import { startServiceForTest, type TestService } from './testing';

interface Report {
  readonly status: string;
  readonly checks: Readonly<Record<string, string>>;
}

describe('readiness of a service', () => {
  let proxy: TcpProxy;
  let service: TestService;

  beforeAll(async () => {
    service = await startServiceForTest(sampleService, {
      env: async ({ DATABASE_URL = '' }) => {
        proxy = await TcpProxy.to(DATABASE_URL);
        await proxy.open();
        return { DATABASE_URL: DATABASE_URL.replace(new URL(DATABASE_URL).host, proxy.address) };
      },
    });
  }, 30_000);
  afterAll(async () => {
    await service.stop();
    await proxy.close();
  }, 30_000);

  const ready = async (): Promise<{ status: number; report: Report }> => {
    const response = await fetch(`${service.url}/readyz`);
    return { status: response.status, report: (await response.json()) as Report };
  };

  it('is open to whoever runs it, outside the prefix of the API', async () => {
    expect(await (await fetch(`${service.url}/healthz`)).json()).toEqual({ status: 'alive' });
    expect(await ready()).toMatchObject({
      status: 200,
      report: { status: 'ready', checks: { database: 'ok', migrations: 'ok', process: 'ok', 'kafka-consumer': 'ok' } },
    });
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toMatch(/process_resident_memory_bytes\{service="production"\} [1-9]/);
    expect(metrics).toContain('anxin_relay_leads');
    expect((await fetch(`${service.url}/api/v1/readyz`)).status).toBe(404);
  });

  it('is not ready while the database is away, answers 503 meanwhile without its words, and comes back by itself', async () => {
    const keeper = await service.person('keeper', { roles: ['production-chief'] });
    await proxy.close();
    expect(await ready()).toMatchObject({
      status: 503,
      report: { status: 'not-ready', checks: { database: 'failing', process: 'ok' } },
    });
    const refused = await keeper.post<Problem>('notes', { title: 'away' });
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect(JSON.stringify(refused.body)).not.toMatch(/ECONN|127\.0\.0\.1:|terminated/);
    await proxy.open();
    await eventually(async () => expect((await ready()).status).toBe(200));
    expect((await keeper.post('notes', { title: 'back' })).status).toBe(201);
  });

  it('is not ready while a migration pends', async () => {
    const admin = new Client({ connectionString: service.database.adminUrl });
    await admin.connect();
    await admin.query(`UPDATE production.schema_migration SET name = 'Earlier' || name`);
    expect((await ready()).report.checks).toMatchObject({ migrations: 'failing', database: 'ok' });
    await admin.query(`UPDATE production.schema_migration SET name = substr(name, 8)`);
    await admin.end();
    expect((await ready()).status).toBe(200);
  });
});
