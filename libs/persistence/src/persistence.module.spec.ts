import { Test } from '@nestjs/testing';
import { getDataSourceToken } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, type PersistenceConfig, PersistenceModule, SupplierReads, UnitOfWork } from '.';
import { migrations, note, SampleNote, schema, service } from '../test/sample-service';
import { SampleWorld } from '../test/sample-world';

describe('PersistenceModule', () => {
  let world: SampleWorld;
  beforeAll(async () => void (world = await SampleWorld.open()));
  afterAll(() => world.close());

  const start = async (config: Pick<PersistenceConfig, 'databaseUrl'> & Partial<PersistenceConfig>) => {
    const app = await Test.createTestingModule({
      imports: [PersistenceModule.forService({ service, entities: [SampleNote], migrations, config })],
    }).compile();
    return app.init();
  };

  it('gives a service its data source by name, its unit of work, its clock and its suppliers’ reads', async () => {
    const app = await start({ databaseUrl: world.db.appUrl, supplierDatabaseUrl: world.db.supplierUrl, poolSize: 2 });
    const dataSource = app.get<DataSource>(getDataSourceToken(schema));
    expect(app.get(DataSource)).toBe(dataSource);
    await app
      .get(UnitOfWork)
      .run((tx) => tx.manager.insert(SampleNote, note('a', { writtenAt: app.get(Clock).now() })));
    const read = await app.get(SupplierReads).run('S1', (manager) => manager.find(SampleNote));
    expect(read.map(({ reference }) => reference)).toEqual(['a']);
    const asked = (actor: { supplier?: string }) =>
      app.get(SupplierReads).as(actor, (manager) => manager.count(SampleNote));
    expect(await Promise.all([asked({}), asked({ supplier: 'S1' }), asked({ supplier: 'S2' })])).toEqual([1, 1, 0]);
    await app.close();
    expect(dataSource.isInitialized).toBe(false);
  });

  it('says so where a service has no reads for suppliers', async () => {
    const app = await start({ databaseUrl: world.db.appUrl });
    expect(() => app.get(SupplierReads).run('S1', () => Promise.resolve(1))).toThrow(
      'SUPPLIER_DATABASE_URL is not set',
    );
    await app.close();
  });

  it('does not start as a role that passes over row-level security', async () => {
    await expect(start({ databaseUrl: world.db.adminUrl })).rejects.toThrow('passes over row-level security');
    await expect(start({ databaseUrl: world.db.appUrl, supplierDatabaseUrl: world.db.adminUrl })).rejects.toThrow(
      'passes over',
    );
  });
});
