import { MetricsRegistry, Readiness } from '@anxin/observability';
import { UnitOfWork } from '@anxin/persistence';
import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from './consume/inbox';
import { KafkaTransport } from './consume/kafka-transport';
import { MessagingMetrics } from './messaging-metrics';
import { MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options';
import { Nudger } from './outbox/nudger';
import { createRelay } from './relay/create-relay';
import { Relay } from './relay/relay';
import { WorkflowGateway } from './workflow-gateway';

/**
 * Relay, inbox and Kafka transport of one service. Needs the persistence and observability modules; takes the WorkflowGateway of the
 * Temporal module where there is one. `connectKafka(app)` makes the handlers consume.
 */
@Module({})
export class MessagingModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(KafkaTransport) private readonly transport: KafkaTransport,
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  static forService(options: MessagingOptions): DynamicModule {
    const relay = {
      provide: Relay,
      useFactory: (metrics: MessagingMetrics, gateway?: WorkflowGateway) => createRelay(options, gateway, metrics),
      inject: [MessagingMetrics, { token: WorkflowGateway, optional: true }],
    };
    return {
      module: MessagingModule,
      global: true,
      providers: [
        { provide: MESSAGING_OPTIONS, useValue: options },
        {
          provide: MessagingMetrics,
          useFactory: (registry: MetricsRegistry) => new MessagingMetrics(registry),
          inject: [MetricsRegistry],
        },
        { provide: Inbox, useFactory: (unitOfWork: UnitOfWork) => new Inbox(unitOfWork), inject: [UnitOfWork] },
        {
          provide: KafkaTransport,
          useFactory: (inbox: Inbox, metrics: MessagingMetrics) => new KafkaTransport(options, inbox, metrics),
          inject: [Inbox, MessagingMetrics],
        },
        ...(options.relay === false ? [] : [relay]),
      ],
      exports: [MESSAGING_OPTIONS, Inbox, KafkaTransport, ...(options.relay === false ? [] : [Relay])],
    };
  }

  onModuleInit(): void {
    this.readiness.add({ name: 'kafka-consumer', check: async () => this.transport.check() });
  }

  onApplicationBootstrap(): void {
    this.transport.applicationReady();
  }

  async onApplicationShutdown(): Promise<void> {
    await Nudger.of(this.dataSource).close();
  }
}
