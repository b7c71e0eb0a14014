import { Client } from 'pg';
import { bootstrapDatabase } from '@anxin/persistence';
import { eventually, freshDatabase, type TestDatabase } from '@anxin/testing';
import { sampleService } from '../test/sample-service';
import { type StartedProcess, startProcess } from '../test/start-process';
import { startServiceForTest, type TestService } from './testing';

const started = (running: StartedProcess): Promise<string> =>
  eventually(
    () => {
      const line = running.lines.find(({ msg }) => msg === 'started');
      if (!line) throw new Error(`not started: ${running.output()}`);
      return String(line['url']);
    },
    { within: 30_000, every: 100 },
  );

describe('a process of a service', () => {
  let home: TestService;
  let env: Record<string, string>;
  const running: StartedProcess[] = [];
  const start = (...parameters: Parameters<typeof startProcess>): StartedProcess => {
    const one = startProcess(...parameters);
    running.push(one);
    return one;
  };

  beforeAll(async () => {
    home = await startServiceForTest(sampleService);
    const { audit, kafka, oidc, temporal } = home.config;
    env = {
      PORT: '0',
      DATABASE_URL: home.database.appUrl,
      KAFKA_BROKERS: kafka.brokers.join(','),
      TOPIC_PREFIX: kafka.topicPrefix,
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: temporal.namespace,
      OIDC_ISSUER: oidc.issuer,
      OIDC_AUDIENCE: oidc.audience,
      AUDIT_HEADS_DIR: audit.headsDir ?? '',
      AUDIT_SIGNING_KEY_FILE: audit.signingKeyFile ?? '',
      // A request that is held by a row lock outlives a slow machine's shutdown.
      DATABASE_LOCK_TIMEOUT_MS: '60000',
      DATABASE_STATEMENT_TIMEOUT_MS: '60000',
    };
  }, 30_000);
  afterAll(async () => {
    for (const { child, exited } of running) {
      if (child.exitCode === null) child.kill('SIGKILL');
      await exited;
    }
    await home.stop();
  }, 30_000);

  it('ends with 78 and one line that names every fault of its configuration', async () => {
    const process = start('api', { ...env, PORT: 'http', OIDC_ISSUER: 'nowhere', KAFKA_BROKERS: '' });
    expect(await process.exited).toBe(78);
    expect(process.lines).toEqual([
      expect.objectContaining({
        level: 'fatal',
        faults: ['PORT is no port number', 'KAFKA_BROKERS is missing', 'OIDC_ISSUER is no http(s) address'],
      }),
    ]);
  }, 60_000);

  it('finishes the request in hand on SIGTERM, takes no new one, and ends with 0', async () => {
    const process = start('api', env);
    const url = await started(process);
    await home.person('keeper', { roles: ['production-chief'] });
    const gate = new Client({ connectionString: home.database.adminUrl });
    const onlooker = new Client({ connectionString: home.database.adminUrl });
    await Promise.all([gate.connect(), onlooker.connect()]);
    await gate.query('BEGIN');
    await gate.query('SELECT FROM production.gate FOR UPDATE');
    const token = await home.identity.token('keeper');
    const inHand = fetch(`${url}/api/v1/notes`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'in-hand-key',
      },
      body: '{"title":"in hand"}',
    });
    await eventually(async () => {
      const { rows } = await onlooker.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%gate%'`,
      );
      expect(rows).toHaveLength(1);
    });
    process.child.kill('SIGTERM');
    await eventually(
      () =>
        fetch(`${url}/healthz`).then(
          () => Promise.reject(new Error('still taking requests')),
          () => undefined,
        ),
      { within: 20_000 },
    );
    await gate.query('COMMIT');
    await Promise.all([gate.end(), onlooker.end()]);
    expect((await inHand).status).toBe(201);
    expect(await process.exited).toBe(0);
  }, 60_000);

  it('ends with 1 after an error that nobody caught, with its line in the log', async () => {
    const process = start('api', { ...env, FAIL_LATER: 'true' });
    await started(process);
    process.child.kill('SIGUSR2');
    expect(await process.exited).toBe(1);
    expect(process.lines).toContainEqual(
      expect.objectContaining({
        level: 'fatal',
        msg: 'unhandled rejection',
        err: expect.objectContaining({ message: 'nobody caught this' }) as object,
      }),
    );
  }, 60_000);

  it('as a worker answers for its health and serves no route of the API', async () => {
    const process = start('worker', env);
    const url = await started(process);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/notes`)).status).toBe(404);
    process.child.kill('SIGINT');
    expect(await process.exited).toBe(0);
  }, 60_000);

  describe('on an empty database', () => {
    let database: TestDatabase;
    let ownerUrl: string;
    beforeAll(async () => {
      database = await freshDatabase();
      const passwords = { owner: 'o', app: 'a', supplier: 's' };
      ({ ownerUrl } = await bootstrapDatabase({
        adminUrl: database.adminUrl,
        service: 'production',
        passwords,
        rolePrefix: database.rolePrefix,
      }));
    });
    afterAll(() => database.drop());

    it('migrates as the owner and ends', async () => {
      const process = start('migrate', { OWNER_DATABASE_URL: ownerUrl });
      expect(await process.exited).toBe(0);
      expect(process.lines.at(-1)).toMatchObject({ msg: 'migrated', migrations: ['Notes1700000000000'] });
    }, 60_000);
  });
});
