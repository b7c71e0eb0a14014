import { figureColumns, figuresOf } from '../lot/figures-sql';
import { itemName, itemsOf } from '../lot/item-name-sql';
import type { Direction } from './trace-terms';

const edge: Record<Direction, { readonly from: string; readonly to: string }> = {
  forward: { from: 'input_id', to: 'output_id' },
  backward: { from: 'output_id', to: 'input_id' },
};

/**
 * The lots of a scope, those in `$1` and all that is reached from them. UNION keeps a lot once, so that a cycle ends. Each step looks up
 * the edges of one lot (LATERAL, which OFFSET 0 keeps as it is): the planner cannot know how far a recursion goes and would read the
 * whole table.
 */
const scope = (direction: Direction): string => `
  WITH RECURSIVE scope (id) AS (
    SELECT unnest($1::uuid[])
    UNION
    SELECT step.id FROM scope CROSS JOIN LATERAL (
      SELECT ${edge[direction].to} AS id FROM production.lot_input WHERE ${edge[direction].from} = scope.id OFFSET 0
    ) step
  )`;

/** With `$2` lots at most, then the recursion stops. */
export const walkSql = (direction: Direction): string => `${scope(direction)}
  SELECT l.id AS "lotId", l.number, l.item, ${itemName}, l.kind, l.unit, l.inspection, l.manufacturer, l.supplier,
         coalesce(l.received_on, l.produced_on)::text AS since, l.inputs_known AS "inputsKnown", ${figureColumns}
    FROM (SELECT id FROM scope LIMIT $2) reached
    CROSS JOIN LATERAL (SELECT * FROM production.lot WHERE id = reached.id OFFSET 0) l ${figuresOf} ${itemsOf}`;

/** A page in the order of ids, after `$2`: figures are summed for the page alone. `$3` lots. */
export const pageSql = `${scope('forward')}
  SELECT l.id AS "lotId", l.number, l.item, l.kind, l.unit, l.manufacturer, ${figureColumns}
    FROM (SELECT id FROM scope WHERE $2::uuid IS NULL OR id > $2::uuid ORDER BY id LIMIT $3) reached
    CROSS JOIN LATERAL (SELECT * FROM production.lot WHERE id = reached.id OFFSET 0) l ${figuresOf}
   ORDER BY l.id`;

/** Edges inside a set of lots: `$1`. */
export const linksSql = `
  SELECT i.output_id AS "outputId", i.input_id AS "inputId", i.kind, trim_scale(sum(i.quantity))::text AS quantity
    FROM unnest($1::uuid[]) reached (id)
    CROSS JOIN LATERAL (SELECT * FROM production.lot_input WHERE output_id = reached.id OFFSET 0) i
   WHERE i.input_id = ANY($1)
   GROUP BY i.output_id, i.input_id, i.kind
   ORDER BY i.output_id, i.input_id, i.kind`;
