import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MetricsRegistry } from '@anxin/observability';
import { PersistenceModule } from '@anxin/persistence';
import { eventually, withServer } from '@anxin/testing';
import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditModule } from '.';
import { AuditWorld, schema, service } from '../test/sample-audit';
import { sealBody, type Seal } from './seal';

const locks = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('Sealer', () => {
  let world: AuditWorld;
  beforeEach(async () => void (world = await AuditWorld.open()));
  afterEach(() => world.close());

  const exported = async (): Promise<Seal[]> =>
    (await readFile(world.headsPath, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Seal);
  const numbers = async (): Promise<number[]> => (await exported()).map((seal) => sealBody(seal).number);
  const stored = () =>
    withServer(
      world.db.adminUrl,
      async (client) => (await client.query(`SELECT body, signature FROM ${schema}.audit_seal ORDER BY number`)).rows,
    );

  it('seals what was committed, once, chained, and exports it as stored', async () => {
    await world.act('A', 3);
    await world.act('B');
    const sealer = world.sealer();
    expect(await sealer.round()).toBe(4);
    expect(await sealer.round()).toBe(0);
    await world.act('A');
    expect(await sealer.round()).toBe(1);
    const seals = await exported();
    expect(seals).toEqual(await stored());
    const [first, second] = seals.map(sealBody);
    expect(first).toMatchObject({
      service,
      number: 1,
      lines: 4,
      heads: [
        { id: 'A', from: 1, to: 3 },
        { id: 'B', from: 1, to: 1 },
      ],
    });
    expect(second).toMatchObject({ number: 2, lines: 1, heads: [{ type: 'case', id: 'A', from: 4, to: 4 }] });
    expect((await world.verify()).code).toBe(0);
  });

  it('leaves a line to a later round while its transaction is open', async () => {
    const open = await world.dataSource.createQueryRunner();
    await open.startTransaction();
    await open.query(
      `INSERT INTO ${schema}.audit_pending (aggregate_type, aggregate_id, seq, hash) VALUES ('case', 'slow', 1, 'h')`,
    );
    await world.act('fast');
    expect(await world.sealer().round()).toBe(1);
    await open.rollbackTransaction();
    await open.release();
    expect(await world.sealer().round()).toBe(0);
    expect((await world.verify()).printed).toContain('1 lines of 1 aggregates, 1 seals');
  });

  it('exports what a crash between the commit and the export left out, a torn line included', async () => {
    await world.act('A');
    await world.sealer().round();
    await world.act('A', 2);
    // The disk refuses after the commit: the same state in which a kill at that point leaves both.
    await rename(world.headsPath, `${world.headsPath}.kept`);
    await mkdir(world.headsPath);
    await expect(world.sealer().round()).rejects.toThrow('EISDIR');
    await rm(world.headsPath, { recursive: true });
    await rename(`${world.headsPath}.kept`, world.headsPath);
    const sealer = world.sealer();
    await world.act('B');
    await sealer.round();
    expect(await exported()).toEqual(await stored());

    const whole = await readFile(world.headsPath, 'utf8');
    await writeFile(world.headsPath, whole.slice(0, -40));
    expect(await sealer.round()).toBe(0);
    expect(await readFile(world.headsPath, 'utf8')).toBe(whole);
    expect((await world.verify()).code).toBe(0);
  });

  it('exports all again where the folder is new', async () => {
    for (const id of ['A', 'B', 'C']) {
      await world.act(id);
      await world.sealer().round();
    }
    await rm(dirname(world.headsPath), { recursive: true });
    expect((await world.verify()).printed).toContain('the exported seals are missing');
    await world.sealer().round();
    expect(await numbers()).toEqual([1, 2, 3]);
    expect((await world.verify()).code).toBe(0);
  });

  it('lets one process seal at a time', async () => {
    await Promise.all(Array.from({ length: 5 }, (_, index) => world.act(`case-${index}`, 3)));
    const rounds = await Promise.all(Array.from({ length: 4 }, () => world.sealer().round()));
    expect(rounds.reduce<number>((sum, lines) => sum + (lines ?? 0), 0)).toBe(15);
    expect(await numbers()).toEqual((await stored()).map((_, index) => index + 1));
  });

  it('refuses to go on when the export knows more than the database, or something else', async () => {
    await world.act('A');
    await world.sealer().round();
    await world.act('A');
    await world.sealer().round();
    const [, second] = (await readFile(world.headsPath, 'utf8')).split('\n');
    await world.tamper(`DELETE FROM ${schema}.audit_seal WHERE number = 2`);
    await expect(world.sealer().round()).rejects.toThrow('seals are exported up to 2, the database knows 1');
    await writeFile(world.headsPath, `${second}\n`);
    await world.tamper(`INSERT INTO ${schema}.audit_seal VALUES (2, '{"number":2}', '')`);
    await expect(world.sealer().round()).rejects.toThrow('seal 2 in the database is not the one that was exported');
  });

  it('works by itself in a service, tells the metrics, and seals what is left when the service stops', async () => {
    const metrics = new MetricsRegistry(service);
    @Module({})
    class Observed {}
    const observed = { provide: MetricsRegistry, useValue: metrics };
    await world.act('A');
    const app = await Test.createTestingModule({
      imports: [
        { module: Observed, global: true, providers: [observed], exports: [observed] },
        PersistenceModule.forService({
          service,
          entities: [],
          migrations: [],
          config: { databaseUrl: world.db.appUrl },
        }),
        AuditModule.forService({
          service,
          config: {
            headsDir: dirname(world.headsPath),
            signingKeyFile: join(world.folder, 'key.pem'),
            intervalMs: 3_600_000,
          },
        }),
      ],
    }).compile();
    await app.init();
    await eventually(async () => expect(await numbers()).toEqual([1]));
    // The round that sealed it is over when its lock is free.
    await eventually(async () => (await world.dataSource.query(locks)).length === 0);
    await world.act('A');
    await app.close();
    expect(await numbers()).toEqual([1, 2]);
    expect(await metrics.metrics()).toMatch(/anxin_audit_refuses\{service="quality"\} 0/);
  });
});
