import { onRole } from '@anxin/persistence';

const quantity = 'quantity numeric(18,6) NOT NULL CHECK (quantity > 0)';
const source = `source text NOT NULL CHECK (source IN ('operation', 'import'))`;
/** Only an import may write history, and says which one it was. */
const origin = `${source},
     import_run uuid REFERENCES logistics.import_run (id),
     CHECK ((source = 'import') = (import_run IS NOT NULL))`;

/** Stock and what moves it, holds, what was shipped, issued and returned. Facts are added and never changed, but for the columns named here. */
export const warehouseTables = [
  `CREATE TABLE logistics.hold (
     id uuid PRIMARY KEY,
     key text NOT NULL UNIQUE,
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     cause text NOT NULL CHECK (cause IN ('precautionary', 'recall', 'quality')),
     reference text NOT NULL,
     order_id text,
     reason text NOT NULL,
     placed_at timestamptz NOT NULL,
     placed_on date NOT NULL,
     placed_by text NOT NULL,
     lifted_at timestamptz,
     lifted_by text,
     lift_reason text,
     CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
   )`,
  'CREATE INDEX hold_active ON logistics.hold (lot_id) WHERE lifted_at IS NULL',
  'CREATE INDEX ON logistics.hold (reference)',
  'CREATE INDEX ON logistics.hold (placed_at, id)',
  `CREATE TABLE logistics.stock (
     id uuid PRIMARY KEY,
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     warehouse text NOT NULL,
     location text NOT NULL,
     area text NOT NULL CHECK (area IN ('store', 'returns')),
     quantity numeric(18,6) NOT NULL CHECK (quantity >= 0),
     UNIQUE (lot_id, warehouse, location, area)
   )`,
  `CREATE TABLE logistics.dispatch_note (
     note text PRIMARY KEY,
     ${source},
     recorded_at timestamptz NOT NULL,
     recorded_by text NOT NULL
   )`,
  `CREATE TABLE logistics.shipment_line (
     id uuid PRIMARY KEY,
     note text NOT NULL REFERENCES logistics.dispatch_note (note),
     pickup_note text,
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     consignee text NOT NULL,
     ${quantity},
     unit text NOT NULL,
     shipped_on date NOT NULL,
     carrier text NOT NULL,
     state text NOT NULL CHECK (state IN ('in-transit', 'delivered')),
     delivered_at timestamptz,
     delivered_by text,
     ${origin},
     UNIQUE (note, lot_id, consignee),
     CHECK (source = 'import' OR (state = 'delivered') = (delivered_at IS NOT NULL))
   )`,
  'CREATE INDEX ON logistics.shipment_line (lot_id)',
  'CREATE INDEX ON logistics.shipment_line (consignee)',
  'CREATE INDEX ON logistics.shipment_line (shipped_on, id)',
  `CREATE TABLE logistics.material_issue (
     id uuid PRIMARY KEY,
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     for_batch text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('raw', 'semi-finished', 'packaging', 'rework')),
     ${quantity},
     unit text NOT NULL,
     issued_at timestamptz NOT NULL,
     issued_on date NOT NULL,
     issued_by text NOT NULL
   )`,
  'CREATE INDEX ON logistics.material_issue (lot_id)',
  `CREATE TABLE logistics.return_receipt (
     id uuid PRIMARY KEY,
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     consignee text NOT NULL,
     ${quantity},
     unit text NOT NULL,
     recall text,
     received_at timestamptz NOT NULL,
     received_by text NOT NULL
   )`,
  'CREATE INDEX ON logistics.return_receipt (lot_id)',
  'CREATE INDEX ON logistics.return_receipt (recall, id)',
  `CREATE TABLE logistics.movement (
     id uuid PRIMARY KEY,
     key text NOT NULL UNIQUE,
     kind text NOT NULL CHECK (kind IN ('opening', 'receipt', 'issue', 'transfer', 'dispatch', 'return', 'scrap')),
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     ${quantity},
     from_warehouse text,
     from_location text,
     from_area text CHECK (from_area IN ('store', 'returns')),
     to_warehouse text,
     to_location text,
     to_area text CHECK (to_area IN ('store', 'returns')),
     line_id uuid REFERENCES logistics.shipment_line (id),
     issue_id uuid REFERENCES logistics.material_issue (id),
     return_id uuid REFERENCES logistics.return_receipt (id),
     at timestamptz NOT NULL,
     day date NOT NULL,
     by text NOT NULL,
     ${origin},
     CHECK ((from_area IS NULL) = (from_warehouse IS NULL) AND (from_area IS NULL) = (from_location IS NULL)),
     CHECK ((to_area IS NULL) = (to_warehouse IS NULL) AND (to_area IS NULL) = (to_location IS NULL)),
     CHECK ((from_area IS NULL) = (kind IN ('opening', 'receipt', 'return'))),
     CHECK ((to_area IS NULL) = (kind IN ('issue', 'dispatch', 'scrap'))),
     CHECK (to_area IS NULL OR (to_area = 'returns') = (kind = 'return')),
     CHECK (kind = 'scrap' OR from_area IS DISTINCT FROM 'returns'),
     CHECK ((line_id IS NOT NULL) = (kind = 'dispatch')),
     CHECK ((issue_id IS NOT NULL) = (kind = 'issue')),
     CHECK ((return_id IS NOT NULL) = (kind = 'return')),
     CHECK (source = 'operation' OR kind = 'opening')
   )`,
  'CREATE INDEX ON logistics.movement (lot_id)',
  'CREATE INDEX ON logistics.movement (line_id)',
  'CREATE INDEX ON logistics.movement (issue_id)',
  'CREATE INDEX ON logistics.movement (return_id)',
  `CREATE TABLE logistics.workflow_step (
     key text PRIMARY KEY,
     step text NOT NULL,
     result jsonb NOT NULL,
     done_at timestamptz NOT NULL
   )`,
  // Stock is written by the movements' trigger alone.
  onRole('app', 'REVOKE INSERT, UPDATE, DELETE ON logistics.stock FROM :role'),
  onRole(
    'app',
    `REVOKE UPDATE, DELETE ON logistics.movement, logistics.dispatch_note, logistics.shipment_line, logistics.material_issue,
       logistics.return_receipt, logistics.hold, logistics.workflow_step FROM :role`,
  ),
  onRole('app', 'REVOKE DELETE ON logistics.lot FROM :role'),
  onRole('app', 'GRANT UPDATE (state, delivered_at, delivered_by) ON logistics.shipment_line TO :role'),
  onRole('app', 'GRANT UPDATE (lifted_at, lifted_by, lift_reason) ON logistics.hold TO :role'),
];

export const dropWarehouseTables = [
  `DROP TABLE logistics.workflow_step, logistics.movement, logistics.return_receipt, logistics.material_issue,
     logistics.shipment_line, logistics.dispatch_note, logistics.stock, logistics.hold`,
];
