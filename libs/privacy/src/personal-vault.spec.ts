import { randomUUID } from 'node:crypto';
import * as persistence from '@anxin/persistence';
import { openDataSource, SystemClock, TypeOrmUnitOfWork } from '@anxin/persistence';
import { type ServiceDatabase, serviceDatabase } from '@anxin/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { MasterKey } from './master-key';
import { PersonalVault } from './personal-vault';
import { privacyMechanismsV1 } from './privacy-mechanisms';

class Keys1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of privacyMechanismsV1('complaints')) await runner.query(statement);
  }
  async down(): Promise<void> {}
}

describe('PersonalVault', () => {
  let database: ServiceDatabase;
  let dataSource: DataSource;
  let unitOfWork: TypeOrmUnitOfWork;
  const vault = new PersonalVault(new MasterKey(Buffer.alloc(32, 3)));

  beforeAll(async () => {
    database = await serviceDatabase(persistence, { service: 'complaints', migrations: [Keys1700000000000] });
    dataSource = await openDataSource({ service: 'complaints', url: database.appUrl });
    unitOfWork = new TypeOrmUnitOfWork(dataSource, { schema: 'complaints', zone: 'Asia/Shanghai' }, new SystemClock());
  }, 60_000);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('SEC-1: seals for one person, and opens in another transaction', async () => {
    const person = randomUUID();
    const sealed = await unitOfWork.run(async (tx) => (await vault.create(tx, person)).seal('name', '林子涵'));
    expect(sealed.includes(Buffer.from('林子涵'))).toBe(false);
    expect(await unitOfWork.run(async (tx) => (await vault.key(tx, person)).open('name', sealed))).toBe('林子涵');
  });

  it('gives two who are first at once the same key', async () => {
    const person = randomUUID();
    const sealed = await Promise.all(
      [1, 2].map(() => unitOfWork.run(async (tx) => (await vault.create(tx, person)).seal('name', '李杰'))),
    );
    const key = await unitOfWork.run((tx) => vault.key(tx, person));
    expect(sealed.map((value) => key.open('name', value))).toEqual(['李杰', '李杰']);
  });

  it('keeps data keys wrapped: another master key opens none of them', async () => {
    const person = randomUUID();
    await unitOfWork.run((tx) => vault.create(tx, person));
    const stranger = new PersonalVault(new MasterKey(Buffer.alloc(32, 4)));
    await expect(unitOfWork.run((tx) => stranger.key(tx, person))).rejects.toThrow();
  });

  it('shreds: nothing of the person opens any more, others stay, and nothing new is sealed', async () => {
    const [gone, stays] = [randomUUID(), randomUUID()];
    const [sealed, other] = await unitOfWork.run(async (tx) => [
      (await vault.create(tx, gone)).seal('name', '王芳'),
      (await vault.create(tx, stays)).seal('name', '高伟'),
    ]);
    expect(await unitOfWork.run((tx) => vault.shred(tx, gone))).toBe(true);
    expect(await unitOfWork.run((tx) => vault.shred(tx, gone))).toBe(false);
    const keys = await unitOfWork.run((tx) => vault.keys(tx, [gone, stays]));
    expect(sealed && keys.get(gone)?.open('name', sealed)).toBeNull();
    expect(other && keys.get(stays)?.open('name', other)).toBe('高伟');
    expect(() => keys.get(gone)?.seal('name', '又')).toThrow('erased');
    const revived = await unitOfWork.run((tx) => vault.create(tx, gone));
    expect(revived.shredded).toBe(true);
  });
});
