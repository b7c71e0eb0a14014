import {
  MessagingModule,
  messagingMechanismsV1,
  messagingTablesV1,
  signalWorkflow,
  startWorkflow,
} from '@anxin/messaging';
import { ObservabilityModule } from '@anxin/observability';
import * as persistence from '@anxin/persistence';
import {
  eventually,
  type ServiceDatabase,
  serviceDatabase,
  type TestKafka,
  testKafka,
  withServer,
} from '@anxin/testing';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ensureNamespace } from '../src/ensure-namespace';
import { type PutBack, reconcile } from '../src/reconcile/reconcile';
import type { ReconcileReport } from '../src/reconcile/report';
import { TemporalModule } from '../src/temporal.module';
import { ProbeActivities, ProbeLedger } from './probe-activities';
import { engineAddress, engineClient, probeBundle } from './probe-service';

class Messaging1700000000000 implements MigrationInterface {
  readonly name = 'Messaging1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...messagingMechanismsV1('complaints'), ...persistence.mechanismsV1('complaints')])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of persistence.dropMechanismsV1('complaints')) await runner.query(sql);
    for (const table of messagingTablesV1) await runner.query(`drop table complaints.${table}`);
  }
}

@Module({ providers: [ProbeLedger, ProbeActivities], exports: [ProbeActivities, ProbeLedger] })
class ProbeModule {}
class Root {}

const copy = (from: string, to: string): string[] => [
  `truncate ${to}`,
  `insert into ${to} overriding system value table ${from}`,
];

/** One service, `complaints`, with rows, relay and worker of its own, in a database and a namespace that can be put back. */
export class ProbeInstallation {
  private running: INestApplicationContext | undefined;

  private constructor(
    readonly db: ServiceDatabase,
    readonly client: Client,
    private readonly kafka: TestKafka,
    readonly taskQueue: string,
  ) {}

  static async open(): Promise<ProbeInstallation> {
    const db = await serviceDatabase(persistence, { service: 'complaints', migrations: [Messaging1700000000000] });
    const namespace = `reconcile-${randomUUID()}`;
    const client = await engineClient(namespace);
    await ensureNamespace(client.connection, { namespace, retentionDays: 1 });
    const taskQueue = 'complaints';
    await eventually(() => client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } }), {
      within: 30_000,
    });
    await eventually(() => client.workflow.count(), { within: 30_000 });
    await withServer(db.adminUrl, (server) => server.query('create table public.noon as table complaints.outbox'));
    return new ProbeInstallation(db, client, await testKafka(), taskQueue);
  }

  /** Relay and worker run. */
  async start(): Promise<ProbeLedger> {
    const { address, namespace } = { address: engineAddress(), namespace: this.client.options.namespace };
    const mechanisms = [
      ObservabilityModule.forService({ service: 'complaints' }),
      persistence.PersistenceModule.forService({
        service: 'complaints',
        entities: [],
        migrations: [],
        config: { databaseUrl: this.db.appUrl, poolSize: 4 },
      }),
      TemporalModule.forService({
        ...{ service: 'complaints', address, namespace, retentionDays: 1 },
        worker: { activities: ProbeActivities, workflows: await probeBundle(), taskQueue: this.taskQueue },
      }),
      MessagingModule.forService({
        service: 'complaints',
        databaseUrl: this.db.appUrl,
        kafka: { brokers: this.kafka.brokers, topicPrefix: this.kafka.prefix },
        relay: { pollMs: 200 },
      }),
    ];
    this.running = await NestFactory.createApplicationContext(
      { module: Root, imports: [ProbeModule, ...mechanisms] },
      { logger: false },
    );
    return this.running.get(ProbeLedger);
  }

  async stop(): Promise<void> {
    await this.running?.close();
    this.running = undefined;
  }

  private unitOfWork(): persistence.UnitOfWork {
    if (!this.running) throw new Error('The installation does not run');
    return this.running.get(persistence.UnitOfWork, { strict: false });
  }
  /** The transaction that opens a case. */
  register(workflowId: string): Promise<void> {
    return this.unitOfWork().run((tx) =>
      startWorkflow(tx, { workflow: 'probeCase', workflowId, taskQueue: this.taskQueue, input: { words: [] } }),
    );
  }
  /** The number of a further case. */
  number(): Promise<string> {
    return this.unitOfWork().run((tx) => persistence.nextReference(tx, 'TS'));
  }
  /** The transaction of an act. */
  tell(workflowId: string, ...words: readonly string[]): Promise<void> {
    return this.unitOfWork().run(async (tx) => {
      for (const payload of words) await signalWorkflow(tx, { workflowId, signal: 'told', payload });
    });
  }

  /** Keeps the rows as they are now. @returns the instant up to which they know */
  async backUpRows(): Promise<Date> {
    await this.quiet();
    const at = new Date();
    await this.administer(
      ...copy('complaints.outbox', 'public.noon'),
      'drop table if exists public.noon_numbers',
      'create table public.noon_numbers as select last_value, is_called from complaints.reference_ts',
    );
    return at;
  }
  putRowsBack(): Promise<void> {
    return this.administer(
      ...copy('public.noon', 'complaints.outbox'),
      `select setval('complaints.reference_ts', last_value, is_called) from public.noon_numbers`,
    );
  }
  /** Everything that rows told has reached the workflows. */
  quiet(): Promise<unknown> {
    return eventually(async () => {
      if ((await this.rows('delivered_at is null')).length > 0) throw new Error('the relay is still at it');
    });
  }
  async rows(where: string): Promise<{ id: string; word: string }[]> {
    const { rows } = await withServer(this.db.adminUrl, (server) =>
      server.query<{ id: string; word: string }>(
        `select id, coalesce(payload->>'payload', topic) as word from complaints.outbox where ${where} order by id`,
      ),
    );
    return rows;
  }

  /** As the administrator of the database. */
  async administer(...statements: readonly string[]): Promise<void> {
    await withServer(this.db.adminUrl, async (server) => {
      for (const sql of statements) await server.query(sql);
    });
  }

  reconcile(putBack: PutBack, repair = true): Promise<ReconcileReport> {
    return reconcile({ databases: { complaints: this.db.adminUrl }, client: this.client, repair }, putBack);
  }
  result(workflowId: string): Promise<readonly string[]> {
    return this.client.workflow.getHandle(workflowId).result() as Promise<readonly string[]>;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.kafka.stop();
    await this.db.drop();
    const { namespace } = this.client.options;
    await this.client.connection.operatorService.deleteNamespace({ namespace });
    await this.client.connection.close();
  }
}
