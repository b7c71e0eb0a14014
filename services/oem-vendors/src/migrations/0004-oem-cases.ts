import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE oem_vendors.oem_case (
     reference text PRIMARY KEY,
     version integer NOT NULL,
     stage text NOT NULL CHECK (stage IN ('submitted', 'returned', 'confirmed', 'decided')),
     complaint text,
     lot text NOT NULL,
     lot_known boolean NOT NULL,
     product_code text NOT NULL,
     manufacturer text NOT NULL REFERENCES oem_vendors.vendor (code),
     pin jsonb NOT NULL,
     received_at timestamptz NOT NULL,
     submitted_at timestamptz NOT NULL,
     submitted_by text NOT NULL,
     form_late boolean NOT NULL,
     revision integer NOT NULL CHECK (revision > 0),
     confirmed_at timestamptz,
     confirmed_by text,
     cause_class text CHECK (cause_class IN ('quality', 'human')),
     confirmation_note text,
     decided_opinion integer,
     decided_at timestamptz,
     CHECK ((stage IN ('confirmed', 'decided')) = (confirmed_at IS NOT NULL)),
     CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL) AND (confirmed_at IS NULL) = (cause_class IS NULL)),
     CHECK ((stage = 'decided') = (decided_at IS NOT NULL)),
     CHECK ((decided_at IS NULL) = (decided_opinion IS NULL))
   )`,
  // One open a complaint and lot; a decided one stands in nobody's way.
  `CREATE UNIQUE INDEX oem_case_open ON oem_vendors.oem_case (complaint, lot) WHERE stage <> 'decided'`,
  'CREATE INDEX ON oem_vendors.oem_case (lot)',
  'CREATE INDEX ON oem_vendors.oem_case (manufacturer)',
  'CREATE INDEX ON oem_vendors.oem_case (submitted_at, reference)',
  `CREATE TABLE oem_vendors.oem_case_form (
     oem_case text NOT NULL REFERENCES oem_vendors.oem_case (reference),
     revision integer NOT NULL CHECK (revision > 0),
     content jsonb NOT NULL,
     content_hash text NOT NULL,
     submitted_by text NOT NULL,
     submitted_at timestamptz NOT NULL,
     hat jsonb NOT NULL,
     PRIMARY KEY (oem_case, revision)
   )`,
  `CREATE TABLE oem_vendors.oem_case_return (
     oem_case text NOT NULL REFERENCES oem_vendors.oem_case (reference),
     revision integer NOT NULL CHECK (revision > 0),
     reasons text NOT NULL,
     returned_by text NOT NULL,
     returned_at timestamptz NOT NULL,
     hat jsonb NOT NULL,
     PRIMARY KEY (oem_case, revision)
   )`,
  `CREATE TABLE oem_vendors.oem_case_opinion (
     oem_case text NOT NULL REFERENCES oem_vendors.oem_case (reference),
     revision integer NOT NULL CHECK (revision > 0),
     opinion text NOT NULL,
     liability text NOT NULL CHECK (liability IN ('manufacturer', 'company', 'carrier', 'customer', 'undetermined')),
     handling text NOT NULL,
     requests_corrective_action boolean NOT NULL,
     content_hash text NOT NULL,
     given_by text NOT NULL,
     given_at timestamptz NOT NULL,
     hat jsonb NOT NULL,
     PRIMARY KEY (oem_case, revision)
   )`,
  `CREATE TABLE oem_vendors.oem_opinion_decision (
     oem_case text NOT NULL,
     revision integer NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('approved', 'refused')),
     reason text NOT NULL,
     content_hash text NOT NULL,
     decided_by text NOT NULL,
     decided_at timestamptz NOT NULL,
     hat jsonb NOT NULL,
     PRIMARY KEY (oem_case, revision),
     FOREIGN KEY (oem_case, revision) REFERENCES oem_vendors.oem_case_opinion (oem_case, revision)
   )`,
  `CREATE TABLE oem_vendors.oem_case_extension (
     oem_case text NOT NULL REFERENCES oem_vendors.oem_case (reference),
     number integer NOT NULL CHECK (number > 0),
     reason text NOT NULL,
     due_before timestamptz NOT NULL,
     until timestamptz NOT NULL CHECK (until > due_before),
     extended_by text NOT NULL,
     extended_at timestamptz NOT NULL CHECK (extended_at <= due_before),
     hat jsonb NOT NULL,
     PRIMARY KEY (oem_case, number)
   )`,
];
const tables = [
  ...['oem_case_extension', 'oem_opinion_decision', 'oem_case_opinion', 'oem_case_return', 'oem_case_form'],
  'oem_case',
];

/** Cases of OEM products: form, return, opinion and its decision (OEM-3, OEM-4, OEM-6). */
export class OemCases1764201600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE oem_vendors.${table}`);
  }
}
