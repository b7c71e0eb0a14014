import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { temporalOnPostgres } from '../../deploy/local/engines/temporal-on-postgres.mjs';
import { throwAway, throwAwayDirectory } from '../../deploy/local/launcher/data-directory.mjs';
import { registerNamespace } from '../../deploy/local/launcher/namespace.mjs';
import { choosePorts } from '../../deploy/local/launcher/ports.mjs';
import { interleaved, load, median } from './measure.mjs';

const require = createRequire(import.meta.url);
const { Client, Connection } = require('@temporalio/client');
const { DefaultLogger, NativeConnection, Runtime, Worker } = require('@temporalio/worker');

const [starts, clients, decisions] = [400, 32, 60];
const taskQueue = 'bench';

/** Temporal's released server on PostgreSQL beside its development server: starts a second, and how soon a decision moves a process. */
export const bench = {
  name: 'production-like',
  engines: true,
  onDemand: true,
  async run() {
    Runtime.install({ logger: new DefaultLogger('WARN') });
    const dataDir = await throwAwayDirectory('production-like', () => {});
    const namespace = `bench-${randomUUID().slice(0, 8)}`;
    const released = await temporalOnPostgres({
      ...{ dataDir, ports: await choosePorts('free'), namespace },
      ...{ log: () => {}, postgres: process.env.DATABASE_URL },
    });
    await registerNamespace(process.env.TEMPORAL_ADDRESS, namespace);
    const [ours, development] = [
      await sideOf(released.address, namespace),
      await sideOf(process.env.TEMPORAL_ADDRESS, namespace),
    ];
    try {
      return [
        { name: 'start', ...(await interleaved(3, ours.starts, development.starts)), unit: 'starts/s', goal: 'none' },
        { name: 'advance', ...(await interleaved(3, ours.advance, development.advance)), unit: 'ms', goal: 'none' },
      ];
    } finally {
      await Promise.all([ours.close(), development.close()]);
      await released.stop();
      throwAway(dataDir);
    }
  },
};

/** One server, with a worker on it. */
async function sideOf(address, namespace) {
  const [connection, native] = [await Connection.connect({ address }), await NativeConnection.connect({ address })];
  const { workflow } = new Client({ connection, namespace });
  const told = new Map();
  const worker = await Worker.create({
    ...{ connection: native, namespace, taskQueue },
    workflowsPath: join(import.meta.dirname, 'waiting-workflow.cjs'),
    activities: { advanced: async (number) => told.get(number)?.() },
  });
  const running = worker.run();
  return {
    starts: async () => {
      const start = () =>
        workflow.start('nobody', { workflowId: randomUUID(), taskQueue: 'nobody', args: [{ reference: 'nobody' }] });
      return (await load(clients, starts, start)).perSecond;
    },
    /** p50 in ms, from the signal to the activity that follows it. */
    advance: async () => {
      const handle = await workflow.start('waiting', { workflowId: randomUUID(), taskQueue });
      const times = [];
      for (let number = 0; number < decisions; number += 1) {
        const began = performance.now();
        const moved = new Promise((resolve) => told.set(number, resolve));
        await handle.signal('decided', number);
        await moved;
        times.push(performance.now() - began);
      }
      await handle.signal('ended');
      await handle.result();
      return median(times);
    },
    close: async () => {
      worker.shutdown();
      await running;
      await Promise.all([connection.close(), native.close()]);
    },
  };
}
