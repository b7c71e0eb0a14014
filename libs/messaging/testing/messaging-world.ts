import * as persistence from '@anxin/persistence';
import { MetricsRegistry, ObservabilityModule } from '@anxin/observability';
import { type ServiceDatabase, serviceDatabase, type TestKafka, testKafka } from '@anxin/testing';
import { ConsoleLogger, Controller, type INestApplication, Logger, type Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import {
  connectKafka,
  Consumes,
  EventContext,
  type KafkaTransport,
  messagingMechanismsV1,
  type MessagingOptions,
  MessagingModule,
  messagingTablesV1,
  type Relay,
  type WorkflowGateway,
} from '../src';
import { MessagingMetrics } from '../src/messaging-metrics';
import { Nudger } from '../src/outbox/nudger';
import { createRelay } from '../src/relay/create-relay';
import { thingChanged, thingEvents } from './thing-events';

class Messaging1700000000000 implements MigrationInterface {
  readonly name = 'Messaging1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of messagingMechanismsV1('complaints')) await runner.query(sql);
    await runner.query(
      'create table complaints.effect (n bigint generated always as identity, key text, step integer, member text)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table complaints.effect');
    for (const table of messagingTablesV1) await runner.query(`drop table complaints.${table}`);
  }
}

export type Handle = (data: { readonly step: number }, context: EventContext) => Promise<void>;
export interface Member {
  readonly transport: KafkaTransport;
  readonly metrics: MetricsRegistry;
  readonly fatal: Error[];
  close(): Promise<void>;
}
export interface Effect {
  readonly key: string;
  readonly step: number;
  readonly member: string;
}

// TEST_LOG=1 shows what relay and consumer say.
if (process.env['TEST_LOG'] === undefined) Logger.overrideLogger(false);

/** One service, `complaints`, with its own database and its own corner of Kafka. */
export class MessagingWorld {
  private readonly endings: (() => Promise<void>)[] = [];
  /** A service ends at such a one: outages must make none. */
  private readonly unhandled: unknown[] = [];
  private readonly onUnhandled = (reason: unknown): void => void this.unhandled.push(reason);

  private constructor(
    readonly db: ServiceDatabase,
    readonly kafka: TestKafka,
    readonly dataSource: DataSource,
    readonly unitOfWork: persistence.UnitOfWork,
  ) {
    process.on('unhandledRejection', this.onUnhandled);
  }

  /** @param brokers instead of the shared ones that KAFKA_BROKERS names */
  static async open(brokers?: readonly string[]): Promise<MessagingWorld> {
    const db = await serviceDatabase(persistence, { service: 'complaints', migrations: [Messaging1700000000000] });
    const dataSource = await persistence.openDataSource({ service: 'complaints', url: db.appUrl, poolSize: 4 });
    const unitOfWork = new persistence.TypeOrmUnitOfWork(
      dataSource,
      { schema: 'complaints', zone: 'Asia/Shanghai' },
      new persistence.SystemClock(),
    );
    return new MessagingWorld(db, await testKafka(brokers), dataSource, unitOfWork);
  }

  /** Fast pauses, so that outages end soon; every wait of a test is for a condition. */
  options(overrides: Partial<MessagingOptions> = {}): MessagingOptions {
    return {
      service: 'complaints',
      databaseUrl: this.db.appUrl,
      kafka: { brokers: this.kafka.brokers, topicPrefix: this.kafka.prefix, partitions: 3 },
      relay: { pollMs: 200, backoffMs: { first: 50, longest: 400 } },
      consumer: { attempts: 3, backoffMs: { first: 20, longest: 200 }, redrivePollMs: 100, sessionTimeoutMs: 6_000 },
      definitions: thingEvents,
      ...overrides,
    };
  }

  relay(gateway?: WorkflowGateway, overrides: Partial<MessagingOptions> = {}): Relay {
    const relay = createRelay(
      this.options(overrides),
      gateway,
      new MessagingMetrics(new MetricsRegistry('complaints')),
    );
    this.endings.push(() => relay.stop());
    relay.start();
    return relay;
  }

  /** A consuming process of the service: a Nest application with one handler of `thingChanged`, or with these controllers. */
  async member(handle: Handle | readonly Type[], overrides: Partial<MessagingOptions> = {}): Promise<Member> {
    const fatal: Error[] = [];
    const options = this.options({ relay: false, onFatal: (error) => void fatal.push(error), ...overrides });
    const module = await Test.createTestingModule({
      imports: [
        ObservabilityModule.forService({ service: 'complaints' }),
        persistence.PersistenceModule.forService({
          service: 'complaints',
          entities: [],
          migrations: [],
          config: { databaseUrl: options.databaseUrl, poolSize: 4 },
        }),
        MessagingModule.forService(options),
      ],
      controllers: typeof handle === 'function' ? [controllerOf(handle)] : [...handle],
    }).compile();
    const app: INestApplication = module.createNestApplication(new FastifyAdapter(), {
      logger: process.env['TEST_LOG'] !== undefined && new ConsoleLogger(),
    });
    const transport = connectKafka(app);
    await app.init();
    await app.startAllMicroservices();
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= app.close());
    this.endings.push(close);
    return { transport, metrics: app.get(MetricsRegistry), fatal, close };
  }

  /** A handler that writes one row for each event, once. */
  recordEffect(member = 'one'): Handle {
    return async ({ step }, context) => {
      await context.once(async (tx) => {
        await tx.manager.query('insert into complaints.effect (key, step, member) values ($1, $2, $3)', [
          context.event.key,
          step,
          member,
        ]);
      });
    };
  }

  effects(): Promise<Effect[]> {
    return this.dataSource.query('select key, step, member from complaints.effect order by n');
  }

  async stepsOf(key: string): Promise<number[]> {
    return (await this.effects()).filter((effect) => effect.key === key).map(({ step }) => step);
  }

  async close(): Promise<void> {
    await Promise.all(this.endings.map((end) => end()));
    await Nudger.of(this.dataSource).close();
    await this.dataSource.destroy();
    await this.kafka.stop();
    await this.db.drop();
    process.off('unhandledRejection', this.onUnhandled);
    if (this.unhandled.length > 0) throw new Error('Unhandled rejection', { cause: this.unhandled[0] });
  }
}

const controllerOf = (handle: Handle): Type => {
  @Controller()
  class ThingController {
    @Consumes(thingChanged)
    async changed(@Payload() data: { step: number }, @Ctx() context: EventContext): Promise<void> {
      await handle(data, context);
    }
  }
  return ThingController;
};
