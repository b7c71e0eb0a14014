import type { MigrationInterface, QueryRunner } from 'typeorm';

const figure = 'numeric(18,6) NOT NULL';
const ofRecall = 'recall text NOT NULL REFERENCES quality.recall (reference)';

const scope = [
  `CREATE TABLE quality.recall (
     reference text PRIMARY KEY,
     version integer NOT NULL,
     stage text NOT NULL CHECK (stage IN ('scoping', 'planning', 'starting', 'recovering', 'closed')),
     assessment_id text NOT NULL UNIQUE,
     scope jsonb NOT NULL,
     level text NOT NULL,
     rule_pack text NOT NULL,
     pin jsonb NOT NULL,
     known_at timestamptz NOT NULL,
     reason text NOT NULL,
     started_by text NOT NULL,
     started_at timestamptz NOT NULL,
     hat jsonb NOT NULL,
     scope_version integer NOT NULL,
     scope_hash text,
     scope_frozen_at timestamptz,
     scope_gaps text[] NOT NULL,
     rounds integer,
     notices_out_at timestamptz,
     closed_at timestamptz,
     closed_by text,
     CHECK ((scope_version > 0) = (scope_hash IS NOT NULL AND scope_frozen_at IS NOT NULL)),
     CHECK ((stage = 'scoping') = (scope_version = 0)),
     CHECK ((stage = 'closed') = (closed_at IS NOT NULL AND closed_by IS NOT NULL))
   )`,
  'CREATE INDEX ON quality.recall (started_at, reference)',
  `CREATE TABLE quality.recall_lot (
     ${ofRecall},
     lot_id text NOT NULL,
     number text NOT NULL,
     item text NOT NULL,
     kind text NOT NULL,
     unit text NOT NULL,
     manufacturer text,
     round integer NOT NULL,
     produced ${figure},
     scrapped ${figure},
     sampled ${figure},
     consumed ${figure},
     reworked ${figure},
     in_stock ${figure},
     PRIMARY KEY (recall, lot_id)
   )`,
  `CREATE TABLE quality.recall_line (
     ${ofRecall},
     line text NOT NULL,
     version integer NOT NULL,
     note text NOT NULL,
     lot_id text NOT NULL,
     number text NOT NULL,
     consignee text NOT NULL,
     quantity ${figure} CHECK (quantity > 0),
     unit text NOT NULL,
     state text NOT NULL CHECK (state IN ('in-transit', 'delivered')),
     arrived_at timestamptz,
     PRIMARY KEY (recall, line)
   )`,
  'CREATE INDEX ON quality.recall_line (recall, consignee)',
  'CREATE INDEX ON quality.recall_line (recall, lot_id)',
];

const planAndStart = [
  `CREATE TABLE quality.recall_plan (
     ${ofRecall},
     revision integer NOT NULL CHECK (revision > 0),
     state text NOT NULL CHECK (state IN ('submitted', 'superseded', 'approved', 'refused')),
     plan jsonb NOT NULL,
     content_hash text NOT NULL,
     scope_version integer NOT NULL,
     submitted_by text NOT NULL,
     submitted_at timestamptz NOT NULL,
     PRIMARY KEY (recall, revision)
   )`,
  // One revision waits for its signatures, or stands approved.
  `CREATE UNIQUE INDEX recall_plan_standing ON quality.recall_plan (recall) WHERE state IN ('submitted', 'approved')`,
  `CREATE TABLE quality.recall_plan_decision (
     id uuid PRIMARY KEY,
     ${ofRecall},
     revision integer NOT NULL,
     role text NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('approved', 'refused')),
     reason text,
     content_hash text NOT NULL,
     hat jsonb NOT NULL,
     decided_by text NOT NULL,
     decided_at timestamptz NOT NULL,
     UNIQUE (recall, revision, role),
     UNIQUE (recall, revision, decided_by),
     CHECK (outcome <> 'refused' OR reason IS NOT NULL)
   )`,
  `CREATE TABLE quality.recall_start_check (
     ${ofRecall},
     "check" text NOT NULL,
     owner text NOT NULL,
     opened_at timestamptz NOT NULL,
     evidence text,
     filing_number text,
     filed_at timestamptz,
     met_at timestamptz,
     met_by text,
     hat jsonb,
     PRIMARY KEY (recall, "check"),
     CHECK ((met_at IS NULL) = (met_by IS NULL)),
     CHECK (met_at IS NULL OR evidence IS NOT NULL),
     CHECK ("check" <> 'plan-filed' OR met_at IS NULL OR (filing_number IS NOT NULL AND filed_at IS NOT NULL))
   )`,
];

