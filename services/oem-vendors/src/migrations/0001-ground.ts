import { supplierPolicySql } from '@anxin/persistence';
import { serviceMechanismsV1, dropServiceMechanismsV1 } from '@anxin/host';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...serviceMechanismsV1('oem_vendors'),
  `CREATE TABLE oem_vendors.vendor (
     code text PRIMARY KEY,
     name text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('manufacturer', 'supplier')),
     language text NOT NULL CHECK (language IN ('zh-CN', 'en')),
     version integer NOT NULL
   )`,
  ...supplierPolicySql('oem_vendors', 'vendor', 'code'),
];

const undo = ['DROP TABLE oem_vendors.vendor', ...dropServiceMechanismsV1('oem_vendors')];

export class Ground1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
