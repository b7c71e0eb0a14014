import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { startComplaints } from '../../services/complaints/bench/bench-world.mjs';
import { interleaved, load } from './measure.mjs';

const require = createRequire(import.meta.url);
const { startWorkflow } = require('@anxin/messaging');
const { UnitOfWork } = require('@anxin/persistence');
const { Client, Connection } = require('@temporalio/client');
const { DataSource } = require('typeorm');

const [starts, clients] = [1_000, 32];

/** The relay draining 1,000 committed starts, against StartWorkflow alone with 32 clients. Goal: ≥ 0.8 ×. */
export const bench = {
  name: 'start',
  engines: true,
  async run() {
    const service = await startComplaints();
    const { address, namespace } = service.config.temporal;
    const connection = await Connection.connect({ address });
    const client = new Client({ connection, namespace });
    const unitOfWork = service.app.get(UnitOfWork, { strict: false });
    const database = service.app.get(DataSource, { strict: false });
    const start = (workflowId) => ({
      workflow: 'nobody',
      workflowId,
      taskQueue: 'nobody',
      input: { reference: workflowId },
    });

    const relayed = async () => {
      const round = randomUUID();
      await unitOfWork.run(async (tx) => {
        for (let number = 0; number < starts; number += 1) await startWorkflow(tx, start(`${round}/${number}`));
      });
      const began = performance.now();
      for (;;) {
        const [{ left }] = await database.query(
          `SELECT count(*)::int AS left FROM complaints.outbox WHERE lane = 'workflows' AND delivered_at IS NULL`,
        );
        if (left === 0) break;
        await pause(20);
      }
      return (starts * 1000) / (performance.now() - began);
    };
    const raw = async () => {
      const round = randomUUID();
      const { perSecond } = await load(clients, starts, (number) => {
        const { workflow, workflowId, taskQueue, input } = start(`${round}/${number}`);
        return client.workflow.start(workflow, {
          workflowId,
          taskQueue,
          args: [input],
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        });
      });
      return perSecond;
    };
    try {
      return [{ name: 'start', ...(await interleaved(3, relayed, raw)), unit: 'starts/s', goal: '>= 0.8' }];
    } finally {
      await connection.close();
      await service.stop();
    }
  },
};
