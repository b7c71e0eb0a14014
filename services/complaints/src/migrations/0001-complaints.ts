import { dropServiceMechanismsV1, serviceMechanismsV1 } from '@anxin/host';
import { dropPrivacyMechanismsV1, privacyMechanismsV1 } from '@anxin/privacy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const caseTables = [
  `CREATE TABLE complaints.complainant (
     id uuid PRIMARY KEY,
     contact_index text UNIQUE,
     created_at timestamptz NOT NULL
   )`,
  `CREATE TABLE complaints.complaint (
     reference text PRIMARY KEY,
     version integer NOT NULL,
     stage text NOT NULL,
     cycle integer NOT NULL,
     path text NOT NULL CHECK (path IN ('quality', 'other')),
     class text NOT NULL,
     grade text NOT NULL,
     channel text NOT NULL,
     channel_message_id text,
     received_at timestamptz NOT NULL,
     recorded_at timestamptz NOT NULL,
     occurred_at timestamptz,
     received_by text NOT NULL,
     complainant_id uuid NOT NULL REFERENCES complaints.complainant (id),
     name_sealed bytea,
     contact_sealed bytea,
     address_sealed bytea,
     problem_sealed bytea NOT NULL,
     asks_sealed bytea,
     illness_sealed bytea,
     illness_persons integer NOT NULL,
     problem_grams text[] NOT NULL,
     product_code text,
     product_name text,
     specification text,
     quantity numeric(18,6),
     unit text,
     production_date date,
     lot_typed text,
     lot text,
     lot_known boolean NOT NULL,
     lot_size numeric(18,6),
     defect_rate numeric(7,6),
     purchase_place text,
     order_number text,
     dealer text,
     proof_of_purchase text,
     packing_number text,
     photos integer NOT NULL,
     sample_received boolean NOT NULL,
     owner_role text NOT NULL,
     speaker_role text NOT NULL,
     recipients text[] NOT NULL,
     responsible_department text,
     promised_by timestamptz,
     follows text REFERENCES complaints.complaint (reference),
     escalation integer NOT NULL,
     pin jsonb NOT NULL,
     closed_at timestamptz,
     outcome text,
     CHECK ((stage = 'closed') = (closed_at IS NOT NULL AND outcome IS NOT NULL)),
     CHECK (received_at <= recorded_at)
   )`,
  'CREATE UNIQUE INDEX ON complaints.complaint (channel, channel_message_id)',
  'CREATE INDEX ON complaints.complaint (received_at, reference)',
  'CREATE INDEX ON complaints.complaint (complainant_id, received_at)',
  'CREATE INDEX ON complaints.complaint (follows)',
  'CREATE INDEX ON complaints.complaint (lot)',
  'CREATE INDEX complaint_problem_grams ON complaints.complaint USING gin (problem_grams)',
  `CREATE TABLE complaints.classification (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     class text NOT NULL,
     grade text NOT NULL,
     reason text NOT NULL,
     by text NOT NULL,
     at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON complaints.classification (complaint)',
  `CREATE TABLE complaints.form_delivery (
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     role text NOT NULL,
     received_by text NOT NULL,
     received_at timestamptz NOT NULL,
     PRIMARY KEY (complaint, role)
   )`,
  `CREATE TABLE complaints.first_reply (
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     channel text NOT NULL,
     replied_at timestamptz NOT NULL,
     note_sealed bytea,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (complaint, cycle)
   )`,
  `CREATE TABLE complaints.initial_opinion (
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     opinion_sealed bytea NOT NULL,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (complaint, cycle)
   )`,
  `CREATE TABLE complaints.workflow_step (
     key text PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     step text NOT NULL,
     result jsonb NOT NULL,
     done_at timestamptz NOT NULL
   )`,
];

const clockTables = [
  `CREATE TABLE complaints.clock (
     id text PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     rule text NOT NULL,
     cycle integer NOT NULL,
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
     UNIQUE (complaint, rule, cycle),
     CHECK ((state = 'stopped') = (stopped_at IS NOT NULL)),
     CHECK (state <> 'running' OR due_at IS NOT NULL)
   )`,
  `CREATE INDEX clock_provisional ON complaints.clock (complaint) WHERE provisional AND state <> 'stopped'`,
  `CREATE TABLE complaints.clock_pause (
     id uuid PRIMARY KEY,
     clock_id text NOT NULL REFERENCES complaints.clock (id),
     waiting_for text NOT NULL CHECK (waiting_for IN ('customer', 'supplier')),
     reason text NOT NULL,
     paused_at timestamptz NOT NULL,
     paused_by text NOT NULL,
     resumed_at timestamptz,
     resumed_by text
   )`,
  'CREATE INDEX ON complaints.clock_pause (clock_id)',
  `CREATE TABLE complaints.clock_rung (
     clock_id text NOT NULL REFERENCES complaints.clock (id),
     rung text NOT NULL,
     due_at timestamptz NOT NULL,
     fired_at timestamptz NOT NULL,
     late_by_seconds integer NOT NULL CHECK (late_by_seconds >= 0),
     PRIMARY KEY (clock_id, rung)
   )`,
];

const investigationTables = [
  `CREATE TABLE complaints.investigation_answer (
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     kind text NOT NULL CHECK (kind IN ('retest', 'records')),
     outcome text NOT NULL,
     told_at timestamptz NOT NULL,
     PRIMARY KEY (complaint, cycle, kind)
   )`,
  `CREATE TABLE complaints.finding (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('confirmed', 'not-confirmed', 'inconclusive')),
     nature text NOT NULL,
     root_cause text NOT NULL,
     responsible text,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL,
     UNIQUE (complaint, cycle)
   )`,
];

const remedyTables = [
  `CREATE TABLE complaints.remedy (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     number integer NOT NULL,
     state text NOT NULL,
     kind text NOT NULL,
     product_code text,
     lot text,
     quantity numeric(18,6) CHECK (quantity > 0),
     unit text,
     exchange_quantity numeric(18,6) CHECK (exchange_quantity > 0),
     multiple text,
     amount numeric(18,2) CHECK (amount > 0),
     currency text,
     legal_floor jsonb,
     terms text NOT NULL,
     tier text NOT NULL,
     signers text[] NOT NULL CHECK (cardinality(signers) > 0),
     filed_at text NOT NULL,
     policy_version integer NOT NULL,
     terms_hash text NOT NULL,
     proposed_by text NOT NULL,
     proposed_at timestamptz NOT NULL,
     executed_at timestamptz,
     dispatch_order text,
     UNIQUE (complaint, number)
   )`,
  `CREATE UNIQUE INDEX remedy_one_granted ON complaints.remedy (complaint, cycle) WHERE state IN ('approved', 'executing', 'executed')`,
  `CREATE TABLE complaints.remedy_answer (
     id uuid PRIMARY KEY,
     remedy_id uuid NOT NULL REFERENCES complaints.remedy (id),
     answer text NOT NULL CHECK (answer IN ('agreed', 'declined', 'countered')),
     channel text NOT NULL,
     given_by text NOT NULL,
     given_at timestamptz NOT NULL,
     demand_sealed bytea,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON complaints.remedy_answer (remedy_id)',
  `CREATE TABLE complaints.remedy_waiver (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     given_by text NOT NULL,
     channel text NOT NULL,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL,
     UNIQUE (complaint, cycle)
   )`,
  `CREATE TABLE complaints.handling_sheet (
     number text PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     remedy_id uuid NOT NULL UNIQUE REFERENCES complaints.remedy (id),
     filed_with text NOT NULL,
     measures text NOT NULL,
     author text NOT NULL,
     filed_at timestamptz NOT NULL,
     reviewer text,
     reviewed_at timestamptz,
     CHECK (reviewer <> author),
     CHECK ((reviewer IS NULL) = (reviewed_at IS NULL))
   )`,
  `CREATE TABLE complaints.remedy_decision (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     remedy_id uuid NOT NULL REFERENCES complaints.remedy (id),
     role text NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('approved', 'refused')),
     reason text,
     content_hash text NOT NULL,
     hat jsonb NOT NULL,
     decided_by text NOT NULL,
     decided_at timestamptz NOT NULL,
     UNIQUE (remedy_id, role),
     UNIQUE (remedy_id, decided_by),
     CHECK (outcome = 'approved' OR reason IS NOT NULL)
   )`,
  'CREATE INDEX ON complaints.remedy_decision (complaint)',
  `CREATE TABLE complaints.violation_attempt (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     act text NOT NULL,
     refused_with text NOT NULL,
     needs text NOT NULL,
     subject text NOT NULL,
     attempted_by text NOT NULL,
     attempted_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON complaints.violation_attempt (complaint)',
];

const contactTables = [
  `CREATE TABLE complaints.answer (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     channel text NOT NULL CHECK (channel IN ('email', 'letter')),
     address_sealed bytea,
     subject_sealed bytea NOT NULL,
     text_sealed bytea NOT NULL,
     state text NOT NULL CHECK (state IN ('written', 'attempting', 'sent')),
     attempts integer NOT NULL,
     possible_duplicate boolean NOT NULL,
     message_id text,
     posting_number text,
     posted_at timestamptz,
     written_by text NOT NULL,
     written_at timestamptz NOT NULL,
     sent_at timestamptz,
     UNIQUE (complaint, cycle),
     CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
     CHECK (channel = 'email' OR posting_number IS NOT NULL)
   )`,
  `CREATE TABLE complaints.call_back (
     id uuid PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     cycle integer NOT NULL,
     number integer NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('satisfied', 'dissatisfied', 'not-reached', 'unreachable')),
     channel text NOT NULL,
     note_sealed bytea,
     warned_at timestamptz,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL,
     UNIQUE (complaint, cycle, number)
   )`,
  `CREATE UNIQUE INDEX call_back_settled_once ON complaints.call_back (complaint, cycle) WHERE outcome <> 'not-reached'`,
  `CREATE TABLE complaints.work_item (
     id text PRIMARY KEY,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
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
  'CREATE INDEX ON complaints.work_item (complaint, kind)',
  `CREATE TABLE complaints.trouble (
     id uuid PRIMARY KEY,
     key text NOT NULL UNIQUE,
     complaint text NOT NULL REFERENCES complaints.complaint (reference),
     step text NOT NULL,
     code text NOT NULL,
     reported_at timestamptz NOT NULL,
     resolved_at timestamptz,
     resolved_by text,
     resolution text
   )`,
  'CREATE INDEX ON complaints.trouble (complaint)',
];

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
