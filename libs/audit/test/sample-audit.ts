import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemActor } from '@anxin/contracts';
import * as persistence from '@anxin/persistence';
import { type ServiceDatabase, serviceDatabase, withServer } from '@anxin/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { appendAudit, auditMechanismsV1, dropAuditMechanismsV1, HeadsFile, Sealer, verifyAudit } from '../src';
import { ensureSigningKey, readSigningKey } from '../src/signing-key';

export const service = 'quality';
export const schema = 'quality';
export const actor = systemActor(service);

export class Ground1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of auditMechanismsV1(schema)) await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropAuditMechanismsV1(schema)) await runner.query(statement);
  }
}
export const migrations = [Ground1764000000001];

/** A service's audit on a real database, with its sealer, its key and its export folder. */
export class AuditWorld {
  private constructor(
    readonly db: ServiceDatabase,
    readonly dataSource: DataSource,
    readonly folder: string,
  ) {}

  static async open(): Promise<AuditWorld> {
    const db = await serviceDatabase(persistence, { service, migrations });
    const folder = await mkdtemp(join(tmpdir(), 'audit-'));
    ensureSigningKey(join(folder, 'key.pem'));
    return new AuditWorld(db, await persistence.openDataSource({ service, url: db.appUrl }), folder);
  }

  readonly clock = new persistence.SystemClock();
  readonly unitOfWork = new persistence.TypeOrmUnitOfWork(
    this.dataSource,
    { schema, zone: 'Asia/Shanghai' },
    this.clock,
  );

  get headsPath(): string {
    return join(this.folder, 'heads', `${service}.jsonl`);
  }

  sealer(path = this.headsPath): Sealer {
    return new Sealer(
      this.dataSource,
      service,
      readSigningKey(join(this.folder, 'key.pem')),
      new HeadsFile(path),
      this.clock,
    );
  }

  /** Writes `count` lines of one case, each in a transaction of its own. */
  async act(id: string, count = 1): Promise<void> {
    for (let step = 1; step <= count; step += 1)
      await this.unitOfWork.run((tx) =>
        appendAudit(tx, {
          actor,
          action: 'case.moved',
          aggregate: { type: 'case', id },
          content: { step, figure: '1.500000', nested: { b: 1, a: [null, 2.5] } },
        }),
      );
  }

  /** As the superuser, with every trigger and rule off: what somebody who owns the server could do. */
  async tamper(...statements: string[]): Promise<void> {
    await withServer(this.db.adminUrl, async (client) => {
      await client.query('SET session_replication_role = replica');
      for (const statement of statements) await client.query(statement);
    });
  }

  async verify(env: NodeJS.ProcessEnv = {}): Promise<{ code: number; printed: string }> {
    const printed: string[] = [];
    const code = await verifyAudit(
      {
        AUDIT_DATABASE_URL: this.db.appUrl,
        AUDIT_HEADS_DIR: join(this.folder, 'heads'),
        AUDIT_PUBLIC_KEY_FILE: join(this.folder, 'key.pem.pub'),
        ...env,
      },
      (line) => void printed.push(line),
    );
    return { code, printed: printed.join('\n') };
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.db.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

export const otherKey = () => generateKeyPairSync('ed25519');
