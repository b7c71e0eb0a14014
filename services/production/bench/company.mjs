import 'reflect-metadata';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { startServiceForTest } = require('@anxin/host/testing');
const { Client } = require('pg');
const { productionService } = require('../dist/production.service-definition.js');

/** Receipts of the supplier's lot, batches of semi-finished goods of them, batches of finished goods of those. */
const story = { receipts: 3, semiFinished: 48, finished: 1_000 };
export const storyLots = story.receipts + story.semiFinished + story.finished;
export const storySupplierLot = 'PN-BENCH-1';

/**
 * A company of so many lots in a database of its own: four in ten are receipts, two are semi-finished, four finished, each batch of three
 * inputs that came not long before it. The story's lots lie evenly among them and only they hold goods of the supplier's lot. The same
 * rows for the same size.
 * @param {number} lots
 */
export async function startCompany(lots) {
  const service = await startServiceForTest(productionService, {
    env: { LOG_LEVEL: 'warn', DATABASE_STATEMENT_TIMEOUT_MS: '60000' },
  });
  const admin = new Client({ connectionString: service.database.adminUrl });
  await admin.connect();
  try {
    // The rows are consistent by their making: the foreign keys need not look each of them up.
    await admin.query('SET session_replication_role = replica');
    await admin.query('SET synchronous_commit = off');
    await admin.query('SELECT setseed(0.42)');
    await admin.query("SET maintenance_work_mem = '512MB'");
    const { rows: indexes } = await admin.query(secondaryIndexes);
    for (const { name } of indexes) await admin.query(`DROP INDEX production.${name}`);
    for (const statement of rowsOf(lots)) await admin.query(statement);
    for (const { definition } of indexes) await admin.query(definition);
    await admin.query('VACUUM (ANALYZE)');
  } finally {
    await admin.end();
  }
  return service;
}

/** Made anew when all rows are in: a million rows go into a sorted index many times faster than one by one. */
const secondaryIndexes = `
  SELECT relname AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
   WHERE NOT indisunique AND indrelid = ANY('{production.lot,production.lot_alias,production.lot_loss,production.lot_input}'::regclass[])`;

// Everything is written in the order of ids, which is none of place or time: the story's lots lie scattered.
const id = (n) => `md5('lot ' || ${n})::uuid`;
/** Position of the story's k-th lot among all. */
const place = (k, lots) => `(${k} * ${lots}::bigint / ${storyLots})::integer`;

function* rowsOf(lots) {
  const { receipts, semiFinished } = story;
  yield `CREATE TABLE public.story AS SELECT k, ${place('k', lots)} AS n FROM generate_series(0, ${storyLots - 1}) AS k`;
  yield 'CREATE UNIQUE INDEX ON public.story (n)';
  yield `CREATE TABLE public.made AS
    SELECT n, CASE WHEN story.k < ${receipts} THEN 'raw' WHEN story.k < ${receipts + semiFinished} THEN 'semi-finished'
                   WHEN story.k IS NOT NULL THEN 'finished' WHEN n % 10 < 4 THEN 'raw' WHEN n % 10 < 6 THEN 'semi-finished' ELSE 'finished' END AS kind,
           story.k
      FROM generate_series(0, ${lots - 1}) AS n LEFT JOIN public.story USING (n)`;
  yield `INSERT INTO production.lot
      (id, number, normalised, owner, item, kind, unit, produced, produced_on, received_on, expires_on, inspection, inputs_known, version, recorded_at, changed_at)
    SELECT ${id('n')}, 'L' || lpad(n::text, 9, '0'), 'L' || lpad(n::text, 9, '0'), 'own', kind || n % 20, kind, 'kg', 1000,
           '2026-01-01'::date + n * 300 / ${lots}, CASE kind WHEN 'raw' THEN '2026-01-01'::date + n * 300 / ${lots} END, '2027-12-31', 'passed',
           kind <> 'raw', 1, '2026-01-01'::timestamptz + n * interval '1 second', '2026-01-01'
      FROM public.made ORDER BY 1`;
  yield `INSERT INTO production.lot_alias (lot_id, kind, supplier, normalised, value)
    SELECT ${id('n')}, 'supplier-lot', 'S001', value, value
      FROM (SELECT n, CASE WHEN k IS NULL THEN 'SL' || n / 3 ELSE '${storySupplierLot}' END AS value FROM public.made WHERE kind = 'raw') receipt ORDER BY 1`;
  yield `INSERT INTO production.lot_loss (lot_id, kind, source, quantity)
    SELECT ${id('n')}, loss, 'import', 2 + n % 9 FROM public.made, unnest('{scrapped,sampled}'::text[]) AS loss WHERE kind <> 'raw' ORDER BY 1, 2`;
  // Of the last thousand lots or so; a place that is not of the kind, or that is the story's, gives no input.
  yield `INSERT INTO production.lot_input (output_id, input_id, kind, source, quantity)
    SELECT ${id('output.n')}, ${id('input.n')}, input.kind, 'import', 40 + output.n % 50
      FROM (SELECT n, kind, generate_series(1, 3) AS nth, random() AS luck FROM public.made WHERE kind <> 'raw' AND k IS NULL) output
      JOIN public.made input
        ON input.n = greatest(0, (output.n / 10 - (luck * 100)::integer) * 10 + CASE output.kind WHEN 'finished' THEN 4 + nth % 2 ELSE nth END)
       AND input.n < output.n AND input.kind = CASE output.kind WHEN 'finished' THEN 'semi-finished' ELSE 'raw' END AND input.k IS NULL
     ORDER BY 1, 2
    ON CONFLICT DO NOTHING`;
  yield `INSERT INTO production.lot_input (output_id, input_id, kind, source, quantity)
    SELECT ${id('output.n')}, ${id('input.n')}, input.kind, 'import', 10 + output.k % 9
      FROM public.made output CROSS JOIN generate_series(0, 1) AS nth
      JOIN public.made input ON input.k = CASE WHEN output.k < ${receipts + semiFinished} THEN (output.k + nth) % ${receipts}
                                               ELSE ${receipts} + (output.k + 7 * nth) % ${semiFinished} END
     WHERE output.k >= ${receipts} ORDER BY 1, 2`;
  yield 'DROP TABLE public.made, public.story';
}
