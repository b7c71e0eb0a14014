import { dropImportMechanismsV1, importMechanismsV1 } from '@anxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...importMechanismsV1('complaints'),
  `CREATE TABLE complaints.closed_complaint (
     id uuid PRIMARY KEY,
     file_key text NOT NULL UNIQUE,
     channel text NOT NULL,
     received_at timestamptz NOT NULL,
     complainant_id uuid NOT NULL REFERENCES complaints.complainant (id),
     name_sealed bytea NOT NULL,
     contact_sealed bytea,
     problem_sealed bytea NOT NULL,
     asks_sealed bytea,
     product_name text,
     production_date date,
     lot_typed text,
     lot text,
     purchase_place text,
     photos integer NOT NULL CHECK (photos >= 0),
     recorded_at timestamptz NOT NULL,
     import_id uuid NOT NULL
   )`,
  'CREATE INDEX ON complaints.closed_complaint (received_at, id)',
  'CREATE INDEX ON complaints.closed_complaint (complainant_id)',
  'CREATE INDEX ON complaints.closed_complaint (lot)',
];

const undo = ['DROP TABLE complaints.closed_complaint', ...dropImportMechanismsV1('complaints')];

export class ClosedComplaints1764115200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
