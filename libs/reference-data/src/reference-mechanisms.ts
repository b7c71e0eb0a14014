import { dropPeopleMechanismsV1, peopleMechanismsV1 } from '@anxin/auth';

/**
 * SQL of a service's copies of what the directory publishes: people, policies, calendars; for its first migration. A version that is
 * published never changes, so its row is written once.
 */
export const referenceMechanismsV1 = (schema: string): string[] => [
  ...peopleMechanismsV1(schema),
  `CREATE TABLE "${schema}".ref_policy (
     kind text NOT NULL,
     version integer NOT NULL,
     effective_from timestamptz NOT NULL,
     document jsonb NOT NULL,
     proposed_by text NOT NULL,
     approved_by text NOT NULL,
     published_at timestamptz NOT NULL,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (kind, version)
   )`,
  `CREATE TABLE "${schema}".ref_calendar (
     id text NOT NULL,
     version integer NOT NULL,
     effective_from timestamptz NOT NULL,
     document jsonb NOT NULL,
     proposed_by text NOT NULL,
     approved_by text NOT NULL,
     published_at timestamptz NOT NULL,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (id, version)
   )`,
];

export const dropReferenceMechanismsV1 = (schema: string): string[] => [
  `DROP TABLE "${schema}".ref_calendar`,
  `DROP TABLE "${schema}".ref_policy`,
  ...dropPeopleMechanismsV1(schema),
];
