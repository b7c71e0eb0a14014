import { serviceMechanismsV1, dropServiceMechanismsV1 } from '@anxin/host';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...serviceMechanismsV1('logistics'),
  `CREATE TABLE logistics.replacement_order (
     id uuid PRIMARY KEY,
     key text NOT NULL,
     complaint text NOT NULL,
     remedy_id uuid NOT NULL,
     product_code text NOT NULL,
     quantity numeric(18,6) NOT NULL CHECK (quantity > 0),
     unit text NOT NULL,
     wanted_lot text,
     status text NOT NULL CHECK (status IN ('open', 'dispatched', 'refused')),
     ordered_at timestamptz NOT NULL,
     dispatch jsonb,
     refusal text,
     answered_at timestamptz,
     answered_by text,
     version integer NOT NULL,
     CHECK ((status = 'dispatched') = (dispatch IS NOT NULL) AND (status = 'refused') = (refusal IS NOT NULL))
   )`,
  'CREATE UNIQUE INDEX ON logistics.replacement_order (key)',
  'CREATE INDEX ON logistics.replacement_order (complaint)',
];

const undo = ['DROP TABLE logistics.replacement_order', ...dropServiceMechanismsV1('logistics')];

export class Ground1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
