import { onRole } from '@anxin/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE directory.material (
     code text PRIMARY KEY,
     name text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('raw', 'packaging', 'auxiliary', 'semi-finished')),
     unit text NOT NULL,
     storage_conditions text,
     shelf_life_days integer CHECK (shelf_life_days >= 0),
     allergens text[],
     active boolean NOT NULL,
     version integer NOT NULL CHECK (version > 0)
   )`,
  `CREATE TABLE directory.site (
     code text PRIMARY KEY,
     name text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('plant', 'warehouse', 'line')),
     city text NOT NULL,
     address text,
     time_zone text NOT NULL,
     parent text REFERENCES directory.site CHECK (parent <> code),
     active boolean NOT NULL,
     version integer NOT NULL CHECK (version > 0)
   )`,
  'CREATE INDEX ON directory.site (parent)',
  // Receipts, batches and stock name them by their code for ever.
  onRole('app', 'REVOKE DELETE ON directory.material, directory.site FROM :role'),
];

const undo = ['DROP TABLE directory.site', 'DROP TABLE directory.material'];

export class MaterialsAndSites1764288000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
