import { eventually, TcpProxy } from '@anxin/testing';
import { DataSource } from 'typeorm';
import { sampleService } from '../test/sample-service';
import { startServiceForTest, type TestService } from './testing';

describe('figures of a service', () => {
  let proxy: TcpProxy;
  let service: TestService;

  beforeAll(async () => {
    service = await startServiceForTest(sampleService, {
      env: async ({ DATABASE_URL = '' }) => {
        proxy = await TcpProxy.to(DATABASE_URL);
        await proxy.open();
        const url = DATABASE_URL.replace(new URL(DATABASE_URL).host, proxy.address);
        return { DATABASE_URL: url, DATABASE_POOL_SIZE: '6', DATABASE_CONNECTION_TIMEOUT_MS: '5000' };
      },
    });
  }, 30_000);
  afterAll(async () => {
    await service.stop();
    await proxy.close();
  }, 30_000);

  const figures = async (): Promise<string> => (await fetch(`${service.url}/metrics`)).text();
  /** `labels` as they are written: `probe="database"`. */
  const figure = async (name: string, labels = ''): Promise<number> => {
    const line = new RegExp(String.raw`^${name}\{[^}]*${labels}[^}]*\} (\S+)$`, 'm');
    return Number(line.exec(await figures())?.[1] ?? 'NaN');
  };

  it('count requests by the class of their answer, and not those of whoever runs it', async () => {
    const keeper = await service.person('keeper', { roles: ['production-chief'] });
    expect((await keeper.post('notes', { title: 'first' })).status).toBe(201);
    expect((await keeper.get('notes/none')).status).toBe(405);
    await fetch(`${service.url}/readyz`);
    expect(await figure('anxin_http_request_seconds_count', 'answer="2xx"')).toBe(1);
    expect(await figure('anxin_http_request_seconds_count', 'answer="4xx"')).toBe(1);
  });

  it('say how full the pool is, and who waits for a connection although nobody else looks', async () => {
    expect(await figure('anxin_database_pool_waiting')).toBe(0);
    const runners = Array.from({ length: 6 }, () => service.app.get(DataSource, { strict: false }).createQueryRunner());
    for (const runner of runners) await runner.connect();
    expect(await figure('anxin_database_pool_used')).toBe(6);
    const waiting = service.as('keeper').post('notes', { title: 'second' });
    await eventually(async () => expect(await figure('anxin_database_pool_waiting')).toBeGreaterThan(0));
    for (const runner of runners) await runner.release();
    expect((await waiting).status).toBe(201);
  }, 60_000);

  it('say which probe fails, and how far the copies go, and are shown while the database is away', async () => {
    expect(await figure('anxin_probe_ok', 'probe="database"')).toBe(1);
    for (const register of ['policies', 'calendars'])
      expect(await figure('anxin_reference_published_timestamp_seconds', `register="${register}"`)).toBeGreaterThan(
        1e9,
      );
    await proxy.close();
    await eventually(async () => expect(await figure('anxin_probe_ok', 'probe="database"')).toBe(0));
    expect(await figure('anxin_probe_ok', 'probe="process"')).toBe(1);
    expect((await service.as('keeper').post('notes', { title: 'away' })).status).toBe(503);
    expect(await figure('anxin_http_request_seconds_count', 'answer="5xx"')).toBe(1);
  }, 60_000);
});
