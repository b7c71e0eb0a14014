import { DomainError, event } from '@anxin/contracts';
import { type CollectedMessage, eventually, type ProducedMessage, TcpProxy, throughProxy } from '@anxin/testing';
import type { ISocketFactory } from 'kafkajs';
import { connect, type Socket } from 'node:net';
import { Client } from 'pg';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { parked, publish, redrive } from '../index';

jest.setTimeout(60_000);

class NotAllowed extends DomainError {
  readonly code = 'thing.not-allowed';
  readonly status = 409;
}

/** A message as another service's relay would have written it. */
const message = (key: string, step: number, extra: Partial<ProducedMessage> = {}): ProducedMessage => ({
  key,
  value: JSON.stringify({ step }),
  ...extra,
  headers: {
    ce_specversion: '1.0',
    ce_id: `${key}-${step}`,
    ce_type: thingChanged.type,
    ce_source: 'anxin/complaints',
    ce_time: '2026-05-01T00:00:00.000Z',
    ce_subject: key,
    ce_aggregateversion: String(step),
    ...extra.headers,
  },
});
/** Its number in Kafka's protocol. */
const findCoordinator = 10;
const connectTo =
  (address: string) =>
  (onConnect: () => void): Socket => {
    const { hostname, port } = new URL(`tcp://${address}`);
    return connect({ host: hostname, port: Number(port) }, onConnect);
  };
const ids = (messages: readonly CollectedMessage[]): (string | undefined)[] =>
  messages.map(({ headers }) => headers['ce_id']);

