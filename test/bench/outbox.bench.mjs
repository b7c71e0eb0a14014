import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { startComplaints } from '../../services/complaints/bench/bench-world.mjs';
import { interleaved, median } from './measure.mjs';

const require = createRequire(import.meta.url);
const { complaintStageChanged, event } = require('@anxin/contracts');
const { publish } = require('@anxin/messaging');
const { ensureTopics } = require('../../libs/messaging/dist/kafka/topics.js');
const { UnitOfWork } = require('@anxin/persistence');
const { Kafka, logLevel } = require('kafkajs');
const { Client } = require('pg');

const [rounds, each, pollMs] = [5, 40, 100];

/** Commit → a consumer has the event, p50, against an outbox that is polled each 100 ms. Goal: ≤ 0.35 ×. */
export const bench = {
  name: 'outbox',
  engines: true,
  async run() {
    const service = await startComplaints();
    const { brokers, topicPrefix } = service.config.kafka;
    const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    const topics = { relay: `${topicPrefix}complaints.events`, poll: `${topicPrefix}bench.poll` };
    await ensureTopics(
      admin,
      Object.values(topics).map((topic) => ({ topic, numPartitions: 3 })),
    );
    const arrivals = new Map();
    const consumer = kafka.consumer({ groupId: `${topicPrefix}bench`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topics: Object.values(topics) });
    const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
    await consumer.run({ eachMessage: async ({ message }) => arrivals.get(String(message.key))?.(performance.now()) });
    await joined;
    /** @param {(key: string) => Promise<void>} commit */
    const series = (commit) => async () => {
      const times = [];
      for (let number = 0; number < each; number += 1) {
        const key = randomUUID();
        const arrived = new Promise((resolve) => arrivals.set(key, resolve));
        await commit(key);
        const committed = performance.now();
        times.push(Math.max(0, (await arrived) - committed));
        arrivals.delete(key);
        await pause(Math.random() * pollMs); // a poll must not be met at the same phase each time
      }
      return median(times);
    };
    const unitOfWork = service.app.get(UnitOfWork, { strict: false });
    const fact = (key) =>
      event(complaintStageChanged, key, 1, {
        reference: key,
        at: new Date().toISOString(),
        stage: 'finding',
        cycle: 1,
      });
    const poll = await polledOutbox({ url: service.database.adminUrl, kafka, topic: topics.poll });
    try {
      const ours = series((key) => unitOfWork.run((tx) => publish(tx, fact(key))));
      return [
        { name: 'outbox', ...(await interleaved(rounds, ours, series(poll.commit))), unit: 'ms', goal: '<= 0.35' },
      ];
    } finally {
      await poll.stop();
      await consumer.disconnect();
      await admin.disconnect();
      await service.stop();
    }
  },
};

/** The usual outbox: a table, and a loop that looks into it each 100 ms. */
async function polledOutbox({ url, kafka, topic }) {
  const [writer, reader] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  const producer = kafka.producer({ maxInFlightRequests: 1 });
  await Promise.all([writer.connect(), reader.connect(), producer.connect()]);
  await writer.query(
    'CREATE TABLE public.polled (id bigserial PRIMARY KEY, key text NOT NULL, sent boolean NOT NULL DEFAULT false)',
  );
  let on = true;
  const loop = (async () => {
    while (on) {
      const { rows } = await reader.query('SELECT id, key FROM public.polled WHERE NOT sent ORDER BY id LIMIT 500');
      if (rows.length > 0) {
        await producer.send({ topic, acks: -1, messages: rows.map(({ key }) => ({ key, value: '{}' })) });
        await reader.query('UPDATE public.polled SET sent = true WHERE id = ANY($1)', [rows.map(({ id }) => id)]);
      }
      await pause(pollMs);
    }
  })();
  return {
    commit: async (key) => void (await writer.query('INSERT INTO public.polled (key) VALUES ($1)', [key])),
    stop: async () => {
      on = false;
      await loop;
      await Promise.all([writer.end(), reader.end(), producer.disconnect()]);
    },
  };
}
