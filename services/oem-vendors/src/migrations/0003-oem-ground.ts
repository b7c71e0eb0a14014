import { referenceSequence } from '@anxin/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  referenceSequence('oem_vendors', 'YC'),
  `CREATE TABLE oem_vendors.ref_lot (
     lot_id text PRIMARY KEY,
     version integer NOT NULL,
     number text NOT NULL,
     normalised text NOT NULL,
     item text NOT NULL,
     kind text NOT NULL,
     produced_on date,
     manufacturer text,
     recorded_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON oem_vendors.ref_lot (normalised)',
  'CREATE INDEX ON oem_vendors.ref_lot (manufacturer, item, produced_on)',
  `CREATE TABLE oem_vendors.complaint_fact (
     complaint text PRIMARY KEY,
     lot text,
     product_code text,
     cause text,
     received_at timestamptz,
     finding text
   )`,
  'CREATE INDEX ON oem_vendors.complaint_fact (lot)',
  `CREATE TABLE oem_vendors.clock (
     id text PRIMARY KEY,
     subject text NOT NULL,
     rule text NOT NULL,
     revision integer NOT NULL,
     state text NOT NULL CHECK (state IN ('running', 'paused', 'stopped')),
     started_at timestamptz NOT NULL,
     due_at timestamptz,
     rungs jsonb NOT NULL,
     provisional boolean NOT NULL,
     basis jsonb NOT NULL,
     policy_version text NOT NULL,
     calendar_version text NOT NULL,
     stopped_at timestamptz,
     late boolean,
     CHECK ((state = 'stopped') = (stopped_at IS NOT NULL)),
     CHECK (state <> 'running' OR due_at IS NOT NULL)
   )`,
  'CREATE INDEX ON oem_vendors.clock (subject)',
  `CREATE INDEX clock_provisional ON oem_vendors.clock (subject) WHERE provisional AND state <> 'stopped'`,
  `CREATE TABLE oem_vendors.clock_rung (
     clock_id text NOT NULL REFERENCES oem_vendors.clock (id),
     rung text NOT NULL,
     due_at timestamptz NOT NULL,
     fired_at timestamptz NOT NULL,
     late_by_seconds integer NOT NULL CHECK (late_by_seconds >= 0),
     told jsonb NOT NULL,
     PRIMARY KEY (clock_id, rung)
   )`,
  `CREATE TABLE oem_vendors.oem_work (
     id text PRIMARY KEY,
     subject text NOT NULL,
     kind text NOT NULL,
     role text,
     person text,
     rule text,
     opened_at timestamptz NOT NULL,
     due_at timestamptz,
     done_at timestamptz,
     done_by text,
     CHECK (role IS NOT NULL OR person IS NOT NULL)
   )`,
  'CREATE INDEX ON oem_vendors.oem_work (subject, kind)',
];
const undo = [
  'DROP TABLE oem_vendors.oem_work, oem_vendors.clock_rung, oem_vendors.clock',
  'DROP TABLE oem_vendors.complaint_fact, oem_vendors.ref_lot',
  'DROP SEQUENCE oem_vendors.reference_yc',
];

/** Copies of lots and of complaints' facts, clocks, and work: what OEM cases and corrective-action requests stand on. */
export class OemGround1764115200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
