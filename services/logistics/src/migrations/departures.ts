import { onRole } from '@anxin/persistence';

const check = (name: string, condition: string): string[] => [
  `ALTER TABLE logistics.movement DROP CONSTRAINT ${name}`,
  `ALTER TABLE logistics.movement ADD CONSTRAINT ${name} CHECK (${condition})`,
];

/** What a movement may be: a row of its kind, and what the kind says of where it comes from and goes to. */
const kinds = (...more: readonly string[]): string[] => {
  const list = (...of: readonly string[]) => [...of, ...more].map((kind) => `'${kind}'`).join(', ');
  const apart = ['scrap', ...more.filter((kind) => kind === 'sample')].map((kind) => `'${kind}'`).join(', ');
  return [
    ...check(
      'movement_kind_check',
      `kind IN (${list('opening', 'receipt', 'issue', 'transfer', 'dispatch', 'return', 'scrap')})`,
    ),
    ...check('movement_check4', `(to_area IS NULL) = (kind IN (${list('issue', 'dispatch', 'scrap')}))`),
    ...check('movement_check6', `kind IN (${apart}) OR from_area IS DISTINCT FROM 'returns'`),
  ];
};

/** Disposals, the lot of a replacement, and what of both a recall froze. */
export const departures = [
  `CREATE TABLE logistics.stock_disposal (
     id uuid PRIMARY KEY,
     lot_id uuid NOT NULL REFERENCES logistics.lot (id),
     kind text NOT NULL CHECK (kind IN ('scrapped', 'sampled')),
     quantity numeric(18,6) NOT NULL CHECK (quantity > 0),
     unit text NOT NULL,
     warehouse text NOT NULL,
     location text NOT NULL,
     area text NOT NULL CHECK (area IN ('store', 'returns')),
     reason text NOT NULL,
     witness text,
     disposed_at timestamptz NOT NULL,
     disposed_by text NOT NULL
   )`,
  'CREATE INDEX ON logistics.stock_disposal (lot_id)',
  onRole('app', 'REVOKE UPDATE, DELETE ON logistics.stock_disposal FROM :role'),
  // Orders that were answered before goods were taken from stock keep the number of their lot in `dispatch` alone.
  `ALTER TABLE logistics.replacement_order ADD COLUMN lot_id uuid REFERENCES logistics.lot (id),
     ADD CONSTRAINT replacement_order_lot_check CHECK (lot_id IS NULL OR status = 'dispatched')`,
  'CREATE INDEX ON logistics.replacement_order (lot_id)',
  `ALTER TABLE logistics.movement ADD COLUMN disposal_id uuid REFERENCES logistics.stock_disposal (id),
     ADD COLUMN replacement_id uuid REFERENCES logistics.replacement_order (id),
     ADD CONSTRAINT movement_disposal_check CHECK ((disposal_id IS NOT NULL) = (kind IN ('scrap', 'sample'))),
     ADD CONSTRAINT movement_replacement_check CHECK ((replacement_id IS NOT NULL) = (kind = 'replacement'))`,
  'CREATE UNIQUE INDEX ON logistics.movement (disposal_id)',
  'CREATE UNIQUE INDEX ON logistics.movement (replacement_id)',
  ...kinds('sample', 'replacement'),
  `CREATE TABLE logistics.frozen_departure (
     recall text NOT NULL,
     version integer NOT NULL,
     movement_id uuid NOT NULL,
     lot_id uuid NOT NULL,
     kind text NOT NULL,
     quantity numeric(18,6) NOT NULL,
     PRIMARY KEY (recall, version, movement_id)
   )`,
  `CREATE TRIGGER frozen_departure_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON logistics.frozen_departure
     FOR EACH STATEMENT EXECUTE FUNCTION logistics.audit_refuse_change()`,
  onRole('app', 'REVOKE UPDATE, DELETE ON logistics.frozen_departure FROM :role'),
];

export const dropDepartures = [
  'DROP TABLE logistics.frozen_departure',
  ...kinds(),
  `ALTER TABLE logistics.movement DROP CONSTRAINT movement_replacement_check, DROP CONSTRAINT movement_disposal_check,
     DROP COLUMN replacement_id, DROP COLUMN disposal_id`,
  'ALTER TABLE logistics.replacement_order DROP CONSTRAINT replacement_order_lot_check, DROP COLUMN lot_id',
  'DROP TABLE logistics.stock_disposal',
];
