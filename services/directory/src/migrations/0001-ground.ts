import { dropServiceMechanismsV1, serviceMechanismsV1 } from '@anxin/host';
import { onRole } from '@anxin/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...serviceMechanismsV1('directory'),
  `CREATE TABLE directory.person (
     person_id text PRIMARY KEY,
     kind text NOT NULL CHECK (kind IN ('person', 'service')),
     display_name text NOT NULL,
     active boolean NOT NULL,
     supplier text,
     superior text REFERENCES directory.person,
     roles jsonb NOT NULL,
     registered_at timestamptz NOT NULL,
     version integer NOT NULL CHECK (version > 0),
     CHECK (superior <> person_id)
   )`,
  'CREATE INDEX ON directory.person (superior)',
  `CREATE TABLE directory.delegation (
     id uuid PRIMARY KEY,
     absent text NOT NULL REFERENCES directory.person,
     deputy text NOT NULL REFERENCES directory.person,
     role text NOT NULL,
     scope text NOT NULL,
     valid_from timestamptz NOT NULL,
     valid_until timestamptz NOT NULL,
     reason text NOT NULL,
     recorded_by text NOT NULL,
     recorded_at timestamptz NOT NULL,
     revoked_by text,
     revoked_at timestamptz,
     CHECK (absent <> deputy),
     CHECK (valid_from < valid_until),
     CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
   )`,
  'CREATE INDEX ON directory.delegation (deputy)',
  'CREATE INDEX ON directory.delegation (absent)',
  `CREATE TABLE directory.regulation_version (
     register text NOT NULL CHECK (register IN ('policy', 'calendar')),
     name text NOT NULL,
     version integer NOT NULL CHECK (version > 0),
     document jsonb NOT NULL,
     content_hash text NOT NULL,
     reason text NOT NULL,
     status text NOT NULL CHECK (status IN ('proposed', 'approved', 'refused')),
     effective_from timestamptz,
     proposed_by text NOT NULL,
     proposed_at timestamptz NOT NULL,
     decided_by text,
     decided_at timestamptz,
     decision_reason text,
     PRIMARY KEY (register, name, version),
     CHECK ((status = 'proposed') = (decided_by IS NULL)),
     CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
     CHECK (status <> 'approved' OR (decided_by <> proposed_by AND effective_from IS NOT NULL))
   )`,
  // What was proposed is what is decided on and what cases are pinned to: nobody rewrites or removes it (SEC-6).
  onRole('app', 'REVOKE UPDATE, DELETE ON directory.regulation_version FROM :role'),
  onRole(
    'app',
    'GRANT UPDATE (status, effective_from, decided_by, decided_at, decision_reason) ON directory.regulation_version TO :role',
  ),
  onRole('app', 'REVOKE DELETE ON directory.person, directory.delegation FROM :role'),
];

const undo = [
  'DROP TABLE directory.regulation_version',
  'DROP TABLE directory.delegation',
  'DROP TABLE directory.person',
  ...dropServiceMechanismsV1('directory'),
];

export class Ground1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
