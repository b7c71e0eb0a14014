import { type BeforeApplicationShutdown, type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { schemaOf, type ServiceName } from '@anxin/contracts';
import { Readiness } from '@anxin/observability';
import { migrationsPending } from '@anxin/persistence';

const SERVICE = Symbol('anxin.host.service');

/** The process is sent no work while its database is away, its migrations pend, or it is stopping. */
@Module({})
export class ReadinessModule implements OnModuleInit, BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    @Inject(SERVICE) private readonly service: ServiceName,
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  static forService(service: ServiceName): DynamicModule {
    return { module: ReadinessModule, providers: [{ provide: SERVICE, useValue: service }] };
  }

  onModuleInit(): void {
    this.readiness.add({
      name: 'process',
      check: () => (this.stopping ? Promise.reject(new Error('stopping')) : Promise.resolve()),
    });
    this.readiness.add({ name: 'database', check: async () => void (await this.dataSource.query('SELECT 1')) });
    this.readiness.add({ name: 'migrations', check: () => this.assertMigrated() });
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  private async assertMigrated(): Promise<void> {
    const pending = await migrationsPending(this.dataSource, schemaOf(this.service));
    if (pending.length > 0) throw new Error(`Migrations pend: ${pending.join(', ')}`);
  }
}
