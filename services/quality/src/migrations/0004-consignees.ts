import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE quality.recall_attempt (
     id uuid PRIMARY KEY,
     notice_id uuid NOT NULL REFERENCES quality.recall_notice (id),
     channel text NOT NULL CHECK (channel IN ('call', 'visit')),
     outcome text NOT NULL CHECK (outcome IN ('not-reached', 'unreachable')),
     note text NOT NULL,
     attempted_by text NOT NULL,
     attempted_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON quality.recall_attempt (notice_id, attempted_at)',
  `CREATE TABLE quality.ref_product (
     code text PRIMARY KEY,
     version integer NOT NULL,
     name text NOT NULL,
     specification text
   )`,
];

export class Consignees1764201600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ref_product', 'recall_attempt']) await runner.query(`DROP TABLE quality.${table}`);
  }
}
