import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { interleaved, median } from '../../../test/bench/measure.mjs';
import { bareHandler, loggedIn, report, startComplaints, taken } from './bench-world.mjs';
import { SameRows } from './same-rows.mjs';

const { Client } = createRequire(import.meta.url)('pg');
const [rounds, each] = [5, 12];

/**
 * Decision posted → answer, against one SQL transaction of the same rows through a bare Nest handler. Goal: ≤ 1.3 ×. A person signs
 * when what the signature before had to tell is told; `approve-busy` is one after another, with the relay at work beside, for
 * which there is no goal.
 */
export const bench = {
  name: 'approve',
  engines: true,
  async run() {
    const service = await startComplaints();
    const rows = new SameRows(service.database.appUrl, 'complaints');
    const clerk = await loggedIn(service, 'clerk', 'customer-service');
    const reviewer = await loggedIn(service, 'reviewer', 'sales-administration');
    const head = await loggedIn(service, 'head', 'sales-head');
    const admin = new Client({ connectionString: service.database.adminUrl });
    await admin.connect();

    const ready = async () => {
      const { reference } = taken(await clerk.post('complaints', report()));
      // The worker is not measured here: the stage is set as its activity would leave it.
      await admin.query(`UPDATE complaints.complaint SET stage = 'remedy' WHERE reference = $1`, [reference]);
      const terms = {
        kind: 'exchange',
        productCode: 'P002',
        quantity: '3',
        exchangeQuantity: '1',
        unit: '瓶',
        terms: '三瓶换一瓶',
      };
      taken(await clerk.post(`complaints/${reference}/remedies`, terms));
      const at = `complaints/${reference}`;
      const [{ id }] = taken(await clerk.get(at)).remedies;
      taken(
        await clerk.post(`${at}/remedies/${id}/answers`, {
          answer: 'agreed',
          givenBy: 'complainant',
          channel: 'phone',
        }),
      );
      taken(await clerk.post(`${at}/remedies/${id}/sheet`, { measures: '换货三瓶' }));
      taken(await reviewer.post(`${at}/remedies/${id}/sheet/reviews`, {}));
      const [{ contentHash }] = taken(await clerk.get(at)).remedies;
      return { reference, path: `${at}/remedies/${id}/decisions`, body: { outcome: 'approved', contentHash } };
    };
    const told = async () => {
      for (;;) {
        await pause(20);
        const { rows: left } = await admin.query(
          `SELECT FROM complaints.outbox WHERE delivered_at IS NULL AND parked_at IS NULL LIMIT 1`,
        );
        if (left.length === 0) return;
      }
    };
    const timed = async (work) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };

    const cases = [];
    for (let number = 0; number < 2 * rounds * each + 10; number += 1) cases.push(await ready());
    const sign = async () => {
      const { path, body } = cases.pop();
      taken(await head.post(path, body));
    };
    const first = cases.at(-1).reference;
    await sign();
    await rows.learn(first);
    const bare = await bareHandler(() => rows.write(first));
    try {
      for (let warm = 0; warm < 9; warm += 1) {
        await sign();
        await bare.call();
      }
      const series = (before, work) => async () => {
        const times = [];
        for (let number = 0; number < each; number += 1) {
          await before();
          times.push(await timed(work));
        }
        return median(times);
      };
      const compared = (before) => interleaved(rounds, series(before, sign), series(before, bare.call));
      return [
        { name: 'approve', ...(await compared(told)), unit: 'ms', goal: '<= 1.3' },
        { name: 'approve-busy', ...(await compared(() => Promise.resolve())), unit: 'ms', goal: 'none' },
      ];
    } finally {
      await bare.stop();
      await rows.end();
      await admin.end();
      await service.stop();
    }
  },
};
