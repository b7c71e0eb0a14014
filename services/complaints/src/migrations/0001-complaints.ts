import { dropServiceMechanismsV1, serviceMechanismsV1 } from '@anxin/host';
import { dropPrivacyMechanismsV1, privacyMechanismsV1 } from '@anxin/privacy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseTables, clockTables, investigationTables } from './0001-case-tables';
import { contactTables, remedyTables } from './0001-remedy-tables';

/** In the order in which they can be dropped. */
const tables = [
  ...[
    'trouble',
    'work_item',
    'call_back',
    'answer',
    'violation_attempt',
    'remedy_decision',
    'handling_sheet',
    'remedy_waiver',
  ],
  ...[
    'remedy_answer',
    'remedy',
    'finding',
    'investigation_answer',
    'clock_rung',
    'clock_pause',
    'clock',
    'workflow_step',
  ],
  ...['initial_opinion', 'first_reply', 'form_delivery', 'classification', 'complaint', 'complainant'],
];

export class Complaints1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const mechanisms = [...serviceMechanismsV1('complaints'), ...privacyMechanismsV1('complaints')];
    const own = [...caseTables, ...clockTables, ...investigationTables, ...remedyTables, ...contactTables];
    for (const statement of [...mechanisms, ...own]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE complaints.${table}`);
    for (const statement of [...dropPrivacyMechanismsV1('complaints'), ...dropServiceMechanismsV1('complaints')])
      await runner.query(statement);
  }
}