describe('Kafka transport', () => {
  let world: MessagingWorld;
  const topic = 'complaints.events';

  beforeEach(async () => {
    world = await MessagingWorld.open();
    await world.kafka.createTopics(topic, `${topic}.dlq`);
  });
  afterEach(async () => {
    await world.close();
  });

  const produce = (...messages: readonly ProducedMessage[]) => world.kafka.produce(topic, ...messages);
  const asService = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: world.db.appUrl });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  const openLetters = async (): Promise<{ open: number; requested: number }> => {
    const [counts] = await world.dataSource.query(
      `select count(*)::integer as open, count(redrive_requested_at)::integer as requested
         from complaints.dead_letter where redriven_at is null`,
    );
    return counts;
  };
  /** Sum of the committed offsets of the service's group. */
  const committed = async (): Promise<number> => {
    const admin = world.kafka.kafka.admin();
    await admin.connect();
    const [offsets] = await admin.fetchOffsets({
      groupId: `${world.kafka.prefix}complaints`,
      topics: [world.kafka.prefix + topic],
    });
    await admin.disconnect();
    return (offsets?.partitions ?? []).reduce((sum, { offset }) => sum + Math.max(0, Number(offset)), 0);
  };

  it('hands published events to their handler with context, each with one effect, also when it is delivered twice', async () => {
    const contexts: unknown[] = [];
    const record = world.recordEffect();
    await world.member(async (data, context) => {
      contexts.push({ ...context.event, data });
      await record(data, context);
    });
    world.relay();
    await world.unitOfWork.run((tx) => publish(tx, event(thingChanged, 'a', 4, { step: 1 })));
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([1]));
    expect(contexts[0]).toMatchObject({
      type: thingChanged.type,
      source: 'anxin/complaints',
      key: 'a',
      version: 4,
      data: { step: 1 },
    });

    await produce(message('b', 1), message('b', 1), message('b', 2));
    await eventually(async () => expect(await world.stepsOf('b')).toEqual([1, 2]));
    expect(contexts).toHaveLength(4);
  });

  it('sets aside what nobody can read, at once and with its origin, skips what nobody handles, and handles the rest', async () => {
    const tried: number[] = [];
    const record = world.recordEffect();
    await world.member(async (data, context) => {
      tried.push(data.step);
      await record(data, context);
    });
    const dead = await world.kafka.collect(`${topic}.dlq`);
    await produce(
      message('a', 1),
      message('a', 2, { value: '{"step":' }),
      message('a', 3, { value: '{"step":"three"}' }),
      { key: 'a', value: '{"step":4}' },
      message('a', 5, { headers: { ce_type: 'anxin.complaints.thing.forgotten.v1' } }),
      { ...message('a', 6), value: null },
      message('a', 7),
    );
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([1, 7]));
    await eventually(() => expect(dead.messages).toHaveLength(3));
    expect(tried).toEqual([1, 7]);
    expect(ids(dead.messages)).toEqual(['a-2', 'a-3', undefined]);
    expect(dead.messages[0]).toMatchObject({ key: 'a', value: '{"step":' });
    expect(dead.messages[0]?.headers).toMatchObject({
      dlq_topic: `${world.kafka.prefix}${topic}`,
      dlq_partition: String(dead.messages[0]?.partition),
      dlq_offset: '1',
      dlq_group: `${world.kafka.prefix}complaints`,
      dlq_error: expect.stringContaining('JSON'),
      dlq_at: expect.stringMatching(/^20\d\d-.*Z$/),
    });
    expect(dead.messages[1]?.headers['dlq_error']).toContain('/step');
    expect(dead.messages[1]?.headers['dlq_error']).not.toContain('three');

    // Still unreadable: a re-drive leaves them where they are.
    expect(await asService((client) => redrive(client, 'complaints'))).toEqual({ outboxKeys: 0, letters: 3 });
    await eventually(async () => expect(await openLetters()).toEqual({ open: 3, requested: 0 }));
    expect(dead.messages).toHaveLength(3);
  });

  it('tries a failing event a bounded number of times, parks its key in order, lets other keys pass, and re-drives in order', async () => {
    let broken = true;
    const tried: number[] = [];
    const record = world.recordEffect();
    await world.member(async (data, context) => {
      if (context.event.key === 'sick') tried.push(data.step);
      if (broken && context.event.key === 'sick' && data.step === 2) throw new TypeError('a bug');
      await record(data, context);
    });
    const dead = await world.kafka.collect(`${topic}.dlq`);
    const well = Array.from({ length: 9 }, (_, index) => `well-${index}`); // on every partition, the sick key's too
    const wellSteps = (step: number) => well.map((key) => message(key, step));
    await produce(
      message('sick', 1),
      message('sick', 2),
      ...wellSteps(1),
      message('sick', 3),
      ...wellSteps(2),
      message('sick', 4),
    );
    await eventually(() => expect(dead.messages).toHaveLength(3));
    for (const key of well) await eventually(async () => expect(await world.stepsOf(key)).toEqual([1, 2]));
    expect(tried).toEqual([1, 2, 2, 2]);
    expect(await world.stepsOf('sick')).toEqual([1]);
    expect(ids(dead.messages)).toEqual(['sick-2', 'sick-3', 'sick-4']);
    expect(dead.messages[0]?.headers['dlq_error']).toBe('TypeError: a bug');
    expect(await asService((client) => parked(client, 'complaints'))).toMatchObject([
      { where: `inbox/${world.kafka.prefix}${topic}`, key: 'sick', waiting: 3, reason: 'TypeError: a bug' },
    ]);

    // Not repaired yet: the re-drive fails, everything stays, nothing behind it is handled.
    await asService((client) => redrive(client, 'complaints', { key: 'sick' }));
    await eventually(() => expect(tried.length).toBeGreaterThanOrEqual(7));
    await eventually(async () => expect(await openLetters()).toEqual({ open: 3, requested: 0 }));
    expect(await world.stepsOf('sick')).toEqual([1]);

    broken = false;
    expect(await asService((client) => redrive(client, 'complaints'))).toEqual({ outboxKeys: 0, letters: 3 });
    await eventually(async () => expect(await world.stepsOf('sick')).toEqual([1, 2, 3, 4]));
    await eventually(async () => expect(await asService((client) => parked(client, 'complaints'))).toEqual([]));
    await produce(message('sick', 5));
    await eventually(async () => expect(await world.stepsOf('sick')).toEqual([1, 2, 3, 4, 5]));
    expect(dead.messages).toHaveLength(3);
  });

  it('keeps the order of a key whose messages keep coming while it is re-driven', async () => {
    let broken = true;
    const record = world.recordEffect();
    await world.member(async (data, context) => {
      if (broken) throw new Error('a bug');
      await record(data, context);
    });
    await produce(...[1, 2, 3, 4, 5].map((step) => message('a', step)));
    await eventually(async () =>
      expect((await asService((client) => parked(client, 'complaints')))[0]?.waiting).toBe(5),
    );
    broken = false;
    await asService((client) => redrive(client, 'complaints'));
    for (let step = 6; step <= 30; step += 1) await produce(message('a', step));
    await eventually(async () =>
      expect(await world.stepsOf('a')).toEqual(Array.from({ length: 30 }, (_, index) => index + 1)),
    );
  });

  it('handles a message whose key is set free while it is about to be parked behind it', async () => {
    let broken = true;
    const record = world.recordEffect();
    await world.member(async (data, context) => {
      if (broken) throw new NotAllowed('not yet');
      await record(data, context);
    });
    await produce(message('a', 1));
    await eventually(async () => expect((await openLetters()).open).toBe(1));
    broken = false;
    await asService(async (holder) => {
      await holder.query('begin');
      await holder.query('delete from complaints.parked_key');
      await produce(message('a', 2));
      await eventually(async () => {
        const waiting = await world.dataSource.query(
          `select 1 from pg_stat_activity
            where application_name = 'anxin-parking-complaints' and datname = current_database() and wait_event_type = 'Lock'`,
        );
        expect(waiting).toHaveLength(1);
      });
      await holder.query('commit');
    });
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([2]));
    expect((await openLetters()).open).toBe(1);
  });

  it('does not try a refusal again', async () => {
    let tries = 0;
    await world.member(async () => {
      tries += 1;
      throw new NotAllowed('The thing is closed');
    });
    const dead = await world.kafka.collect(`${topic}.dlq`);
    await produce(message('a', 1));
    await eventually(() => expect(dead.messages).toHaveLength(1));
    expect(tries).toBe(1);
    expect(dead.messages[0]?.headers['dlq_error']).toBe('NotAllowed: The thing is closed');
  });

  it('commits nothing and parks nothing while the dead-letter topic is not to be had', async () => {
    let tries = 0;
    const { transport } = await world.member(async () => {
      tries += 1;
      throw new NotAllowed('no');
    });
    await eventually(() => transport.joined);
    const admin = world.kafka.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [`${world.kafka.prefix}${topic}.dlq`] });
    await produce(message('a', 1), message('b', 1));
    await eventually(() => expect(tries).toBeGreaterThan(0));
    expect(await committed()).toBe(0);
    expect(await asService((client) => parked(client, 'complaints'))).toEqual([]);

    const dead = await world.kafka.collect(`${topic}.dlq`);
    await admin.disconnect();
    await eventually(() => expect(new Set(ids(dead.messages))).toEqual(new Set(['a-1', 'b-1'])));
    await eventually(async () => expect(await committed()).toBe(2));
  });

  it('waits for a database that is away instead of blaming the message', async () => {
    const proxy = await TcpProxy.to(world.db.appUrl);
    await proxy.open();
    const databaseUrl = Object.assign(new URL(world.db.appUrl), { port: String(proxy.port) }).href;
    let tries = 0;
    const record = world.recordEffect();
    const { transport } = await world.member(
      async (data, context) => {
        if (data.step === 2) {
          if (tries === 0) await proxy.close();
          tries += 1;
        }
        await record(data, context);
      },
      { databaseUrl },
    );
    await produce(message('a', 1), message('a', 2), message('a', 3));
    await eventually(() => tries > 5); // three attempts is what a failing message has
    expect(await world.stepsOf('a')).toEqual([1]);
    expect(() => transport.check()).not.toThrow();
    await proxy.open();
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([1, 2, 3]));
    expect(await asService((client) => parked(client, 'complaints'))).toEqual([]);
    await world.close();
    await proxy.close();
    world = await MessagingWorld.open();
  });

  it('begins when Kafka comes, and goes on by itself after Kafka was away', async () => {
    const proxy = await TcpProxy.to(world.kafka.brokers[0] ?? '');
    const { kafka } = world.options();
    const { socketFactory } = throughProxy(proxy);
    let dials = 0;
    const counted: typeof socketFactory = (target) => {
      dials += 1;
      return socketFactory(target);
    };
    const client = { socketFactory: counted, requestTimeout: 1_000, connectionTimeout: 500 };
    const { transport, fatal } = await world.member(world.recordEffect(), { kafka: { ...kafka, client } });
    await produce(message('a', 1));
    await eventually(() => dials > 8);
    expect(() => transport.check()).not.toThrow();
    await proxy.open();
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([1]));

    await proxy.close();
    await produce(message('a', 2), message('a', 3));
    await expect(eventually(async () => (await world.stepsOf('a')).length > 1, { within: 2_000 })).rejects.toThrow(
      'did not come true',
    );
    await proxy.open();
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([1, 2, 3]), { within: 40_000 });
    expect(() => transport.check()).not.toThrow();
    expect(fatal).toEqual([]);
    await world.close();
    await proxy.close();
    world = await MessagingWorld.open();
  });

  it('stops with what it has settled committed, so that the next process begins behind it', async () => {
    const first: number[] = [];
    const one = await world.member(async ({ step }) => void first.push(step));
    await produce(...Array.from({ length: 50 }, (_, index) => message('a', index + 1)));
    await eventually(() => expect(first.length).toBeGreaterThan(10));
    await one.close();
    const second: number[] = [];
    await world.member(async ({ step }) => void second.push(step));
    await produce(message('a', 51));
    await eventually(() => expect(second).toContain(51));
    expect([...first, ...second]).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });

  it('begins again when the coordinator of its group is not to be found for a while', async () => {
    let found = false;
    let asked = 0;
    const { kafka } = world.options();
    const dialled = connectTo(world.kafka.brokers[0] ?? '');
    const socketFactory: ISocketFactory = ({ onConnect }) => {
      const socket = dialled(onConnect);
      const write = socket.write.bind(socket);
      // The broker is there and answers everything else; whoever asks it for a coordinator loses the connection.
      socket.write = (request: Buffer, ...rest: []) => {
        if (found || request.readInt16BE(4) !== findCoordinator) return write(request, ...rest);
        asked += 1;
        return !socket.destroy(new Error('reset'));
      };
      return socket;
    };
    const { transport, fatal } = await world.member(world.recordEffect(), {
      kafka: { ...kafka, client: { socketFactory } },
    });
    await produce(message('a', 1));
    await eventually(() => asked > 3);
    expect(() => transport.check()).not.toThrow();
    expect(transport.joined).toBe(false);
    found = true;
    await eventually(async () => expect(await world.stepsOf('a')).toEqual([1]));
    expect(fatal).toEqual([]);
  });

  it('is not ready and ends the process when the consumer crashes again and again', async () => {
    const admin = world.kafka.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [world.kafka.prefix + topic] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(world.kafka.prefix + topic));
    await admin.disconnect();
    // A compression that this client can not read: nothing helps until somebody changes the program or the topic.
    const configEntries = [{ name: 'compression.type', value: 'zstd' }];
    await world.kafka.createTopics({ topic, numPartitions: 1, replicationFactor: 1, configEntries });
    const { consumer } = world.options();
    const { transport, fatal } = await world.member(world.recordEffect(), {
      consumer: { ...consumer, giveUpAfterMs: 1_000 },
    });
    await eventually(() => transport.joined);
    expect(() => transport.check()).not.toThrow();
    await produce(message('a', 1));
    await eventually(() => expect(() => transport.check()).toThrow('crashed'), { within: 30_000 });
    expect(fatal).toHaveLength(1);
  });
});
