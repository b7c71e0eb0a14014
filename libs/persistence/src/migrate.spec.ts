import * as testing from '@anxin/testing';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import * as persistence from '.';
import { migrations, SampleNote, schema, service } from '../test/sample-service';

class Backfill1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE ${schema}.sample_note SET quantity = quantity + 1`);
  }
  async down(): Promise<void> {}
}

@Entity({ name: 'sample_note' })
class DriftedNote {
  @PrimaryColumn('text') reference!: string;
  @Column('text', { nullable: true }) title!: string | null;
}

describe('migrate', () => {
  let db: testing.ServiceDatabase;
  beforeAll(async () => {
    db = await testing.serviceDatabase(persistence, { service, migrations });
  });
  afterAll(() => db.drop());

  it('goes up, down and up again without drift', async () => {
    const first = await persistence.describeSchema(db.ownerUrl, service);
    expect(first).toContain('policy sample_note.sample_note_supplier');
    expect(await persistence.migrate({ ownerUrl: db.ownerUrl, service, migrations })).toEqual([]);
    const undone = await persistence.migrate({
      ownerUrl: db.ownerUrl,
      service,
      migrations,
      direction: 'down',
      steps: 9,
    });
    expect(undone).toEqual(['SuppliersRead1764000000002', 'Ground1764000000001']);
    expect(await persistence.describeSchema(db.ownerUrl, service)).toBe('');
    await persistence.migrate({ ownerUrl: db.ownerUrl, service, migrations });
    expect(await persistence.describeSchema(db.ownerUrl, service)).toBe(first);
  });

  it('says the same as the entities, and shows where it does not', async () => {
    expect(await persistence.schemaDrift({ url: db.ownerUrl, service, entities: [SampleNote] })).toEqual([]);
    const drift = await persistence.schemaDrift({ url: db.ownerUrl, service, entities: [DriftedNote] });
    expect(drift.join('\n')).toMatch(/"title" DROP NOT NULL/);
  });

  it('tells the application role which migrations are pending', async () => {
    const pending = async () => {
      const dataSource = await persistence.openDataSource({ service, url: db.appUrl, migrations });
      const names = await persistence.migrationsPending(dataSource, schema);
      await dataSource.destroy();
      return names;
    };
    expect(await pending()).toEqual([]);
    await persistence.migrate({ ownerUrl: db.ownerUrl, service, migrations, direction: 'down' });
    expect(await pending()).toEqual(['SuppliersRead1764000000002']);
    const both = await Promise.all(
      [0, 1].map(() => persistence.migrate({ ownerUrl: db.ownerUrl, service, migrations })),
    );
    expect(both.flat()).toEqual(['SuppliersRead1764000000002']);
    expect(await pending()).toEqual([]);
  });

  it('fails aloud when a migration would touch rows that forced row security hides from the owner', async () => {
    const more = [...migrations, Backfill1764000000003];
    await expect(persistence.migrate({ ownerUrl: db.ownerUrl, service, migrations: more })).rejects.toThrow(
      /row-level security/,
    );
  });
});
