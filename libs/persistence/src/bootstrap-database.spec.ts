import { freshDatabase, type TestDatabase, withServer } from '@anxin/testing';
import { bootstrapDatabase, migrate, roleName, type ServiceUrls } from '.';
import { migrations, schema, service } from '../test/sample-service';

describe('bootstrapDatabase', () => {
  let home: TestDatabase;
  let own: ServiceUrls;
  let other: ServiceUrls;
  const bootstrap = (name: 'oem-vendors' | 'quality', password = 'pä ss\'w"ord/1') =>
    bootstrapDatabase({
      adminUrl: home.adminUrl,
      service: name,
      passwords: { owner: password, app: password, supplier: password },
      rolePrefix: home.rolePrefix,
    });
  const ask = <Row extends object>(url: string, sql: string) =>
    withServer(url, async (client) => (await client.query<Row>(sql)).rows);

  beforeAll(async () => {
    home = await freshDatabase();
    await withServer(home.adminUrl.replace(`/${home.name}`, '/postgres'), (server) =>
      server.query(`DROP DATABASE ${home.name}`),
    );
    // Several processes start at once, on a database that is not there yet.
    const all = await Promise.all([
      bootstrap('oem-vendors'),
      bootstrap('quality'),
      bootstrap('oem-vendors'),
      bootstrap('quality'),
    ]);
    [own, other] = all as [ServiceUrls, ServiceUrls, ...ServiceUrls[]];
    await migrate({ ownerUrl: own.ownerUrl, service, migrations });
  });
  afterAll(() => home.drop());

  it('gives each role its address, and is repeated without harm', async () => {
    const again = await bootstrap('oem-vendors');
    expect(again).toEqual(own);
    for (const role of ['owner', 'app', 'supplier'] as const) {
      const [row] = await ask<{ current_user: string }>(again[`${role}Url`], 'SELECT current_user');
      expect(row?.current_user).toBe(roleName(schema, role, home.rolePrefix));
    }
  });

  it('lets the application role use what the owner makes, and change no structure', async () => {
    await ask(own.appUrl, `INSERT INTO ${schema}.sample_note VALUES ('a', 'a', 'S1', 1, now(), 1)`);
    await ask(own.appUrl, `UPDATE ${schema}.sample_note SET quantity = 2`);
    await ask(own.appUrl, `DELETE FROM ${schema}.sample_note`);
    for (const refused of [
      `CREATE TABLE ${schema}.mine (id int)`,
      `ALTER TABLE ${schema}.sample_note DISABLE ROW LEVEL SECURITY`,
      `TRUNCATE ${schema}.sample_note`,
      `DELETE FROM ${schema}.schema_migration`,
      'CREATE TABLE public.mine (id int)',
      'CREATE TEMPORARY TABLE mine (id int)',
      `SET ROLE ${roleName(schema, 'owner', home.rolePrefix)}`,
    ])
      await expect(ask(own.appUrl, refused)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('gives no role of one service anything in the schema of another', async () => {
    for (const url of [other.ownerUrl, other.appUrl, other.supplierUrl])
      await expect(ask(url, `SELECT * FROM ${schema}.sample_note`)).rejects.toThrow(/permission denied/);
    const grants = await ask<{ grantee: string; schema: string }>(
      home.adminUrl,
      `SELECT r.rolname AS grantee, n.nspname AS schema FROM pg_roles r, pg_namespace n
        WHERE starts_with(r.rolname, '${home.rolePrefix}') AND n.nspname IN ('${schema}', 'quality', 'public')
          AND has_schema_privilege(r.rolname, n.nspname, 'USAGE')`,
    );
    expect(grants).toHaveLength(6);
    expect(grants.every(({ grantee, schema: of }) => grantee.startsWith(`${home.rolePrefix}${of}_`))).toBe(true);
    const members = await ask(
      home.adminUrl,
      `SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE starts_with(r.rolname, '${home.rolePrefix}')`,
    );
    expect(members).toEqual([]);
  });

  it('makes no role that passes over row-level security, and takes over none', async () => {
    const mighty = await ask(
      home.adminUrl,
      `SELECT FROM pg_roles WHERE starts_with(rolname, '${home.rolePrefix}') AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
    );
    expect(mighty).toEqual([]);
    const app = roleName('quality', 'app', home.rolePrefix);
    await ask(home.adminUrl, `ALTER ROLE ${app} BYPASSRLS`);
    await expect(bootstrap('quality')).rejects.toThrow(`The role ${app} exists and passes over row-level security`);
    await ask(home.adminUrl, `ALTER ROLE ${app} NOBYPASSRLS`);
  });
});
