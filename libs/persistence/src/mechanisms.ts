import type { ReferenceSeries } from '@anxin/contracts';
import { allSeries, sequenceOf } from './references';

/** SQL for a service's first migration: answers of Idempotency-Keys, references by series and year. A landed version is never edited. */
export const mechanismsV1 = (schema: string): string[] => [
  `CREATE TABLE "${schema}".idempotency_key (
     actor text NOT NULL,
     key text NOT NULL,
     route text NOT NULL,
     fingerprint text NOT NULL,
     status integer NOT NULL,
     answer jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     PRIMARY KEY (actor, key)
   )`,
  `CREATE INDEX ON "${schema}".idempotency_key (created_at)`,
  `CREATE TABLE "${schema}".reference_counter (
     series text NOT NULL,
     year integer NOT NULL,
     base bigint NOT NULL,
     PRIMARY KEY (series, year)
   )`,
  ...allSeries.map((series) => referenceSequence(schema, series)),
];

export const dropMechanismsV1 = (schema: string): string[] => [
  `DROP TABLE "${schema}".idempotency_key, "${schema}".reference_counter`,
  ...allSeries.map((series) => `DROP SEQUENCE "${schema}".${sequenceOf(series)}`),
];

/** For a series that comes later, in a migration of its own. */
export const referenceSequence = (schema: string, series: ReferenceSeries): string =>
  `CREATE SEQUENCE "${schema}".${sequenceOf(series)}`;
