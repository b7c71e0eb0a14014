/** SQL of the copy of the people's register, for a service's first migration. Its roles' grants are the schema's default ones. */
export const peopleMechanismsV1 = (schema: string): string[] => [
  `CREATE TABLE "${schema}".ref_person (
     person_id text PRIMARY KEY,
     version integer NOT NULL,
     kind text NOT NULL CHECK (kind IN ('person', 'service')),
     display_name text NOT NULL,
     active boolean NOT NULL,
     supplier text,
     superior text,
     roles jsonb NOT NULL,
     delegations jsonb NOT NULL,
     recorded_at timestamptz NOT NULL
   )`,
  `CREATE INDEX ref_person_roles ON "${schema}".ref_person USING gin (roles jsonb_path_ops)`,
];

export const dropPeopleMechanismsV1 = (schema: string): string[] => [`DROP TABLE "${schema}".ref_person`];
