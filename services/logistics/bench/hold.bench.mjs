import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { connected, newLot, quantile, startLogistics } from './bench-world.mjs';

const { LogisticsActivityHost } = createRequire(import.meta.url)('../dist/logistics.activities.js');
const [rounds, perSecond, atOnce, beforeMs, afterMs] = [60, 50, 6, 120, 80];

/**
 * A hold among 50 dispatches a second of its lot. How many of them commit after the hold did: 0. Order → commit, p99, against the same
 * statement bare under the same dispatches; a goal for it is not set, it is a figure of its own.
 */
export const bench = {
  name: 'hold',
  engines: true,
  async run() {
    const service = await startLogistics();
    const admin = await connected(service.database.adminUrl);
    const app = await connected(service.database.appUrl);
    // The hold's own transaction counts, under its lock, what had left by then.
    await admin.query(`CREATE TABLE public.seen (lot_id uuid PRIMARY KEY, lines integer NOT NULL)`);
    await admin.query(`CREATE FUNCTION public.see() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      INSERT INTO public.seen SELECT NEW.lot_id, count(*) FROM logistics.shipment_line WHERE lot_id = NEW.lot_id; RETURN NULL; END $$`);
    await admin.query(
      `CREATE TRIGGER zz_see AFTER INSERT ON logistics.hold FOR EACH ROW EXECUTE FUNCTION public.see()`,
    );
    const keeper = await service.person('warehouse-keeper1', { roles: ['warehouse-keeper'] });
    const activities = service.app.get(LogisticsActivityHost, { strict: false });

    const statuses = new Map();
    const under = [];
    let current = await newLot(service);
    const dispatch = async (lot) => {
      const line = { lot, consignee: 'C0001', quantity: '1', unit: '瓶' };
      const { status } = await keeper.post('dispatches', { carrier: '顺通物流', lines: [line] });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    // Six at once at the most: the pool's other connections are the holds', so that a slow machine offers less and does not choke.
    let waiting = 0;
    const stream = setInterval(() => {
      if (waiting >= atOnce) return;
      waiting += 1;
      under.push(dispatch(current.number).finally(() => (waiting -= 1)));
    }, 1000 / perSecond);

    const ours = ({ number }, key) =>
      activities.placeHold({
        ...{ key, lot: number, cause: 'precautionary', orderId: key },
        ...{ reference: 'TS-2026-000001', reason: 'illness' },
      });
    const bare = async ({ lotId }, key) => {
      await app.query('BEGIN');
      await app.query('SELECT FROM logistics.lot WHERE id = $1 FOR NO KEY UPDATE', [lotId]);
      await app.query(
        `INSERT INTO logistics.hold (id, key, lot_id, cause, reference, reason, placed_at, placed_on, placed_by)
         VALUES ($1, $2, $3, 'precautionary', 'TS-2026-000001', 'illness', now(), current_date, 'bench')`,
        [randomUUID(), key, lotId],
      );
      await app.query('COMMIT');
    };
    const times = { ours: [], bare: [] };
    try {
      await pause(1_000);
      for (let round = 0; round < 2 * rounds; round += 1) {
        const lot = await newLot(service);
        current = lot;
        await pause(beforeMs);
        const way = round % 2 === 0 ? 'ours' : 'bare';
        const start = performance.now();
        await (way === 'ours' ? ours : bare)(lot, randomUUID());
        times[way].push(performance.now() - start);
        await pause(afterMs);
      }
      clearInterval(stream);
      await Promise.all(under);
      const { rows } = await admin.query(
        `SELECT sum(later.lines - seen.lines)::integer AS slipped FROM public.seen
           CROSS JOIN LATERAL (SELECT count(*) AS lines FROM logistics.shipment_line l WHERE l.lot_id = seen.lot_id) AS later`,
      );
      const [left, refused] = [statuses.get(201) ?? 0, statuses.get(409) ?? 0];
      if (left + refused !== under.length || refused === 0)
        throw new Error(`Dispatches were answered ${JSON.stringify([...statuses])}`);
      const [figure, baseline] = [quantile(times.ours, 0.99), quantile(times.bare, 0.99)];
      return [
        {
          name: 'hold-slipped',
          figure: rows[0].slipped,
          baseline: left,
          ratio: rows[0].slipped / left,
          unit: 'dispatches',
          goal: '0',
        },
        { name: 'hold-p99', figure, baseline, ratio: figure / baseline, unit: 'ms', goal: 'a figure of its own' },
      ];
    } finally {
      clearInterval(stream);
      await Promise.allSettled(under);
      await app.end();
      await admin.end();
      await service.stop();
    }
  },
};
