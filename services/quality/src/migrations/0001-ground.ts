import { serviceMechanismsV1, dropServiceMechanismsV1 } from '@anxin/host';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...serviceMechanismsV1('quality'),
  `CREATE TABLE quality.retest_order (
     id uuid PRIMARY KEY,
     key text NOT NULL,
     complaint text NOT NULL,
     lot text,
     product_code text,
     status text NOT NULL CHECK (status IN ('open', 'answered')),
     ordered_at timestamptz NOT NULL,
     outcome text,
     sample_code text,
     measurements jsonb NOT NULL,
     reason text,
     answered_at timestamptz,
     answered_by text,
     version integer NOT NULL,
     CHECK ((status = 'answered') = (outcome IS NOT NULL AND answered_by IS NOT NULL))
   )`,
  'CREATE UNIQUE INDEX ON quality.retest_order (key)',
  'CREATE INDEX ON quality.retest_order (complaint)',
];

const undo = ['DROP TABLE quality.retest_order', ...dropServiceMechanismsV1('quality')];

export class Ground1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
