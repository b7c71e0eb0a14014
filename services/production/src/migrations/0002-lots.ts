import { dropImportMechanismsV1, importMechanismsV1 } from '@anxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const quantity = 'numeric(18,6) NOT NULL CHECK (quantity > 0)';

const statements = [
  ...importMechanismsV1('production'),
  `CREATE TABLE production.lot (
     id uuid PRIMARY KEY,
     number text NOT NULL,
     normalised text NOT NULL,
     owner text NOT NULL,
     item text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('raw', 'packaging', 'semi-finished', 'finished')),
     unit text NOT NULL,
     produced numeric(18,6) NOT NULL CHECK (produced > 0),
     produced_on date,
     received_on date,
     expires_on date,
     produced_at timestamptz,
     line text,
     shift text,
     manufacturer text,
     supplier text,
     report text,
     inspection text NOT NULL CHECK (inspection IN ('passed', 'failed', 'pending')),
     inspected_at timestamptz,
     inputs_known boolean NOT NULL,
     version integer NOT NULL,
     recorded_at timestamptz NOT NULL,
     changed_at timestamptz NOT NULL,
     UNIQUE (owner, item, normalised),
     CHECK (kind IN ('raw', 'packaging') OR produced_on IS NOT NULL)
   )`,
  'CREATE INDEX ON production.lot (recorded_at, id)',
  'CREATE INDEX ON production.lot (item, kind)',
  // The number itself, and its beginning, whatever the collation.
  'CREATE INDEX lot_begins ON production.lot (normalised text_pattern_ops)',
  'CREATE INDEX lot_ends ON production.lot (reverse(normalised) text_pattern_ops)',
  `CREATE INDEX lot_without_inputs ON production.lot (produced_on) WHERE NOT inputs_known AND kind IN ('semi-finished', 'finished')`,
  `CREATE TABLE production.lot_alias (
     lot_id uuid NOT NULL REFERENCES production.lot (id),
     kind text NOT NULL CHECK (kind = 'supplier-lot'),
     supplier text NOT NULL,
     normalised text NOT NULL,
     value text NOT NULL,
     PRIMARY KEY (lot_id, kind, supplier, normalised)
   )`,
  'CREATE INDEX lot_alias_begins ON production.lot_alias (normalised text_pattern_ops)',
  `CREATE TABLE production.lot_loss (
     lot_id uuid NOT NULL REFERENCES production.lot (id),
     kind text NOT NULL CHECK (kind IN ('scrapped', 'sampled')),
     source text NOT NULL,
     quantity ${quantity},
     PRIMARY KEY (lot_id, kind, source)
   )`,
  `CREATE TABLE production.lot_input (
     output_id uuid NOT NULL REFERENCES production.lot (id),
     input_id uuid NOT NULL REFERENCES production.lot (id),
     kind text NOT NULL CHECK (kind IN ('raw', 'semi-finished', 'packaging', 'rework')),
     source text NOT NULL,
     quantity ${quantity},
     PRIMARY KEY (output_id, input_id, kind, source)
   )`,
  'CREATE INDEX ON production.lot_input (input_id, output_id)',
  `CREATE TABLE production.input_gap (
     output_id uuid NOT NULL REFERENCES production.lot (id),
     normalised text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('raw', 'semi-finished', 'packaging', 'rework')),
     named text NOT NULL,
     quantity ${quantity},
     run_id uuid NOT NULL,
     line integer NOT NULL,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (output_id, normalised, kind)
   )`,
  'CREATE INDEX ON production.input_gap (normalised)',
  'CREATE INDEX ON production.input_gap (line)',
  `CREATE TABLE production.material_receipt (
     issue_id text PRIMARY KEY,
     lot_id uuid NOT NULL,
     for_batch text NOT NULL,
     for_normalised text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('raw', 'semi-finished', 'packaging', 'rework')),
     quantity ${quantity},
     unit text NOT NULL,
     issued_at timestamptz NOT NULL,
     recorded_at timestamptz NOT NULL,
     used_by uuid REFERENCES production.lot (id)
   )`,
  'CREATE INDEX ON production.material_receipt (for_normalised)',
  'CREATE INDEX ON production.material_receipt (used_by)',
  'CREATE INDEX material_receipt_unused ON production.material_receipt (lot_id) WHERE used_by IS NULL',
  `CREATE TABLE production.ref_product (
     code text PRIMARY KEY,
     version integer NOT NULL,
     name text NOT NULL,
     unit text NOT NULL,
     shelf_life_days integer,
     manufacturer text,
     recorded_at timestamptz NOT NULL
   )`,
];

const tables = ['ref_product', 'material_receipt', 'input_gap', 'lot_input', 'lot_loss', 'lot_alias', 'lot'];
const undo = [...tables.map((table) => `DROP TABLE production.${table}`), ...dropImportMechanismsV1('production')];

export class Lots1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
