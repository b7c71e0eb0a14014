/** Columns of a lot's own figures, decimals as texts; with `figuresOf`. */
export const figureColumns = `trim_scale(l.produced)::text AS produced, trim_scale(losses.scrapped)::text AS scrapped,
       trim_scale(losses.sampled)::text AS sampled, trim_scale(uses.consumed)::text AS consumed, trim_scale(uses.reworked)::text AS reworked`;

/**
 * Joins of the figures of each lot `l`: every one is the sum of its own rows, none a difference (RCL-6). LATERAL, so that a few lots of
 * a million are looked up one by one, whatever the planner expects of a recursion.
 */
export const figuresOf = `
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(quantity) FILTER (WHERE kind = 'scrapped'), 0) AS scrapped,
           coalesce(sum(quantity) FILTER (WHERE kind = 'sampled'), 0) AS sampled
      FROM production.lot_loss WHERE lot_id = l.id
  ) losses
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(quantity) FILTER (WHERE kind <> 'rework'), 0) AS consumed,
           coalesce(sum(quantity) FILTER (WHERE kind = 'rework'), 0) AS reworked
      FROM production.lot_input WHERE input_id = l.id
  ) uses`;
