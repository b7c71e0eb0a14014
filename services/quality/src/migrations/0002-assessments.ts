import type { MigrationInterface, QueryRunner } from 'typeorm';

const lotsAndClocks = [
  `CREATE TABLE quality.ref_lot (
     lot_id text PRIMARY KEY,
     version integer NOT NULL,
     number text NOT NULL,
     normalised text NOT NULL,
     item text NOT NULL,
     kind text NOT NULL,
     unit text NOT NULL,
     produced numeric(18,6) NOT NULL,
     produced_on date,
     expires_on date,
     inspection text NOT NULL,
     manufacturer text,
     supplier text,
     recorded_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON quality.ref_lot (normalised)',
  `CREATE TABLE quality.clock (
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
  'CREATE INDEX ON quality.clock (subject)',
  `CREATE INDEX clock_provisional ON quality.clock (subject) WHERE provisional AND state <> 'stopped'`,
  `CREATE TABLE quality.clock_rung (
     clock_id text NOT NULL REFERENCES quality.clock (id),
     rung text NOT NULL,
     due_at timestamptz NOT NULL,
     fired_at timestamptz NOT NULL,
     late_by_seconds integer NOT NULL CHECK (late_by_seconds >= 0),
     told jsonb NOT NULL,
     PRIMARY KEY (clock_id, rung)
   )`,
];
const assessments = [
  `CREATE TABLE quality.alarm (
     key text PRIMARY KEY,
     complaint text NOT NULL,
     reason text NOT NULL,
     lots text[] NOT NULL,
     product_code text,
     hold boolean NOT NULL,
     assess boolean NOT NULL,
     known_at timestamptz NOT NULL,
     related integer,
     result jsonb NOT NULL,
     recorded_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON quality.alarm (complaint)',
  `CREATE TABLE quality.assessment (
     id text PRIMARY KEY,
     lot text NOT NULL,
     number integer NOT NULL CHECK (number > 0),
     version integer NOT NULL,
     status text NOT NULL CHECK (status IN ('open', 'started', 'declined')),
     reason text NOT NULL,
     complaint text NOT NULL,
     product_code text,
     known_at timestamptz NOT NULL,
     opened_at timestamptz NOT NULL,
     pin jsonb NOT NULL,
     decided_at timestamptz,
     decided_by text,
     decision_reason text,
     recall text,
     UNIQUE (lot, number),
     CHECK (id = lot || '/' || number),
     CHECK ((status = 'open') = (decided_at IS NULL AND decided_by IS NULL)),
     CHECK (status <> 'declined' OR decision_reason IS NOT NULL),
     CHECK ((status = 'started') = (recall IS NOT NULL))
   )`,
  // One open a lot; a decided one stands in nobody's way.
  `CREATE UNIQUE INDEX assessment_open_lot ON quality.assessment (lot) WHERE status = 'open'`,
  'CREATE INDEX ON quality.assessment (opened_at, id)',
  `CREATE TABLE quality.assessment_trigger (
     assessment text NOT NULL REFERENCES quality.assessment (id),
     key text NOT NULL,
     complaint text NOT NULL,
     reason text NOT NULL,
     known_at timestamptz NOT NULL,
     related integer,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (assessment, key)
   )`,
  `CREATE TABLE quality.hold_order (
     id uuid PRIMARY KEY,
     version integer NOT NULL,
     alarm text NOT NULL,
     lot text NOT NULL,
     assessment text REFERENCES quality.assessment (id),
     complaint text NOT NULL,
     reason text NOT NULL,
     status text NOT NULL CHECK (status IN ('ordered', 'held', 'unknown-lot', 'refused', 'lifted')),
     ordered_at timestamptz NOT NULL,
     answered_at timestamptz,
     hold_id text,
     code text,
     lifted_at timestamptz,
     UNIQUE (alarm, lot),
     CHECK ((status = 'ordered') = (answered_at IS NULL)),
     CHECK ((status = 'lifted') = (lifted_at IS NOT NULL))
   )`,
  'CREATE INDEX ON quality.hold_order (lot)',
  'CREATE INDEX ON quality.hold_order (assessment)',
  'CREATE INDEX ON quality.hold_order (hold_id)',
];
const tables = ['hold_order', 'assessment_trigger', 'assessment', 'alarm', 'clock_rung', 'clock', 'ref_lot'];

export class Assessments1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...lotsAndClocks, ...assessments]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE quality.${table}`);
  }
}
