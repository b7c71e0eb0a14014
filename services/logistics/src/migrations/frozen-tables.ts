import { onRole } from '@anxin/persistence';

/** What a recall's goods were when its scope was frozen. A version never changes; a later one stands beside it. */
export const frozenTables = [
  `CREATE TABLE logistics.frozen_version (
     recall text NOT NULL,
     version integer NOT NULL,
     frozen_at timestamptz NOT NULL,
     result jsonb NOT NULL,
     PRIMARY KEY (recall, version)
   )`,
  `CREATE TABLE logistics.frozen_lot (
     recall text NOT NULL,
     version integer NOT NULL,
     lot_id uuid NOT NULL,
     number text NOT NULL,
     kind text,
     unit text,
     PRIMARY KEY (recall, version, lot_id)
   )`,
  `CREATE TABLE logistics.frozen_stock (
     recall text NOT NULL,
     version integer NOT NULL,
     stock_id uuid NOT NULL,
     lot_id uuid NOT NULL,
     warehouse text NOT NULL,
     location text NOT NULL,
     area text NOT NULL,
     quantity numeric(18,6) NOT NULL,
     PRIMARY KEY (recall, version, stock_id)
   )`,
  `CREATE TABLE logistics.frozen_line (
     recall text NOT NULL,
     version integer NOT NULL,
     line_id uuid NOT NULL,
     note text NOT NULL,
     lot_id uuid NOT NULL,
     consignee text NOT NULL,
     quantity numeric(18,6) NOT NULL,
     unit text NOT NULL,
     state text NOT NULL,
     PRIMARY KEY (recall, version, line_id)
   )`,
  ...['frozen_version', 'frozen_lot', 'frozen_stock', 'frozen_line'].flatMap((table) => [
    `CREATE TRIGGER ${table}_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON logistics.${table}
       FOR EACH STATEMENT EXECUTE FUNCTION logistics.audit_refuse_change()`,
    onRole('app', `REVOKE UPDATE, DELETE ON logistics.${table} FROM :role`),
  ]),
];

export const dropFrozenTables = [
  'DROP TABLE logistics.frozen_line, logistics.frozen_stock, logistics.frozen_lot, logistics.frozen_version',
];
