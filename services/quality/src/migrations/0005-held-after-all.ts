import type { MigrationInterface, QueryRunner } from 'typeorm';

const figure = 'numeric(18,6) NOT NULL DEFAULT 0 CHECK';

/** A hold order that came to nothing is closed by somebody; what left stock before a scope was frozen is in boxes of its own (RCL-6). */
const statements = [
  `ALTER TABLE quality.hold_order ADD COLUMN resolved_at timestamptz, ADD COLUMN resolved_by text, ADD COLUMN resolution text,
     ADD CONSTRAINT hold_order_resolution_check CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)
       AND (resolved_at IS NULL) = (resolution IS NULL) AND (resolved_at IS NULL OR status IN ('unknown-lot', 'refused')))`,
  `ALTER TABLE quality.recall_lot ADD COLUMN scrapped_in_warehouse ${figure} (scrapped_in_warehouse >= 0),
     ADD COLUMN sampled_in_warehouse ${figure} (sampled_in_warehouse >= 0), ADD COLUMN handed_out ${figure} (handed_out >= 0)`,
];
const undo = [
  'ALTER TABLE quality.recall_lot DROP COLUMN handed_out, DROP COLUMN sampled_in_warehouse, DROP COLUMN scrapped_in_warehouse',
  `ALTER TABLE quality.hold_order DROP CONSTRAINT hold_order_resolution_check, DROP COLUMN resolution, DROP COLUMN resolved_by,
     DROP COLUMN resolved_at`,
];

export class HeldAfterAll1764288000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
