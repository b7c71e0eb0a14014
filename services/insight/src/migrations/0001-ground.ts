import { serviceMechanismsV1, dropServiceMechanismsV1 } from '@anxin/host';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...serviceMechanismsV1('insight'),
  `CREATE TABLE insight.case_event (
     id text PRIMARY KEY,
     position bigserial NOT NULL,
     subject text NOT NULL,
     type text NOT NULL,
     source text NOT NULL,
     at timestamptz NOT NULL,
     data jsonb NOT NULL
   )`,
  'CREATE UNIQUE INDEX ON insight.case_event (position)',
  'CREATE INDEX ON insight.case_event (subject, position)',
  `CREATE TABLE insight.case_summary (
     reference text PRIMARY KEY,
     stage text NOT NULL,
     cycle integer NOT NULL,
     class text NOT NULL,
     grade text NOT NULL,
     channel text NOT NULL,
     product_code text,
     lot text,
     follows text,
     received_at timestamptz NOT NULL,
     outcome text,
     closed_at timestamptz
   )`,
  'CREATE INDEX ON insight.case_summary (closed_at, received_at, reference)',
  `CREATE TABLE insight.case_clock (
     clock_id text PRIMARY KEY,
     reference text NOT NULL,
     rule text NOT NULL,
     started_at timestamptz NOT NULL,
     due_at timestamptz NOT NULL,
     provisional boolean NOT NULL,
     last_rung text,
     stopped_at timestamptz,
     late boolean
   )`,
  'CREATE INDEX ON insight.case_clock (reference)',
  `CREATE TABLE insight.work_item (
     work_id text PRIMARY KEY,
     kind text NOT NULL,
     subject text NOT NULL,
     person text,
     role text,
     rule text,
     opened_at timestamptz NOT NULL,
     due_at timestamptz,
     done_at timestamptz,
     done_by text
   )`,
  'CREATE INDEX ON insight.work_item (role, done_at)',
  'CREATE INDEX ON insight.work_item (person, done_at)',
  'CREATE INDEX ON insight.work_item (subject)',
];

const undo = [
  'DROP TABLE insight.work_item, insight.case_clock, insight.case_summary, insight.case_event',
  ...dropServiceMechanismsV1('insight'),
];

export class Ground1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
