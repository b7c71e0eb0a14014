import { supplierPolicySql } from '@anxin/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const gate = `CHECK (gate IN ('D3', 'D4-D5', 'D6-D7', 'D8'))`;
const statements = [
  `CREATE TABLE oem_vendors.corrective_action (
     reference text PRIMARY KEY,
     version integer NOT NULL,
     stage text NOT NULL CHECK (stage IN ('containing', 'analysing', 'implementing', 'verifying', 'closing', 'closed')),
     round integer NOT NULL CHECK (round > 0),
     manufacturer text NOT NULL REFERENCES oem_vendors.vendor (code),
     oem_case text NOT NULL REFERENCES oem_vendors.oem_case (reference),
     lot text NOT NULL,
     product_code text NOT NULL,
     defect text NOT NULL,
     evidence jsonb NOT NULL,
     pin jsonb NOT NULL,
     issued_by text NOT NULL,
     issued_at timestamptz NOT NULL,
     hat jsonb NOT NULL,
     gate text ${gate},
     gate_due_at timestamptz,
     sent_back integer NOT NULL CHECK (sent_back >= 0),
     silent_since timestamptz,
     implemented_on date,
     verifying_since timestamptz,
     look_at timestamptz,
     closed_at timestamptz,
     CHECK ((stage = 'closed') = (closed_at IS NOT NULL)),
     CHECK (gate_due_at IS NULL OR gate IS NOT NULL)
   )`,
  `CREATE UNIQUE INDEX corrective_action_open_case ON oem_vendors.corrective_action (oem_case) WHERE stage <> 'closed'`,
  'CREATE INDEX ON oem_vendors.corrective_action (issued_at, reference)',
  'CREATE INDEX ON oem_vendors.corrective_action (manufacturer, issued_at)',
  ...supplierPolicySql('oem_vendors', 'corrective_action', 'manufacturer'),
  `CREATE TABLE oem_vendors.gate_answer (
     id uuid PRIMARY KEY,
     request text NOT NULL REFERENCES oem_vendors.corrective_action (reference),
     manufacturer text NOT NULL,
     round integer NOT NULL,
     gate text NOT NULL ${gate},
     number integer NOT NULL CHECK (number > 0),
     content jsonb NOT NULL,
     content_hash text NOT NULL,
     channel text NOT NULL CHECK (channel IN ('portal', 'link')),
     answered_by text,
     answered_at timestamptz NOT NULL,
     late boolean NOT NULL,
     state text NOT NULL CHECK (state IN ('submitted', 'accepted', 'sent-back')),
     reasons text,
     decided_by text,
     decided_at timestamptz,
     hat jsonb,
     UNIQUE (request, round, gate, number),
     CHECK ((state = 'submitted') = (decided_at IS NULL)),
     CHECK (state <> 'sent-back' OR reasons IS NOT NULL)
   )`,
  `CREATE UNIQUE INDEX gate_answer_undecided ON oem_vendors.gate_answer (request) WHERE state = 'submitted'`,
  ...supplierPolicySql('oem_vendors', 'gate_answer', 'manufacturer'),
  `CREATE TABLE oem_vendors.request_link (
     token_hash text PRIMARY KEY,
     request text NOT NULL REFERENCES oem_vendors.corrective_action (reference),
     round integer NOT NULL,
     gate text NOT NULL ${gate},
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz
   )`,
  'CREATE INDEX ON oem_vendors.request_link (request)',
  `CREATE TABLE oem_vendors.manufacturer_mail (
     key text PRIMARY KEY,
     request text NOT NULL REFERENCES oem_vendors.corrective_action (reference),
     about text NOT NULL,
     due_since timestamptz NOT NULL,
     state text NOT NULL CHECK (state IN ('due', 'attempting', 'sent', 'asked')),
     attempts integer NOT NULL,
     possible_duplicate boolean NOT NULL,
     message_id text,
     sent_at timestamptz
   )`,
  'CREATE INDEX ON oem_vendors.manufacturer_mail (request, state)',
  `CREATE TABLE oem_vendors.effect_look (
     request text NOT NULL REFERENCES oem_vendors.corrective_action (reference),
     round integer NOT NULL,
     look integer NOT NULL,
     looked_at timestamptz NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('effective', 'failed', 'undecided')),
     basis text CHECK (basis IN ('lots', 'days', 'complaints')),
     lots integer NOT NULL,
     complaints text[] NOT NULL,
     PRIMARY KEY (request, round, look),
     CHECK ((outcome = 'undecided') = (basis IS NULL))
   )`,
  `CREATE TABLE oem_vendors.corrective_step (
     key text PRIMARY KEY,
     request text NOT NULL REFERENCES oem_vendors.corrective_action (reference),
     step text NOT NULL,
     result jsonb NOT NULL,
     done_at timestamptz NOT NULL
   )`,
  `CREATE TABLE oem_vendors.corrective_trouble (
     id uuid PRIMARY KEY,
     key text NOT NULL UNIQUE,
     request text NOT NULL REFERENCES oem_vendors.corrective_action (reference),
     step text NOT NULL,
     code text NOT NULL,
     reported_at timestamptz NOT NULL,
     resolved_at timestamptz,
     resolved_by text,
     resolution text
   )`,
  'CREATE INDEX ON oem_vendors.corrective_trouble (request)',
  `CREATE TABLE oem_vendors.vendor_score (
     id text PRIMARY KEY,
     vendor text NOT NULL,
     request text NOT NULL,
     reason text NOT NULL CHECK (reason IN ('late', 'sent-back', 'silent', 'effect-failed')),
     points integer NOT NULL,
     at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON oem_vendors.vendor_score (vendor, at)',
  `CREATE TABLE oem_vendors.vendor_standing (
     vendor text PRIMARY KEY,
     version integer NOT NULL,
     standing text NOT NULL CHECK (standing IN ('normal', 'conditional', 'probation', 'suspended')),
     since timestamptz NOT NULL,
     reason text NOT NULL,
     points integer NOT NULL,
     suspended boolean NOT NULL,
     decided_by text,
     decided_at timestamptz,
     decision_reason text,
     CHECK ((standing = 'suspended') = suspended)
   )`,
];
const undo = [
  'DROP TABLE oem_vendors.vendor_standing, oem_vendors.vendor_score',
  'DROP TABLE oem_vendors.corrective_trouble, oem_vendors.corrective_step, oem_vendors.effect_look',
  'DROP TABLE oem_vendors.manufacturer_mail, oem_vendors.request_link, oem_vendors.gate_answer',
  'DROP TABLE oem_vendors.corrective_action',
];

/** Corrective-action requests to manufacturers, their answers, and how the company stands to a manufacturer (OEM-4, OEM-5, OEM-10). */
export class CorrectiveActions1764288000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
