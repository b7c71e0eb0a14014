import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `CREATE TABLE production.ref_material (
     code text PRIMARY KEY,
     version integer NOT NULL,
     name text NOT NULL,
     recorded_at timestamptz NOT NULL
   )`;

export class Materials1764288000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE production.ref_material');
  }
}
