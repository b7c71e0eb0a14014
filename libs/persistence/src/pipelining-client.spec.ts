import { type ServiceDatabase, serviceDatabase, withServer } from '@anxin/testing';
import * as persistence from '.';
import { migrations, schema, service } from '../test/sample-service';
import { PipeliningClient } from './pipelining-client';

describe('PipeliningClient', () => {
  let database: ServiceDatabase;
  let client: PipeliningClient;
  beforeAll(async () => void (database = await serviceDatabase(persistence, { service, migrations })));
  afterAll(() => database.drop());
  beforeEach(async () => {
    client = new PipeliningClient({ connectionString: database.appUrl });
    client.on('error', () => undefined);
    await client.connect();
  });
  afterEach(() => client.end().catch(() => undefined));

  const count = `SELECT count(*)::int AS n FROM ${schema}.sample_note WHERE reference = $1`;

  it('executes what was sent without waiting one after the other', async () => {
    const answers = await Promise.all([
      client.query('BEGIN'),
      client.query(`SELECT set_config('anxin.step', $1, true) AS step`, ['1']),
      client.query(`SELECT current_setting('anxin.step') || $1 AS step`, ['2']),
      client.query('COMMIT'),
    ]);
    expect(answers.map(({ command }) => command)).toEqual(['BEGIN', 'SELECT', 'SELECT', 'COMMIT']);
    expect(answers.slice(1, 3).map(({ rows }) => rows)).toEqual([[{ step: '1' }], [{ step: '12' }]]);
  });

  it('plans a statement with parameters once a connection', async () => {
    for (const reference of ['a', 'b']) await client.query(count, [reference]);
    const { rows } = await client.query('SELECT statement FROM pg_prepared_statements');
    expect(rows).toEqual([{ statement: count }]);
  });

  it('asks for all columns anew each time: a migration may have added one', async () => {
    const all = `SELECT * FROM ${schema}.sample_note WHERE reference = $1`;
    await client.query(all, ['a']);
    await withServer(database.ownerUrl, (owner) =>
      owner.query(`ALTER TABLE ${schema}.sample_note ADD COLUMN more text`),
    );
    const { fields } = await client.query(all, ['a']);
    expect(fields.map(({ name }) => name)).toContain('more');
  });

  it('fails the transaction as a whole, and goes on after its rollback, also with what failed to be prepared in it', async () => {
    const refused = `SELECT $1::int + 1 AS sum`;
    const answers = await Promise.allSettled([
      client.query('BEGIN'),
      client.query('SELECT 1 / $1::int AS zero', [0]),
      client.query(refused, [1]),
      client.query(refused, [1]),
      client.query('COMMIT'),
    ]);
    const told = answers.map((answer) =>
      answer.status === 'fulfilled' ? answer.value.command : (answer.reason as { code: string }).code,
    );
    expect(told).toEqual(['BEGIN', '22012', '25P02', expect.stringMatching(/25P02|26000/), 'ROLLBACK']);
    expect((await client.query(refused, [1])).rows).toEqual([{ sum: 2 }]);
  });

  it('tells all that was under way when the connection is gone', async () => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const under = [client.query('SELECT pg_sleep($1)', [30]), client.query(count, ['a'])];
    const told = Promise.allSettled(under);
    await withServer(database.adminUrl, (admin) => admin.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]));
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('cuts a statement off that runs too long, and only that one', async () => {
    await client.query(`SET statement_timeout = '100ms'`);
    const [slow, next] = await Promise.allSettled([
      client.query('SELECT pg_sleep($1)', [5]),
      client.query(count, ['a']),
    ]);
    expect(slow).toMatchObject({ status: 'rejected', reason: { code: '57014' } });
    expect(next).toMatchObject({ status: 'fulfilled' });
  });
});
