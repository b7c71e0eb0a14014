import { createRequire } from 'node:module';
import { interleaved, median } from '../../../test/bench/measure.mjs';
import { connected, startLogistics } from './bench-world.mjs';

const require = createRequire(import.meta.url);
const { ReadBalancesService } = require('../dist/read-balances/read-balances.service.js');
const { balanceSql } = require('../dist/balance/lot-balance.js');
const [lots, linesALot, scope, rounds, each] = [30_000, 10, 1_051, 7, 5];

const id = (n) => `md5('lot' || ${n})::uuid`;
/** A company's goods by a fixed rule: the same on every machine. */
const data = [
  `SET session_replication_role = replica`,
  `INSERT INTO logistics.lot SELECT ${id('n')}, 0, 'L' || n, 'L' || n, 'P00' || n % 9, 'finished', '瓶', 'passed', '2099-12-31' FROM generate_series(1, ${lots}) n`,
  `INSERT INTO logistics.ref_lot SELECT id, 1, number, normalised, item, kind, unit, 1000, 5, 12, 0, 0, inspection, expires_on, now() FROM logistics.lot`,
  `INSERT INTO logistics.stock SELECT gen_random_uuid(), id, '成品一库', 'A-01', 'store', 143 FROM logistics.lot`,
  `INSERT INTO logistics.dispatch_note SELECT 'N' || n, 'operation', now(), 'bench' FROM generate_series(1, ${linesALot}) n`,
  `INSERT INTO logistics.shipment_line (id, note, lot_id, consignee, quantity, unit, shipped_on, carrier, state, delivered_at, source)
     SELECT md5(n || '/' || l)::uuid, 'N' || l, ${id('n')}, 'C' || (n * 7 + l) % 260, 84, '瓶', '2026-11-01', '鲁运达',
            CASE l WHEN 1 THEN 'in-transit' ELSE 'delivered' END, CASE l WHEN 1 THEN NULL ELSE now() END, 'operation'
       FROM generate_series(1, ${lots}) n, generate_series(1, ${linesALot}) l`,
  `SET session_replication_role = origin`,
  `ANALYZE logistics.lot, logistics.ref_lot, logistics.stock, logistics.shipment_line, logistics.movement, logistics.return_receipt`,
];

/** Mass balance of a recall’s 1,051 lots with their 10,510 shipment lines, among 300,000: the service's code against its SQL bare. Goal: ≤ 1.2 ×. */
export const bench = {
  name: 'balance',
  engines: true,
  async run() {
    const service = await startLogistics();
    const admin = await connected(service.database.adminUrl);
    const app = await connected(service.database.appUrl);
    try {
      for (const statement of data) await admin.query(statement);
      const { rows } = await admin.query(`SELECT ${id('n * 28')} AS id FROM generate_series(1, ${scope}) n`);
      const ids = rows.map((row) => row.id);
      const balances = service.app.get(ReadBalancesService, { strict: false });
      const timed = (work) => async () => {
        const times = [];
        for (let number = 0; number < each; number += 1) {
          const start = performance.now();
          const found = await work();
          times.push(performance.now() - start);
          if (found.length !== scope || found.some(({ difference }) => Number(difference) !== 0))
            throw new Error('The generated company does not add up');
        }
        return median(times);
      };
      const ours = timed(() => balances.of(ids));
      const bare = timed(async () => (await app.query(balanceSql, [ids])).rows);
      await ours();
      await bare();
      return [{ name: 'balance', ...(await interleaved(rounds, ours, bare)), unit: 'ms', goal: '<= 1.2' }];
    } finally {
      await app.end();
      await admin.end();
      await service.stop();
    }
  },
};
