import { event } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import { eventually } from '@anxin/testing';
import { Client } from 'pg';
import { MessagingWorld } from '../../testing/messaging-world';
import { RecordingGateway } from '../../testing/recording-gateway';
import { thingChanged } from '../../testing/thing-events';
import { parked, PermanentDeliveryError, publish, redrive, signalWorkflow, startWorkflow } from '../index';

jest.setTimeout(60_000);

describe('relay to the workflow engine', () => {
  let world: MessagingWorld;
  let gateway: RecordingGateway;

  beforeEach(async () => {
    world = await MessagingWorld.open();
    gateway = new RecordingGateway();
  });
  afterEach(async () => {
    await world.close();
  });

  const start = (workflowId: string) =>
    world.unitOfWork.run((tx) =>
      startWorkflow(tx, { workflow: 'handling', workflowId, taskQueue: 'complaints', input: { workflowId } }),
    );
  const signal = (workflowId: string, name: string) =>
    world.unitOfWork.run((tx) => signalWorkflow(tx, { workflowId, signal: name, payload: { name } }));
  const rows = (workflowId: string) =>
    world.dataSource.query(
      'select outcome, attempts, last_error from complaints.outbox where ordering_key = $1 order by id',
      [workflowId],
    );
  const callsOf = (workflowId: string): string[] =>
    gateway.accepted.filter((call) => call.split(' ')[1] === workflowId);

  it('hands over side by side for many workflows, and start before signals in order for each', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `w${index}`);
    for (const id of ids) {
      await start(id);
      await signal(id, 'one');
      await signal(id, 'two');
    }
    gateway.before = () => new Promise((resolve) => setImmediate(resolve));
    world.relay(gateway);
    await eventually(() => expect(gateway.accepted).toHaveLength(150));
    for (const id of ids) expect(callsOf(id)).toEqual([`start ${id}`, `signal ${id} one`, `signal ${id} two`]);
    expect(gateway.busiest).toBeGreaterThan(8);
    expect(gateway.busiest).toBeLessThanOrEqual(32);
  });

  it('takes a start of an id that exists for success', async () => {
    world.relay(gateway);
    await start('w');
    await start('w');
    await eventually(async () =>
      expect(await rows('w')).toMatchObject([{ outcome: 'delivered' }, { outcome: 'delivered' }]),
    );
  });

  it('waits for an engine that is away without blocking Kafka, then hands over everything in order', async () => {
    let away = true;
    gateway.before = () => {
      if (away) throw new Error('14 UNAVAILABLE: connection refused');
    };
    world.relay(gateway);
    const seen = await world.kafka.collect('complaints.events');
    await world.unitOfWork.run(async (tx) => {
      await startWorkflow(tx, { workflow: 'handling', workflowId: 'w', taskQueue: 'complaints', input: {} });
      await publish(tx, event(thingChanged, 'a', 1, { step: 1 }));
    });
    await signal('w', 'one');
    await start('x');
    await eventually(() => expect(seen.messages).toHaveLength(1));
    await eventually(async () => {
      const [row] = await rows('w');
      expect(row.attempts).toBeGreaterThan(2);
      expect(row).toMatchObject({ outcome: null, last_error: expect.stringContaining('UNAVAILABLE') });
    });
    away = false;
    await eventually(() => expect(gateway.accepted).toHaveLength(3));
    expect(callsOf('w')).toEqual(['start w', 'signal w one']);
  });

  it('drops a signal to a workflow that has ended, says so on the row, and goes on', async () => {
    gateway.gone.add('w');
    world.relay(gateway);
    await signal('w', 'late');
    await start('x');
    await eventually(async () =>
      expect(await rows('w')).toMatchObject([{ outcome: 'dropped', last_error: expect.stringContaining('ended') }]),
    );
    await eventually(() => expect(callsOf('x')).toEqual(['start x']));
  });

  it('parks only the workflow whose start can never succeed, and hands it over in order when re-driven', async () => {
    let broken = true;
    gateway.before = (workflowId) => {
      if (broken && workflowId === 'w') throw new PermanentDeliveryError('3 INVALID_ARGUMENT: no such task queue');
    };
    world.relay(gateway);
    await start('w');
    await signal('w', 'one');
    await start('x');
    await eventually(() => expect(callsOf('x')).toEqual(['start x']));
    await signal('w', 'two');
    const client = new Client({ connectionString: world.db.appUrl });
    client.on('error', () => undefined);
    await client.connect();
    await eventually(async () =>
      expect(await parked(client, 'complaints')).toMatchObject([
        { where: 'outbox/workflows', key: 'w', waiting: 3, reason: expect.stringContaining('INVALID') },
      ]),
    );
    await start('y');
    await eventually(() => expect(callsOf('y')).toEqual(['start y']));
    expect(callsOf('w')).toEqual([]);
    broken = false;
    expect(await redrive(client, 'complaints')).toEqual({ outboxKeys: 1, letters: 0 });
    await client.end();
    await eventually(() => expect(callsOf('w')).toEqual(['start w', 'signal w one', 'signal w two']));
  });

  it('one workflow whose calls keep failing does not hold the others up', async () => {
    gateway.before = (workflowId) => {
      if (workflowId === 'sick') throw new Error('deadline exceeded');
    };
    await start('sick');
    for (let n = 1; n <= 40; n += 1) await start(`w${n}`);
    world.relay(gateway, { relay: { pollMs: 200, parallel: 1, backoffMs: { first: 50, longest: 400 } } });
    await eventually(() => expect(gateway.accepted).toHaveLength(40));
    expect(callsOf('sick')).toEqual([]);
  });

  it('calls the engine inside the trail of the request that wrote the entry', async () => {
    let correlationId: string | undefined;
    gateway.before = () => {
      correlationId = requestContext.getStore()?.correlationId;
    };
    world.relay(gateway);
    await requestContext.run({ correlationId: 'corr-9' }, () => start('w'));
    await eventually(() => expect(correlationId).toBe('corr-9'));
  });
});
