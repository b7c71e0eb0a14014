import { dropImportMechanismsV1, importMechanismsV1 } from '@anxin/imports';
import { onRole } from '@anxin/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...importMechanismsV1('directory'),
  `CREATE TABLE directory.customer (
     code text PRIMARY KEY,
     name text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('dealer', 'supermarket', 'catering', 'shop', 'online-shop')),
     province text,
     city text,
     address text,
     contact_name text,
     phone text,
     email text,
     version integer NOT NULL CHECK (version > 0)
   )`,
  'CREATE INDEX ON directory.customer (city)',
  `CREATE TABLE directory.product (
     code text PRIMARY KEY,
     name text NOT NULL,
     specification text,
     gtin text,
     unit text NOT NULL,
     shelf_life_days integer NOT NULL CHECK (shelf_life_days >= 0),
     made_by text NOT NULL CHECK (made_by IN ('own', 'contract')),
     manufacturer text,
     works_price numeric(18,6) CHECK (works_price >= 0),
     retail_price numeric(18,6) CHECK (retail_price >= 0),
     currency text NOT NULL,
     version integer NOT NULL CHECK (version > 0),
     CHECK ((made_by = 'contract') = (manufacturer IS NOT NULL))
   )`,
  // Shipments and lots name them by their code for ever.
  onRole('app', 'REVOKE DELETE ON directory.customer, directory.product FROM :role'),
];

const undo = ['DROP TABLE directory.product', 'DROP TABLE directory.customer', ...dropImportMechanismsV1('directory')];

export class CustomersAndProducts1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
