import { schemaOf, type ServiceName } from '@anxin/contracts';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type EntityClass, type MigrationClass, openDataSource } from './data-source';
import { Forgetting } from './forgetting';
import { type PersistenceConfig, persistenceDefaults } from './persistence-config';
import { SupplierReads } from './supplier-reads';
import { SystemClock } from './system-clock';
import { Clock, UnitOfWork } from './tx';
import { TypeOrmUnitOfWork } from './typeorm-unit-of-work';

export interface PersistenceOptions {
  readonly service: ServiceName;
  readonly entities: readonly EntityClass[];
  /** Known here only to tell which are pending; `migrate` runs them, as the owner. */
  readonly migrations: readonly MigrationClass[];
  readonly config: Pick<PersistenceConfig, 'databaseUrl'> & Partial<PersistenceConfig>;
}

const supplierDataSource = Symbol('supplier data source');

/**
 * The service's data source (`getDataSourceToken(schema)`, and `DataSource` itself), UnitOfWork, SupplierReads and Clock, for the
 * whole application. Connects as the application role; refuses to start as a superuser or as a role that passes over row-level security.
 */
@Global()
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(supplierDataSource) private readonly supplierReads: DataSource | null) {}

  static forService({ service, entities, migrations, config }: PersistenceOptions): DynamicModule {
    const schema = schemaOf(service);
    const settings = { ...persistenceDefaults, ...config };
    const token = getDataSourceToken(schema);
    return {
      module: PersistenceModule,
      imports: [
        TypeOrmModule.forRootAsync({
          name: schema,
          useFactory: () => ({
            ...dataSourceOptions({ ...settings, service, entities, migrations, url: settings.databaseUrl }),
            retryAttempts: 0,
          }),
          dataSourceFactory: async (options) => {
            if (options === undefined) throw new Error('The data source has no options');
            return withoutBypass(await new DataSource(options).initialize());
          },
        }),
      ],
      providers: [
        ...(token === DataSource ? [] : [{ provide: DataSource, useExisting: token }]),
        { provide: Clock, useClass: SystemClock },
        {
          provide: UnitOfWork,
          useFactory: (dataSource: DataSource, clock: Clock) =>
            new TypeOrmUnitOfWork(dataSource, { schema, zone: settings.zone }, clock),
          inject: [token, Clock],
        },
        {
          provide: Forgetting,
          useFactory: (dataSource: DataSource, clock: Clock) =>
            new Forgetting(dataSource, clock, { ...settings, schema }),
          inject: [token, Clock],
        },
        {
          provide: supplierDataSource,
          useFactory: async () =>
            settings.supplierDatabaseUrl === undefined
              ? null
              : withoutBypass(
                  await openDataSource({
                    ...settings,
                    ...{ service, entities, url: settings.supplierDatabaseUrl, poolSize: settings.supplierPoolSize },
                  }),
                ),
        },
        {
          provide: SupplierReads,
          useFactory: (own: DataSource, source: DataSource | null) => new SupplierReads(own, source),
          inject: [token, supplierDataSource],
        },
      ],
      exports: [DataSource, Clock, UnitOfWork, SupplierReads],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.supplierReads?.isInitialized) await this.supplierReads.destroy();
  }
}

const withoutBypass = async (dataSource: DataSource): Promise<DataSource> => {
  const [role] = await dataSource.query<{ name: string; mighty: boolean }[]>(
    'SELECT rolname AS name, rolsuper OR rolbypassrls AS mighty FROM pg_roles WHERE rolname = current_user',
  );
  if (role?.mighty !== false) {
    await dataSource.destroy();
    throw new Error(
      `The role ${role?.name} passes over row-level security: connect as the service's application or supplier role`,
    );
  }
  return dataSource;
};
