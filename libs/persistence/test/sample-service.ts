import {
  Column,
  Entity,
  Index,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
  Unique,
  VersionColumn,
} from 'typeorm';
import { dropMechanismsV1, dropSupplierPolicySql, mechanismsV1, supplierPolicySql } from '../src';

/** A small service to try the mechanisms on: notes, some of which suppliers may read. */
export const service = 'oem-vendors';
export const schema = 'oem_vendors';

@Entity()
@Index(['supplier', 'writtenAt'])
@Unique(['title', 'supplier'])
export class SampleNote {
  @PrimaryColumn('text') reference!: string;
  @Column('text') title!: string;
  @Column('text') supplier!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('timestamptz') writtenAt!: Date;
  @VersionColumn() version!: number;
}

export class Ground1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...mechanismsV1(schema),
      `CREATE TABLE "${schema}".sample_note (
         reference text PRIMARY KEY,
         title text NOT NULL,
         supplier text NOT NULL,
         quantity numeric(18, 6) NOT NULL,
         written_at timestamptz NOT NULL,
         version integer NOT NULL,
         UNIQUE (title, supplier)
       )`,
      `CREATE INDEX ON "${schema}".sample_note (supplier, written_at)`,
    ])
      await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "${schema}".sample_note`);
    for (const statement of dropMechanismsV1(schema)) await runner.query(statement);
  }
}

export class SuppliersRead1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of supplierPolicySql(schema, 'sample_note', 'supplier')) await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropSupplierPolicySql(schema, 'sample_note')) await runner.query(statement);
  }
}

export const migrations = [Ground1764000000001, SuppliersRead1764000000002];

export const note = (reference: string, more: Partial<SampleNote> = {}): SampleNote =>
  Object.assign(new SampleNote(), {
    ...{ reference, title: reference, supplier: 'S1', quantity: '1.5', writtenAt: new Date('2026-05-01T00:00:00Z') },
    ...more,
  });
