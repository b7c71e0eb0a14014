import { dropImportMechanismsV1, importMechanismsV1 } from '@anxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFrozenTables, frozenTables } from './frozen-tables';
import { dropReferenceTables, referenceTables } from './reference-tables';
import { dropWarehouseGuards, warehouseGuards } from './warehouse-guards';
import { dropWarehouseTables, warehouseTables } from './warehouse-tables';

const statements = [
  ...importMechanismsV1('logistics'),
  ...referenceTables,
  ...warehouseTables,
  ...warehouseGuards,
  ...frozenTables,
];
const undo = [
  ...dropFrozenTables,
  ...dropWarehouseGuards,
  ...dropWarehouseTables,
  ...dropReferenceTables,
  ...dropImportMechanismsV1('logistics'),
];

export class Warehouse1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
