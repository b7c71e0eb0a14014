/** SQL of the imports' tables, for a migration of the service: `import_run`, `import_fault`. A landed version is never edited. */
export const importMechanismsV1 = (schema: string): string[] => [
  `CREATE TABLE "${schema}".import_run (
     id uuid PRIMARY KEY,
     kind text NOT NULL,
     file_hash text NOT NULL,
     state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
     attempt integer NOT NULL CHECK (attempt > 0),
     shift_days integer NOT NULL,
     closed_before timestamptz,
     last_line integer NOT NULL,
     read integer NOT NULL,
     kept integer NOT NULL,
     unchanged integer NOT NULL,
     quarantined integer NOT NULL,
     corrected integer NOT NULL,
     "left" jsonb NOT NULL,
     failure text,
     begun_by text NOT NULL,
     begun_at timestamptz NOT NULL,
     ended_at timestamptz,
     CHECK ((state = 'failed') = (failure IS NOT NULL)),
     CHECK ((state = 'running') = (ended_at IS NULL))
   )`,
  `CREATE INDEX ON "${schema}".import_run (kind, begun_at)`,
  `CREATE TABLE "${schema}".import_fault (
     id uuid PRIMARY KEY,
     run_id uuid NOT NULL REFERENCES "${schema}".import_run,
     line integer NOT NULL,
     key text NOT NULL,
     reason text NOT NULL,
     "column" text,
     row jsonb NOT NULL,
     state text NOT NULL CHECK (state IN ('open', 'resolved')),
     recorded_at timestamptz NOT NULL,
     resolved_by text,
     resolved_at timestamptz,
     UNIQUE (run_id, line),
     CHECK ((state = 'resolved') = (resolved_by IS NOT NULL AND resolved_at IS NOT NULL))
   )`,
];

export const dropImportMechanismsV1 = (schema: string): string[] => [
  `DROP TABLE "${schema}".import_fault`,
  `DROP TABLE "${schema}".import_run`,
];
