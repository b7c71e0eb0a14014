import * as testing from '@anxin/testing';
import type { DataSource } from 'typeorm';
import * as persistence from '../src';
import { migrations, SampleNote, schema, service } from './sample-service';

/** The sample service on a database of its own, as its application role. */
export class SampleWorld {
  private readonly opened: DataSource[] = [];
  private constructor(
    readonly db: testing.ServiceDatabase,
    readonly dataSource: DataSource,
  ) {}

  static async open(): Promise<SampleWorld> {
    const db = await testing.serviceDatabase(persistence, { service, migrations });
    return new SampleWorld(db, await persistence.openDataSource({ service, url: db.appUrl, entities: [SampleNote] }));
  }

  readonly unitOfWork = this.unitOfWorkOn(this.dataSource);

  unitOfWorkOn(
    dataSource: DataSource,
    clock: persistence.Clock = new persistence.SystemClock(),
  ): persistence.UnitOfWork {
    return new persistence.TypeOrmUnitOfWork(dataSource, { schema, zone: 'Asia/Shanghai' }, clock);
  }

  /** Another pool, closed with the world. */
  async pool(choice: Partial<persistence.DataSourceChoice>): Promise<DataSource> {
    const dataSource = await persistence.openDataSource({
      service,
      url: this.db.appUrl,
      entities: [SampleNote],
      ...choice,
    });
    this.opened.push(dataSource);
    return dataSource;
  }

  async notes(): Promise<string[]> {
    const rows = await this.dataSource.manager.find(SampleNote, { order: { reference: 'ASC' } });
    return rows.map(({ reference }) => reference);
  }

  async close(): Promise<void> {
    for (const dataSource of [this.dataSource, ...this.opened]) await dataSource.destroy();
    await this.db.drop();
  }
}
