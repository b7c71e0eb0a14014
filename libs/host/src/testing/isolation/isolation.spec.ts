import { withServer } from '@anxin/testing';
import { leakyService } from '../../../test/leaky-service';
import { startServiceForTest, type TestService } from '../start-service-for-test';
import { attackAsSupplier } from './attack-as-supplier';
import { attackDatabase, type PlantedSupplier } from './attack-database';
import { attackRoutes } from './attack-routes';
import { enginesDown } from './attack-service';

const suppliers: readonly [PlantedSupplier, PlantedSupplier] = [
  { code: 'S90101', canary: 'canary of one' },
  { code: 'S90202', canary: 'canary of the other' },
];

describe('the attack on isolation finds', () => {
  let service: TestService;
  const admin = (sql: string) => withServer(service.database.adminUrl, (client) => client.query(sql));
  const supplierRole = () => decodeURIComponent(new URL(service.database.supplierUrl).username);

  beforeAll(async () => {
    service = await startServiceForTest(leakyService, { env: enginesDown });
    for (const { code, canary } of suppliers)
      await admin(`INSERT INTO production.note VALUES ('${code}', '${canary}', '${code}', now(), 1)`);
  }, 30_000);
  afterAll(() => service.stop());

  it('a route without a permission, one that no document names, and one that fails', async () => {
    const faults = await attackRoutes(service, leakyService);
    expect(faults).toEqual(
      expect.arrayContaining([
        'leaky_hidden stands in no document and needs a token: nobody looks after it',
        'get /api/v1/leaks asks for no permission and is not public',
        'get /api/v1/leaks/broken as attacker-auditor: 500 internal',
      ]),
    );
    expect(faults.filter((fault) => /as (nobody|attacker-of-S1|insider-of-S1):/.test(fault))).toEqual([]);
  }, 30_000);

  it('a route that shows one supplier the other’s rows, or that they exist', async () => {
    const faults = await attackAsSupplier(service, leakyService, suppliers);
    const names = ['insider', 'unguarded'].flatMap((who) => suppliers.map(({ code }) => `${who}-of-${code}`));
    for (const name of names) {
      const foreign = suppliers.find(({ code }) => !name.endsWith(code))?.code ?? '';
      expect(faults).toContain(`${name}: /api/v1/leaks/notes shows ${foreign}`);
      expect(faults).toContain(
        `${name}: /api/v1/leaks/notes/${foreign} is answered otherwise than for an id that nobody has`,
      );
    }
  }, 30_000);

  it('a table that the supplier’s role reads without row-level security, or past it', async () => {
    const attack = () => attackDatabase(service.database, 'production', suppliers);
    const told = (fault: string) => `${supplierRole()}: production.note ${fault}`;
    expect(await attack()).toEqual([]);
    await admin(`GRANT SELECT ON production.note TO ${supplierRole()}`);
    expect(await attack()).toEqual([told('is read without forced row-level security')]);
    await admin('ALTER TABLE production.note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
    await admin(`CREATE POLICY everything ON production.note TO ${supplierRole()} USING (true)`);
    expect(await attack()).toEqual([
      told('shows rows though no supplier is named'),
      told('shows rows of S90202 to S90101'),
      told('shows rows of S90101 to S90202'),
    ]);
    await admin(`GRANT UPDATE (title) ON production.note TO ${supplierRole()}`);
    expect(await attack()).toEqual([told('can be written')]);
  });

  it('a role that is mightier than it seems', async () => {
    const { database } = service;
    const app = decodeURIComponent(new URL(database.appUrl).username);
    const owner = decodeURIComponent(new URL(database.ownerUrl).username);
    await admin(`GRANT ${owner} TO ${app}`);
    const faults = await attackDatabase(database, 'production', suppliers);
    expect(faults).toEqual(expect.arrayContaining([`${app}: is a member of ${owner}`, `${app}: owns production.note`]));
    await admin(`REVOKE ${owner} FROM ${app}`);
    await admin(
      `CREATE FUNCTION production.lend() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM production.note';
       GRANT EXECUTE ON FUNCTION production.lend() TO ${supplierRole()}`,
    );
    expect(await attackDatabase(database, 'production', suppliers)).toContain(
      `${supplierRole()}: may run production.lend() with the rights of its owner`,
    );
  });
});
