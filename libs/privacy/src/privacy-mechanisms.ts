/**
 * SQL of the mechanism's table for a service's first migration. One row a person: the data key, wrapped by the master key. Without it
 * the sealed columns are noise, so that emptying `wrapped_key` erases the person everywhere, in backups of other tables too.
 */
export const privacyMechanismsV1 = (schema: string): string[] => [
  `CREATE TABLE ${schema}.personal_key (
    person_id uuid PRIMARY KEY,
    wrapped_key bytea,
    created_at timestamptz NOT NULL,
    shredded_at timestamptz,
    CONSTRAINT personal_key_present_until_shredded CHECK ((wrapped_key IS NULL) = (shredded_at IS NOT NULL))
  )`,
];

export const dropPrivacyMechanismsV1 = (schema: string): string[] => [`DROP TABLE ${schema}.personal_key`];
