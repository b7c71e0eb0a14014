import { dropImportMechanismsV1, importMechanismsV1 } from '@anxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = ['province', 'city', 'contact_name', 'phone', 'email'];

export class VendorContacts1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const added = columns.map((column) => `ALTER TABLE oem_vendors.vendor ADD COLUMN ${column} text`);
    for (const statement of [...importMechanismsV1('oem_vendors'), ...added]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const removed = columns.map((column) => `ALTER TABLE oem_vendors.vendor DROP COLUMN ${column}`);
    for (const statement of [...removed, ...dropImportMechanismsV1('oem_vendors')]) await runner.query(statement);
  }
}