const notices = [
  `CREATE TABLE quality.ref_customer (
     code text PRIMARY KEY,
     version integer NOT NULL,
     name text NOT NULL,
     kind text NOT NULL,
     province text,
     city text,
     email text,
     phone text
   )`,
  `CREATE TABLE quality.recall_notice (
     id uuid PRIMARY KEY,
     ${ofRecall},
     consignee text NOT NULL,
     batch integer NOT NULL CHECK (batch > 0),
     channel text NOT NULL CHECK (channel IN ('mail', 'call', 'visit')),
     state text NOT NULL CHECK (state IN ('due', 'attempting', 'sent', 'asked', 'confirmed', 'unreachable')),
     attempts integer NOT NULL,
     possible_duplicate boolean NOT NULL,
     message_id text,
     sent_at timestamptz,
     answered_at timestamptz,
     unreachable text,
     UNIQUE (recall, consignee),
     CHECK (state <> 'sent' OR (sent_at IS NOT NULL AND message_id IS NOT NULL)),
     CHECK ((state = 'unreachable') = (unreachable IS NOT NULL))
   )`,
  'CREATE INDEX ON quality.recall_notice (recall, batch)',
  `CREATE TABLE quality.recall_notice_link (
     token_hash text PRIMARY KEY,
     notice_id uuid NOT NULL REFERENCES quality.recall_notice (id),
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz
   )`,
  'CREATE INDEX ON quality.recall_notice_link (notice_id)',
  `CREATE TABLE quality.recall_confirmation (
     id uuid PRIMARY KEY,
     recall text NOT NULL,
     notice_id uuid NOT NULL REFERENCES quality.recall_notice (id),
     consignee text NOT NULL,
     lot_id text NOT NULL,
     still_there ${figure} CHECK (still_there >= 0),
     sold ${figure} CHECK (sold >= 0),
     destroyed ${figure} CHECK (destroyed >= 0),
     channel text NOT NULL CHECK (channel IN ('link', 'call', 'visit')),
     given_at timestamptz NOT NULL,
     recorded_by text,
     current boolean NOT NULL
   )`,
  'CREATE INDEX ON quality.recall_confirmation (notice_id)',
  'CREATE INDEX ON quality.recall_confirmation (recall, consignee, lot_id)',
  // What a consignee said last of a lot counts, and nothing beside it.
  'CREATE UNIQUE INDEX recall_confirmation_current ON quality.recall_confirmation (recall, consignee, lot_id) WHERE current',
  `CREATE TABLE quality.recall_return (
     ${ofRecall},
     return_id text NOT NULL,
     lot_id text NOT NULL,
     consignee text NOT NULL,
     quantity ${figure} CHECK (quantity > 0),
     returned_at timestamptz NOT NULL,
     handed_back ${figure} CHECK (handed_back >= 0 AND handed_back <= quantity),
     PRIMARY KEY (recall, return_id)
   )`,
  'CREATE INDEX ON quality.recall_return (recall, consignee, lot_id)',
];

const besides = [
  `CREATE TABLE quality.recall_explanation (
     id uuid PRIMARY KEY,
     ${ofRecall},
     lot_id text NOT NULL,
     difference text NOT NULL CHECK (difference IN ('produced', 'delivered')),
     quantity ${figure} CHECK (quantity > 0),
     reason text NOT NULL,
     explained_by text NOT NULL,
     explained_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON quality.recall_explanation (recall, lot_id)',
  `CREATE TABLE quality.recall_work (
     id text PRIMARY KEY,
     ${ofRecall},
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
  'CREATE INDEX ON quality.recall_work (recall, kind)',
  `CREATE TABLE quality.recall_trouble (
     id uuid PRIMARY KEY,
     key text NOT NULL UNIQUE,
     ${ofRecall},
     step text NOT NULL,
     code text NOT NULL,
     reported_at timestamptz NOT NULL,
     resolved_at timestamptz,
     resolved_by text,
     resolution text
   )`,
  'CREATE INDEX ON quality.recall_trouble (recall)',
  `CREATE TABLE quality.recall_step (
     key text PRIMARY KEY,
     ${ofRecall},
     step text NOT NULL,
     result jsonb NOT NULL,
     done_at timestamptz NOT NULL
   )`,
];

const tables = [
  ...['step', 'trouble', 'work', 'explanation', 'return', 'confirmation', 'notice_link', 'notice'].map(
    (of) => `recall_${of}`,
  ),
  'ref_customer',
  ...['start_check', 'plan_decision', 'plan', 'line', 'lot'].map((of) => `recall_${of}`),
  'recall',
];

export class Recalls1764115200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...scope, ...planAndStart, ...notices, ...besides]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE quality.${table}`);
  }
}
