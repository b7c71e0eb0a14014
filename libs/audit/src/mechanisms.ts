import { onRole } from '@anxin/persistence';

const appendOnly = ['audit_line', 'audit_seal'] as const;

/**
 * SQL of the audit for a service's first migration. The application role may add to `audit_line` and `audit_seal` and read them;
 * a trigger refuses any change, the owner's too. A landed version is never edited.
 */
export const auditMechanismsV1 = (schema: string): string[] => [
  `CREATE TABLE "${schema}".audit_line (
     id uuid PRIMARY KEY,
     aggregate_type text NOT NULL,
     aggregate_id text NOT NULL,
     seq bigint NOT NULL CHECK (seq > 0),
     at timestamptz(3) NOT NULL,
     actor text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('person', 'service', 'system')),
     hat jsonb,
     action text NOT NULL,
     content jsonb NOT NULL,
     content_hash text NOT NULL,
     previous_hash text NOT NULL,
     hash text NOT NULL,
     UNIQUE (aggregate_type, aggregate_id, seq)
   )`,
  `CREATE TABLE "${schema}".audit_head (
     aggregate_type text NOT NULL,
     aggregate_id text NOT NULL,
     seq bigint NOT NULL,
     previous_hash text NOT NULL,
     hash text NOT NULL,
     PRIMARY KEY (aggregate_type, aggregate_id)
   )`,
  `CREATE TABLE "${schema}".audit_pending (
     position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     aggregate_type text NOT NULL,
     aggregate_id text NOT NULL,
     seq bigint NOT NULL,
     hash text NOT NULL
   )`,
  `CREATE TABLE "${schema}".audit_seal (
     number bigint PRIMARY KEY CHECK (number > 0),
     body text NOT NULL,
     signature text NOT NULL
   )`,
  `CREATE FUNCTION "${schema}".audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$`,
  ...appendOnly.flatMap((table) => [
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "${schema}".${table}
       FOR EACH STATEMENT EXECUTE FUNCTION "${schema}".audit_refuse_change()`,
    onRole('app', `REVOKE UPDATE, DELETE ON "${schema}".${table} FROM :role`),
  ]),
  onRole('app', `REVOKE DELETE ON "${schema}".audit_head FROM :role`),
  onRole('app', `REVOKE UPDATE ON "${schema}".audit_pending FROM :role`),
];

export const dropAuditMechanismsV1 = (schema: string): string[] => [
  `DROP TABLE "${schema}".audit_line, "${schema}".audit_head, "${schema}".audit_pending, "${schema}".audit_seal`,
  `DROP FUNCTION "${schema}".audit_refuse_change()`,
];
