import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE logistics.ref_site (
     code text PRIMARY KEY,
     version integer NOT NULL,
     name text NOT NULL,
     recorded_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON logistics.ref_site (name)',
];

export class Sites1764288000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE logistics.ref_site');
  }
}
