import type { EventDefinition } from '@anxin/contracts';
import { connectKafka, MessagingModule, messagingMechanismsV1, messagingTablesV1 } from '@anxin/messaging';
import { ObservabilityModule } from '@anxin/observability';
import * as persistence from '@anxin/persistence';
import { Clock, type Tx, UnitOfWork } from '@anxin/persistence';
import { type ServiceDatabase, serviceDatabase, type TestKafka, testKafka } from '@anxin/testing';
import { type INestApplication, Logger, type Type } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { type CalendarListener, dropReferenceMechanismsV1, ReferenceDataModule, referenceMechanismsV1 } from '../src';

class Reference1700000000000 implements MigrationInterface {
  readonly name = 'Reference1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...messagingMechanismsV1('complaints'), ...referenceMechanismsV1('complaints')])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = messagingTablesV1.map((table) => `DROP TABLE complaints.${table}`);
    for (const sql of [...dropReferenceMechanismsV1('complaints'), ...tables]) await runner.query(sql);
  }
}

/** Stands still until it is set. */
export class SetClock extends Clock {
  constructor(private instant: Date) {
    super();
  }
  now(): Date {
    return this.instant;
  }
  set(instant: Date): void {
    this.instant = instant;
  }
}

if (process.env['TEST_LOG'] === undefined) Logger.overrideLogger(false);

/** A service, `complaints`, that keeps copies; without Kafka unless `consume` is called. */
export class ReferenceWorld {
  private kafka: TestKafka | undefined;
  private consuming: INestApplication | undefined;
  private sent = 0;

  private constructor(
    readonly db: ServiceDatabase,
    readonly app: TestingModule,
    readonly clock: SetClock,
  ) {}

  static async open(now: string): Promise<ReferenceWorld> {
    const db = await serviceDatabase(persistence, { service: 'complaints', migrations: [Reference1700000000000] });
    const clock = new SetClock(new Date(now));
    const module = await ReferenceWorld.module(db, [], clock).compile();
    return new ReferenceWorld(db, await module.init(), clock);
  }

  private static module(
    db: ServiceDatabase,
    more: Parameters<typeof Test.createTestingModule>[0]['imports'],
    clock: Clock,
    listener?: Type<CalendarListener>,
  ) {
    return Test.createTestingModule({
      imports: [
        ObservabilityModule.forService({ service: 'complaints' }),
        persistence.PersistenceModule.forService({
          service: 'complaints',
          entities: [],
          migrations: [],
          config: { databaseUrl: db.appUrl, poolSize: 4 },
        }),
        ReferenceDataModule.forService({ service: 'complaints', ...(listener && { calendarListener: listener }) }),
        ...(more ?? []),
      ],
      providers: listener ? [listener] : [],
    })
      .overrideProvider(Clock)
      .useValue(clock);
  }

  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork).run(work);
  }

  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    return this.app.get(DataSource).query(sql, parameters);
  }

  /** Begins to consume from Kafka, with the listener of a service. */
  async consume(listener: Type<CalendarListener>): Promise<void> {
    this.kafka = await testKafka();
    await this.kafka.createTopics('directory.people', 'directory.policies', 'directory.calendars');
    const messaging = MessagingModule.forService({
      service: 'complaints',
      databaseUrl: this.db.appUrl,
      kafka: { brokers: this.kafka.brokers, topicPrefix: this.kafka.prefix, partitions: 3 },
      relay: false,
      consumer: { attempts: 3, backoffMs: { first: 20, longest: 200 }, sessionTimeoutMs: 6_000 },
    });
    const module = await ReferenceWorld.module(this.db, [messaging], this.clock, listener).compile();
    this.consuming = module.createNestApplication(new FastifyAdapter());
    connectKafka(this.consuming);
    await this.consuming.startAllMicroservices();
    await this.consuming.init();
  }

  /** As the directory's relay would write it; an `id` that was used is the same event once more. */
  async publish(
    { type, topic }: EventDefinition,
    key: string,
    version: number,
    data: object,
    id = `event-${(this.sent += 1)}`,
  ): Promise<void> {
    await this.kafka?.produce(topic, {
      key,
      value: JSON.stringify(data),
      headers: {
        ce_specversion: '1.0',
        ce_id: id,
        ce_type: type,
        ce_source: 'anxin/directory',
        ce_time: '2026-05-01T00:00:00.000Z',
        ce_subject: key,
        ce_aggregateversion: String(version),
      },
    });
  }

  async close(): Promise<void> {
    await this.consuming?.close();
    await this.app.close();
    await this.kafka?.stop();
    await this.db.drop();
  }
}
