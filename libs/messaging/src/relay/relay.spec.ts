import { complaintHandlingName, event } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import { type CollectedMessage, eventually, TcpProxy, throughProxy } from '@anxin/testing';
import { Kafka as KafkaBinding, type KafkaMessage } from 'cloudevents';
import { ConfigResourceTypes } from 'kafkajs';
import { Client } from 'pg';
import { MessagingWorld } from '../../testing/messaging-world';
import { RecordingGateway } from '../../testing/recording-gateway';
import { thingChanged, thingListed } from '../../testing/thing-events';
import { parked, publish, redrive, replay, startWorkflow } from '../index';

jest.setTimeout(60_000);

const asKafkaMessage = ({ key, value, headers }: CollectedMessage): KafkaMessage => ({
  key: key ?? '',
  value,
  body: value,
  headers: { ...headers },
});

describe('relay to Kafka', () => {
  let world: MessagingWorld;

  beforeEach(async () => {
    world = await MessagingWorld.open();
  });
  afterEach(async () => {
    await world.close();
  });

  const change = (key: string, ...steps: readonly number[]) =>
    world.unitOfWork.run((tx) => publish(tx, ...steps.map((step) => event(thingChanged, key, step, { step }))));
  const stepsOf = (messages: readonly { key: string | null; value: string }[], key: string): number[] =>
    messages.filter((message) => message.key === key).map(({ value }) => JSON.parse(value).step);
  const asService = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: world.db.appUrl });
    await client.connect();
    return work(client).finally(() => client.end());
  };

  it('delivers committed events in order for each key, and none of a rolled back transaction', async () => {
    world.relay();
    const seen = await world.kafka.collect('complaints.events');
    for (let step = 1; step <= 40; step += 1) await Promise.all(['a', 'b', 'c', 'd'].map((key) => change(key, step)));
    await expect(
      world.unitOfWork.run(async (tx) => {
        await publish(tx, event(thingChanged, 'a', 99, { step: 99 }));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await change('a', 41);

    await eventually(() => expect(seen.messages).toHaveLength(161));
    for (const key of ['a', 'b', 'c', 'd']) {
      expect(stepsOf(seen.messages, key)).toEqual(
        Array.from({ length: key === 'a' ? 41 : 40 }, (_, index) => index + 1),
      );
    }
  });

  it('writes CloudEvents 1.0 that the reference library reads, with the correlation id of the request', async () => {
    world.relay();
    const seen = await world.kafka.collect('complaints.events');
    await requestContext.run({ correlationId: 'corr-7' }, () => change('TS-2026-000001', 7));
    const message = await eventually(() => seen.messages[0] ?? false);
    const read = KafkaBinding.toEvent(asKafkaMessage(message));
    expect(Array.isArray(read) ? read[0] : read).toMatchObject({
      specversion: '1.0',
      type: 'anxin.complaints.thing.changed.v1',
      source: 'anxin/complaints',
      subject: 'TS-2026-000001',
      datacontenttype: 'application/json',
      aggregateversion: '7',
      correlationid: 'corr-7',
      data: { step: 7 },
    });
    expect(message.headers['ce_id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(message.headers).toMatchObject({ ce_specversion: '1.0', 'content-type': 'application/json' });
    expect(message.key).toBe('TS-2026-000001');
  });

  it('is nudged: with an hour between two looks a committed event still arrives at once', async () => {
    const relay = world.relay(undefined, { relay: { pollMs: 3_600_000 } });
    const seen = await world.kafka.collect('complaints.events');
    await eventually(() => relay.leading);
    for (let step = 1; step <= 3; step += 1) {
      await change('a', step);
      await eventually(() => expect(stepsOf(seen.messages, 'a')).toHaveLength(step));
    }
  });

  it('finds by polling what nobody nudged it for', async () => {
    world.relay();
    const seen = await world.kafka.collect('complaints.events');
    await world.dataSource.query(
      `insert into complaints.outbox (lane, ordering_key, topic, type, payload, headers, created_at)
       values ('events', 'complaints.events/q', 'complaints.events', 'x', '{"step":1}', '{"ce_subject":"q"}', now())`,
    );
    await eventually(() => expect(stepsOf(seen.messages, 'q')).toEqual([1]));
  });

  it.each(['close', 'hold'] as const)(
    'goes on by itself after Kafka was away (%s), without blocking the workflow engine',
    async (outage) => {
      const proxy = await TcpProxy.to(world.kafka.brokers[0] ?? '');
      await proxy.open();
      const gateway = new RecordingGateway();
      const client = { ...throughProxy(proxy), requestTimeout: 1_000, connectionTimeout: 500 };
      const { kafka } = world.options();
      world.relay(gateway, { kafka: { ...kafka, client } });
      const seen = await world.kafka.collect('complaints.events');
      await change('a', 1);
      await eventually(() => expect(stepsOf(seen.messages, 'a')).toEqual([1]));

      await proxy[outage]();
      await change('a', 2);
      await change('a', 3);
      await world.unitOfWork.run((tx) =>
        startWorkflow(tx, { workflow: complaintHandlingName, workflowId: 'w', taskQueue: 'complaints', input: {} }),
      );
      await eventually(() => expect(gateway.accepted).toEqual(['start w']));
      await eventually(async () => {
        const [row] = await world.dataSource.query(
          `select attempts, last_error from complaints.outbox where payload = '{"step":2}'`,
        );
        expect(row).toMatchObject({ attempts: expect.any(Number), last_error: expect.stringMatching(/\w/) });
      });

      await proxy.open();
      await eventually(() => expect(new Set(stepsOf(seen.messages, 'a'))).toEqual(new Set([1, 2, 3])));
      await eventually(async () => {
        expect(await world.dataSource.query('select 1 from complaints.outbox where delivered_at is null')).toEqual([]);
      });
      await proxy.close();
    },
  );

  it('parks the key of an event that Kafka never takes, lets the others pass, and goes on in order when re-driven', async () => {
    const configEntries = [{ name: 'max.message.bytes', value: '20000' }];
    await world.kafka.createTopics({
      topic: 'complaints.events',
      numPartitions: 1,
      replicationFactor: 1,
      configEntries,
    });
    const seen = await world.kafka.collect('complaints.events');
    await world.unitOfWork.run((tx) =>
      publish(
        tx,
        event(thingChanged, 'big', 1, { step: 1 }),
        event(thingChanged, 'big', 2, { step: 2, note: 'x'.repeat(30_000) }),
        event(thingChanged, 'big', 3, { step: 3 }),
        event(thingChanged, 'small', 1, { step: 1 }),
      ),
    );
    await change('small', 2);
    await change('big', 4);
    world.relay();
    await eventually(() => expect(stepsOf(seen.messages, 'small')).toEqual([1, 2]));
    expect(stepsOf(seen.messages, 'big')).toEqual([1]);
    const [waiting] = await asService((client) => parked(client, 'complaints'));
    expect(waiting).toMatchObject({
      where: 'outbox/events',
      key: 'complaints.events/big',
      waiting: 3,
      reason: expect.stringMatching(/too large|larger/i),
    });

    const admin = world.kafka.kafka.admin();
    await admin.connect();
    await admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: ConfigResourceTypes.TOPIC,
          name: `${world.kafka.prefix}complaints.events`,
          configEntries: [{ name: 'max.message.bytes', value: '5000000' }],
        },
      ],
    });
    await admin.disconnect();
    expect(await asService((client) => redrive(client, 'complaints', { key: 'big' }))).toEqual({
      outboxKeys: 1,
      letters: 0,
    });
    await eventually(() => expect(stepsOf(seen.messages, 'big')).toEqual([1, 2, 3, 4]));
    expect(await asService((client) => parked(client, 'complaints'))).toEqual([]);
  });

  it('keeps facts without limit, compacts reference topics, and makes dead-letter topics', async () => {
    world.relay();
    const admin = world.kafka.kafka.admin();
    await admin.connect();
    await world.unitOfWork.run((tx) => publish(tx, event(thingListed, 'a', 1, { name: 'thing' })));
    const prefix = world.kafka.prefix;
    const names = ['complaints.events', 'complaints.events.dlq', 'complaints.things', 'complaints.things.dlq'].map(
      (name) => prefix + name,
    );
    await eventually(async () => expect(await admin.listTopics()).toEqual(expect.arrayContaining(names)));
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: names.map((name) => ({
        type: ConfigResourceTypes.TOPIC,
        name,
        configNames: ['cleanup.policy', 'retention.ms'],
      })),
    });
    const found = resources.map(({ resourceName, configEntries }) => [
      resourceName.slice(prefix.length),
      configEntries.find(({ configName }) => configName === 'cleanup.policy')?.configValue,
      configEntries.find(({ configName }) => configName === 'retention.ms')?.configValue,
    ]);
    await admin.disconnect();
    expect(found).toEqual([
      ['complaints.events', 'delete', '-1'],
      ['complaints.events.dlq', 'delete', '-1'],
      ['complaints.things', 'compact', expect.anything()],
      ['complaints.things.dlq', 'delete', '-1'],
    ]);
  });

  it('makes a lost topic again, and a replay fills it from the outbox with the same ids in the same order', async () => {
    world.relay();
    await change('a', 1, 2);
    const before = await world.kafka.collect('complaints.events');
    await eventually(() => expect(stepsOf(before.messages, 'a')).toEqual([1, 2]));
    await before.stop();
    const topic = `${world.kafka.prefix}complaints.events`;
    const admin = world.kafka.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(topic));

    expect(await asService((client) => replay(client, 'complaints', { topic: 'complaints.events' }))).toBe(2);
    await change('a', 3);
    await eventually(async () => expect(await admin.listTopics()).toContain(topic));
    await admin.disconnect();
    const after = await world.kafka.collect('complaints.events');
    await eventually(() => expect(stepsOf(after.messages, 'a')).toEqual([1, 2, 3]));
    expect(after.messages.slice(0, 2).map(({ headers }) => headers['ce_id'])).toEqual(
      before.messages.map(({ headers }) => headers['ce_id']),
    );
  });
});
