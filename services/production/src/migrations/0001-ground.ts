import { serviceMechanismsV1, dropServiceMechanismsV1 } from '@anxin/host';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...serviceMechanismsV1('production'),
  `CREATE TABLE production.batch_records_request (
     id uuid PRIMARY KEY,
     key text NOT NULL,
     complaint text NOT NULL,
     lot text,
     product_code text,
     status text NOT NULL CHECK (status IN ('open', 'answered')),
     requested_at timestamptz NOT NULL,
     outcome text,
     records jsonb NOT NULL,
     cause text,
     responsibility text,
     reason text,
     answered_at timestamptz,
     answered_by text,
     version integer NOT NULL,
     CHECK ((status = 'answered') = (outcome IS NOT NULL AND answered_by IS NOT NULL))
   )`,
  'CREATE UNIQUE INDEX ON production.batch_records_request (key)',
  'CREATE INDEX ON production.batch_records_request (complaint)',
];

const undo = ['DROP TABLE production.batch_records_request', ...dropServiceMechanismsV1('production')];

export class Ground1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
