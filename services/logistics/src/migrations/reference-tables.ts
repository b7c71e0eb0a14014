/** Copies of what production and directory own, and the row of each lot that everything in the warehouse locks. */
export const referenceTables = [
  `CREATE TABLE logistics.ref_lot (
     lot_id uuid PRIMARY KEY,
     version integer NOT NULL,
     number text NOT NULL,
     normalised text NOT NULL,
     item text NOT NULL,
     kind text NOT NULL,
     unit text NOT NULL,
     produced numeric(18,6) NOT NULL,
     scrapped numeric(18,6) NOT NULL,
     sampled numeric(18,6) NOT NULL,
     consumed numeric(18,6) NOT NULL,
     reworked numeric(18,6) NOT NULL,
     inspection text NOT NULL,
     expires_on date,
     recorded_at timestamptz NOT NULL
   )`,
  'CREATE INDEX ON logistics.ref_lot (normalised)',
  `CREATE TABLE logistics.ref_customer (
     code text PRIMARY KEY,
     version integer NOT NULL,
     name text NOT NULL,
     kind text NOT NULL,
     recorded_at timestamptz NOT NULL
   )`,
  `CREATE TABLE logistics.ref_recall_closed (
     reference text PRIMARY KEY,
     closed_at timestamptz NOT NULL
   )`,
  `CREATE TABLE logistics.lot (
     id uuid PRIMARY KEY,
     version integer NOT NULL,
     number text NOT NULL,
     normalised text NOT NULL,
     item text,
     kind text,
     unit text,
     inspection text NOT NULL CHECK (inspection IN ('passed', 'failed', 'pending')),
     expires_on date,
     CHECK ((item IS NULL) = (kind IS NULL) AND (item IS NULL) = (unit IS NULL))
   )`,
  'CREATE INDEX ON logistics.lot (normalised)',
];

export const dropReferenceTables = [
  'DROP TABLE logistics.lot, logistics.ref_recall_closed, logistics.ref_customer, logistics.ref_lot',
];
