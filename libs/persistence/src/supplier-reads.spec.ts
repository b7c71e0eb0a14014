import { withServer } from '@anxin/testing';
import { runAsSupplier, supplierSetting } from '.';
import { note, SampleNote, schema } from '../test/sample-service';
import { SampleWorld } from '../test/sample-world';

describe('what a supplier can read', () => {
  let world: SampleWorld;
  beforeAll(async () => {
    world = await SampleWorld.open();
    await world.unitOfWork.run(async (tx) => {
      for (const [reference, supplier] of [
        ['a', 'S1'],
        ['b', 'S2'],
        ['c', 'S1'],
      ] as const)
        await tx.manager.insert(SampleNote, note(reference, { supplier }));
    });
  });
  afterAll(() => world.close());

  const supplierPool = () => world.pool({ url: world.db.supplierUrl, poolSize: 1 });
  const ask = <Row extends object>(url: string, ...statements: string[]) =>
    withServer(url, async (client) => {
      let rows: Row[] = [];
      for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
      return rows;
    });

  it('SEC-8: sees its own rows, whatever the query asks for', async () => {
    const pool = await supplierPool();
    const read = (supplier: string) =>
      runAsSupplier(pool, supplier, (manager) => manager.find(SampleNote, { order: { reference: 'ASC' } }));
    expect((await read('S1')).map(({ reference }) => reference)).toEqual(['a', 'c']);
    expect((await read('S2')).map(({ reference }) => reference)).toEqual(['b']);
    expect(await read('S3')).toEqual([]);
    const others = await runAsSupplier(pool, 'S1', (manager) =>
      manager.query(`SELECT * FROM ${schema}.sample_note WHERE supplier <> 'S1' OR true`),
    );
    expect(others).toHaveLength(2);
  });

  it('fails closed: no supplier named, an empty one, or one left over from the transaction before shows nothing', async () => {
    const all = `SELECT * FROM ${schema}.sample_note`;
    expect(await ask(world.db.supplierUrl, all)).toEqual([]);
    expect(await ask(world.db.supplierUrl, `SET ${supplierSetting} = ''`, all)).toEqual([]);
    const pool = await supplierPool();
    await runAsSupplier(pool, 'S1', (manager) => manager.query('SELECT 1'));
    expect(await pool.query(all)).toEqual([]);
    await expect(runAsSupplier(pool, '', () => Promise.resolve(1))).rejects.toThrow('names the supplier');
  });

  it('changes nothing and reads no other table', async () => {
    const pool = await supplierPool();
    for (const statement of [
      `UPDATE ${schema}.sample_note SET title = 'x'`,
      `INSERT INTO ${schema}.sample_note VALUES ('d', 'd', 'S1', 1, now(), 1)`,
    ])
      await expect(runAsSupplier(pool, 'S1', (manager) => manager.query(statement))).rejects.toThrow(
        /permission denied|read-only/,
      );
    const open = await ask<{ name: string }>(
      world.db.adminUrl,
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = '${schema}' AND c.relkind IN ('r', 'v', 'm', 'p')
          AND has_table_privilege('${world.db.rolePrefix}${schema}_supplier', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`,
    );
    expect(open.map(({ name }) => name)).toEqual(['sample_note']);
  });

  it('is not passed over by the owner or by the role of the application being mightier than it is', async () => {
    expect(await ask(world.db.appUrl, `SELECT * FROM ${schema}.sample_note`)).toHaveLength(3);
    expect(await ask(world.db.ownerUrl, `SELECT * FROM ${schema}.sample_note`)).toEqual([]);
    const [table] = await ask(
      world.db.adminUrl,
      `SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = '${schema}.sample_note'::regclass`,
    );
    expect(table).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
    const mighty = await ask(
      world.db.adminUrl,
      `SELECT FROM pg_roles WHERE starts_with(rolname, '${world.db.rolePrefix}') AND (rolsuper OR rolbypassrls)`,
    );
    expect(mighty).toEqual([]);
  });
});
