import { event, lotChanged, normaliseLot } from '@anxin/contracts';
import { defineService, dropServiceMechanismsV1, serviceMechanismsV1 } from '@anxin/host';
import type { Tx } from '@anxin/persistence';
import { Injectable, Module } from '@nestjs/common';
import { Column, Entity, type EntityManager, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import {
  dropImportMechanismsV1,
  FileImport,
  type FileRow,
  importCatalogue,
  importEntities,
  importMechanismsV1,
  ImportModule,
  keepRegister,
  type Outcome,
  type ReadRow,
  versionsOf,
} from '../src/index';

@Entity({ schema: 'production', name: 'thing' })
export class Thing {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('date') madeOn!: string;
  @Column('text', { nullable: true }) keeper!: string | null;
  @Column('integer') version!: number;
}

class Things1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = [
      `CREATE TABLE production.thing (code text PRIMARY KEY, name text NOT NULL CHECK (name <> 'forbidden'),
         quantity numeric(18,6) NOT NULL, unit text NOT NULL, made_on date NOT NULL, keeper text, version integer NOT NULL)`,
      'CREATE TABLE production.gate (name text PRIMARY KEY)',
      `INSERT INTO production.gate VALUES ('in')`,
    ];
    const mechanisms = [...serviceMechanismsV1('production'), ...importMechanismsV1('production')];
    for (const statement of [...mechanisms, ...own]) await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    const undo = [...dropImportMechanismsV1('production'), ...dropServiceMechanismsV1('production')];
    for (const statement of ['DROP TABLE production.thing, production.gate', ...undo]) await runner.query(statement);
  }
}

type ThingRecord = Omit<Thing, 'version'>;

/** Things of a test; a row named `wait` waits at a gate that the test holds. */
@Injectable()
export class ImportThings extends FileImport<ThingRecord> {
  static readonly kind = 'odd_things';
  readonly columns = ['编号', '名称', '数量', '单位', '日期'];
  override readonly personal = ['保管人'];

  keyOf(row: FileRow): string {
    return row.values['编号'] ?? '';
  }

  read(row: FileRow): ThingRecord {
    return {
      code: row.text('编号'),
      name: row.text('名称', 100_000),
      ...row.measured('数量', '单位'),
      madeOn: row.date('日期'),
      keeper: row.optional('保管人') ?? null,
    };
  }

  async keep(tx: Tx, rows: readonly ReadRow<ThingRecord>[]): Promise<readonly Outcome[]> {
    if (rows.some(({ record }) => record.name === 'wait'))
      await tx.manager.query(`SELECT FROM production.gate WHERE name = 'in' FOR UPDATE`);
    const left = new Set(rows.filter(({ record }) => record.name === 'left'));
    const outcomes = (
      await keepRegister(
        tx,
        Thing,
        rows.filter((row) => !left.has(row)),
        ({ code, version, unit, quantity }) =>
          event(lotChanged, code, version, {
            ...{ lotId: code, number: code, normalised: normaliseLot(code), version, item: 'T', kind: 'raw', unit },
            ...{ produced: quantity, scrapped: '0', sampled: '0', consumed: '0', reworked: '0' },
            ...{ inspection: 'pending', aliases: [] },
          }),
      )
    ).values();
    return rows.map((row) => (left.has(row) ? { left: 'not-ours' } : (outcomes.next().value as Outcome)));
  }

  override async offers(manager: EntityManager): Promise<{ things: string }> {
    return { things: await versionsOf(manager, 'thing') };
  }
}

@Module({ imports: [ImportModule.forService([ImportThings])] })
class ThingsModule {}

export const sampleImports = defineService({
  name: 'production',
  title: 'Things',
  module: ThingsModule,
  entities: [...importEntities, Thing],
  migrations: [Things1700000000000],
  catalogue: importCatalogue,
});
