import { createRequire } from 'node:module';
import { interleaved } from '../../../test/bench/measure.mjs';
import { startCompany, storyLots, storySupplierLot } from './company.mjs';

const require = createRequire(import.meta.url);
const { DataSource } = require('typeorm');
const { Client } = require('pg');
const { receiptsOfSupplierLot } = require('../dist/lot/find-lots.js');
const { walk } = require('../dist/genealogy/walk.js');

const [large, small, rounds] = [1_000_000, 10_000, 21];

/** What somebody writes who knows the tables: the scope of a supplier's lot with each lot's figures. */
const handWritten = `
  WITH RECURSIVE scope (id) AS (
    SELECT lot_id FROM production.lot_alias WHERE kind = 'supplier-lot' AND normalised = $1
    UNION
    SELECT input.output_id FROM scope JOIN production.lot_input input ON input.input_id = scope.id
  )
  SELECT lot.id, lot.number, lot.item, lot.kind, lot.unit, lot.inspection, lot.manufacturer, lot.supplier, lot.produced::text,
         loss.scrapped::text, loss.sampled::text, used.consumed::text, used.reworked::text
    FROM scope JOIN production.lot ON lot.id = scope.id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(quantity) FILTER (WHERE kind = 'scrapped'), 0) AS scrapped,
             coalesce(sum(quantity) FILTER (WHERE kind = 'sampled'), 0) AS sampled
        FROM production.lot_loss WHERE lot_id = lot.id
    ) loss
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(quantity) FILTER (WHERE kind <> 'rework'), 0) AS consumed,
             coalesce(sum(quantity) FILTER (WHERE kind = 'rework'), 0) AS reworked
        FROM production.lot_input WHERE input_id = lot.id
    ) used`;

/**
 * `trace`: all 1,051 lots that hold goods of a supplier's lot, found by the service's own code among 1M lots, against a hand-written CTE
 * on the same tables and driver. Goal: ≤ 1.2 ×. `trace-growth`: the same scope among 1M lots against 10k. Goal: ≤ 2 ×.
 */
export const bench = {
  name: 'trace',
  engines: true,
  async run() {
    const [big, little] = [await startCompany(large), await startCompany(small)];
    const client = new Client({ connectionString: big.database.appUrl });
    await client.connect();
    try {
      const ours = (service) => {
        const { manager } = service.app.get(DataSource, { strict: false });
        return timed(async () => walk(manager, 'forward', await receiptsOfSupplierLot(manager, storySupplierLot)));
      };
      const baseline = timed(async () => (await client.query(handWritten, [storySupplierLot])).rows);
      const [atLarge, atSmall] = [ours(big), ours(little)];
      for (let warm = 0; warm < 5; warm += 1) for (const work of [atLarge, atSmall, baseline]) await work();
      return [
        { name: 'trace', ...(await interleaved(rounds, atLarge, baseline)), unit: 'ms', goal: '<= 1.2' },
        { name: 'trace-growth', ...(await interleaved(rounds, atLarge, atSmall)), unit: 'ms', goal: '<= 2' },
      ];
    } finally {
      await client.end();
      await little.stop();
      await big.stop();
    }
  },
};

/** @param {() => Promise<unknown[]>} work */
const timed = (work) => async () => {
  const began = performance.now();
  const lots = await work();
  const took = performance.now() - began;
  if (lots.length !== storyLots) throw new Error(`The scope has ${lots.length} lots instead of ${storyLots}`);
  return took;
};
