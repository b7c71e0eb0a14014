import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startServiceForTest, type TestService } from '@anxin/host/testing';
import { eventually } from '@anxin/testing';
import { Client } from 'pg';
import { sampleImports } from '../test/sample-imports';
import { fileSender } from './testing';

const row = (index: number, name = '茶'): string => `K${index},${name},1,kg,2026-05-12`;
/** The third chunk waits at the gate that the test holds. */
const rows = Array.from({ length: 2_200 }, (_, index) => row(index, index === 1_200 ? 'wait' : '茶'));
const file = ['编号,名称,数量,单位,日期', ...rows].join('\n');

describe('an import whose process is killed', () => {
  let home: TestService;
  let gate: Client;
  const killed: ChildProcess[] = [];

  const startOther = async (): Promise<{ url: string; child: ChildProcess }> => {
    const { audit, kafka, oidc, temporal } = home.config;
    const env = {
      PATH: process.env['PATH'],
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
    };
    const entry = (name: string): string => join(__dirname, '../test', name);
    const child = spawn(
      process.execPath,
      ['--conditions=@anxin/source', '--require', entry('typescript.cjs'), entry('sample-main.ts')],
      { env, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    killed.push(child);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const url = await eventually(
      () => {
        const found = /"url":"([^"]+)"[^\n]*"msg":"started"|"msg":"started"[^\n]*"url":"([^"]+)"/.exec(output);
        const started = found?.[1] ?? found?.[2];
        if (started === undefined) throw new Error(output.slice(-1_000));
        return started;
      },
      { within: 90_000, every: 100, what: 'the other process' },
    );
    return { url, child };
  };

  beforeAll(async () => {
    home = await startServiceForTest(sampleImports);
    await home.person('keeper', { roles: ['warehouse-keeper'] });
    gate = new Client({ connectionString: home.database.adminUrl });
    await gate.connect();
  }, 60_000);
  afterAll(async () => {
    for (const child of killed) child.kill('SIGKILL');
    await gate.end();
    await home.stop();
  });

  it('goes on behind the last chunk that committed when the file is sent again, and does nothing twice', async () => {
    const other = await startOther();
    const first = fileSender({ url: other.url, identity: home.identity }, 'keeper', 'odd_things');
    const again = fileSender(home, 'keeper', 'odd_things');
    await gate.query('BEGIN');
    await gate.query(`SELECT FROM production.gate FOR UPDATE`);
    const id = randomUUID();
    expect((await first.put(id, file)).body.state).toBe('running');
    await eventually(async () => expect((await first.read(id)).body.read).toBe(1_000));
    other.child.kill('SIGKILL');
    await once(other.child, 'exit');
    await gate.query('ROLLBACK');

    expect((await again.read(id)).body).toMatchObject({ state: 'running', read: 1_000 });
    expect((await again.put(id, file)).status).toBe(202);
    expect(await again.ended(id)).toMatchObject({ state: 'done', read: 2_200, kept: 2_200, unchanged: 0 });
    const { rows: versions } = await gate.query<{ versions: string; events: string }>(
      `SELECT (SELECT sum(version) FROM production.thing) AS versions,
              (SELECT count(*) FROM production.outbox WHERE lane = 'events') AS events`,
    );
    expect(versions[0]).toEqual({ versions: '2200', events: '2200' });
    const { rows: audit } = await gate.query<{ action: string }>(
      `SELECT action FROM production.audit_line WHERE aggregate_id = $1 ORDER BY seq`,
      [id],
    );
    expect(audit.map(({ action }) => action)).toEqual(['import.begun', 'import.resumed', 'import.done']);
  }, 180_000);
});
