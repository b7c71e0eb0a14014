import { interleaved, load } from '../../../test/bench/measure.mjs';
import { bareHandler, loggedIn, report, startComplaints, taken } from './bench-world.mjs';
import { SameRows } from './same-rows.mjs';

const calls = 300;

/** POST complaint → 201, committed with audit and outbox, against a bare Nest handler that writes the same rows. Goal: ≥ 0.7 ×. */
export const bench = {
  name: 'intake',
  engines: true,
  async run() {
    const service = await startComplaints();
    const rows = new SameRows(service.database.appUrl, 'complaints');
    const clerk = await loggedIn(service, 'clerk', 'customer-service');
    const post = async () => taken(await clerk.post('complaints', report()));
    const { reference } = await post();
    await rows.learn(reference);
    const bare = await bareHandler(() => rows.write(reference));
    try {
      await load(8, 100, post);
      await load(8, 100, bare.call);
      const figures = [];
      for (const clients of [8, 32]) {
        const ours = async () => (await load(clients, calls, post)).perSecond;
        const baseline = async () => (await load(clients, calls, bare.call)).perSecond;
        figures.push({
          name: `intake-${clients}`,
          ...(await interleaved(5, ours, baseline)),
          unit: 'posts/s',
          goal: '>= 0.7',
        });
      }
      return figures;
    } finally {
      await bare.stop();
      await rows.end();
      await service.stop();
    }
  },
};
