import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE complaints.ref_lot (
     lot_id text PRIMARY KEY,
     version integer NOT NULL,
     number text NOT NULL,
     normalised text NOT NULL,
     item text NOT NULL,
     kind text NOT NULL,
     produced_on date,
     recorded_at timestamptz NOT NULL
   )`,
  // A number that was cut at its end or at its start is found by what is left of it.
  'CREATE INDEX ref_lot_number ON complaints.ref_lot (normalised text_pattern_ops)',
  'CREATE INDEX ref_lot_reversed ON complaints.ref_lot (reverse(normalised) text_pattern_ops)',
  'CREATE INDEX ON complaints.ref_lot (item, produced_on)',
  `CREATE TABLE complaints.lot_identification (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     before text,
     lot text NOT NULL,
     reason text NOT NULL,
     by text NOT NULL,
     at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON complaints.lot_identification (complaint)',
  `CREATE TABLE complaints.lot_alarm_request (
     key text PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     reason text NOT NULL,
     subject text,
     lots text[] NOT NULL,
     hold boolean NOT NULL,
     assess boolean NOT NULL,
     related integer,
     known_at timestamptz NOT NULL,
     requested_at timestamptz NOT NULL,
     CHECK (hold OR assess)
   )`,
  'CREATE INDEX ON complaints.lot_alarm_request (complaint)',
  'CREATE INDEX ON complaints.lot_alarm_request (reason, subject, known_at)',
  // Related complaints are counted at every intake: the index of the lot alone is not needed beside the first.
  'CREATE INDEX ON complaints.complaint (lot, received_at)',
  'CREATE INDEX ON complaints.complaint (product_code, received_at)',
  'DROP INDEX complaints.complaint_lot_idx',
];
const undo = [
  'CREATE INDEX complaint_lot_idx ON complaints.complaint (lot)',
  'DROP INDEX complaints.complaint_product_code_received_at_idx',
  'DROP INDEX complaints.complaint_lot_received_at_idx',
  ...['lot_alarm_request', 'lot_identification', 'ref_lot'].map((table) => `DROP TABLE complaints.${table}`),
];

export class LotWatch1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
