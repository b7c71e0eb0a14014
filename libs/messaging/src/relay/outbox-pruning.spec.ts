import { event } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { Client } from 'pg';
import { MessagingWorld } from '../../testing/messaging-world';
import { RecordingGateway } from '../../testing/recording-gateway';
import { thingChanged } from '../../testing/thing-events';
import { publish, replay, signalWorkflow, startWorkflow } from '../index';
import { OutboxPruning } from './outbox-pruning';
import { OutboxSession } from './outbox-session';

jest.setTimeout(60_000);

describe('what was delivered long ago', () => {
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
      startWorkflow(tx, { workflow: 'handling', workflowId, taskQueue: 'complaints', input: {} }),
    );
  const change = (key: string) => world.unitOfWork.run((tx) => publish(tx, event(thingChanged, key, 1, { step: 1 })));
  const delivered = (count: number) =>
    eventually(async () => {
      const rows = await world.dataSource.query('select from complaints.outbox where delivered_at is not null');
      expect(rows).toHaveLength(count);
    });
  const left = async (): Promise<string[]> =>
    (await world.dataSource.query('select ordering_key from complaints.outbox order by id')).map(
      (row: { ordering_key: string }) => row.ordering_key,
    );
  /** As if everything that is there had happened so long ago. */
  const age = (days: number) =>
    world.dataSource.query(
      `update complaints.outbox set created_at = created_at - $1 * interval '1 day', delivered_at = delivered_at - $1 * interval '1 day'`,
      [days],
    );
  const session = async <T>(work: (session: OutboxSession) => Promise<T>): Promise<T> => {
    const opened = await OutboxSession.open(world.db.appUrl, 'complaints', () => undefined);
    return work(opened).finally(() => opened.close());
  };

  it('starts and signals go, also those that met no workflow; events stay and can be replayed', async () => {
    gateway.gone.add('ended');
    const relay = world.relay(gateway);
    await start('old');
    await world.unitOfWork.run((tx) => signalWorkflow(tx, { workflowId: 'ended', signal: 's', payload: {} }));
    await change('a');
    await delivered(3);
    await age(15);
    await start('young');
    await delivered(4);
    await relay.stop();

    world.relay(gateway);
    await eventually(async () => expect(await left()).toEqual(['complaints.events/a', 'young']));
    const client = new Client({ connectionString: world.db.appUrl });
    await client.connect();
    expect(await replay(client, 'complaints', { topic: 'complaints.events' })).toBe(1);
    await client.end();
  });

  it('what was never delivered stays, however old it is', async () => {
    await start('waiting');
    await age(400);
    await session(async (opened) => {
      expect(await opened.prune('0', 10, 1)).toMatchObject({ dropped: 0 });
      expect(await left()).toEqual(['waiting']);
    });
  });

  it('it is looked through in bounded steps, then rests; what has become old meanwhile goes after the rest', async () => {
    await world.dataSource.query(
      `insert into complaints.outbox (lane, ordering_key, topic, type, payload, headers, created_at, delivered_at, outcome)
       select case when n % 2 = 0 then 'events' else 'workflows' end, n, 't', 't', '{}', '{}', at, at, 'delivered'
         from generate_series(1, 25) as n, lateral (select now() - (40 - n) * interval '1 day' as at) as age`,
    );
    await session(async (opened) => {
      const pruning = new OutboxPruning(opened, { keptDays: 19.5, rows: 10 });
      // 1 to 20 are old: five odd ones in each of the first two looks, the second of which meets the first young one.
      expect([await pruning.step(0), await pruning.step(1_000), await pruning.step(2_000)]).toEqual([5, 5, 0]);
      expect((await left()).map(Number).filter((n) => n % 2 === 1)).toEqual([21, 23, 25]);
      await age(2);
      expect([await pruning.step(3_000), await pruning.step(3_700_000)]).toEqual([0, 1]);
      expect((await left()).map(Number).filter((n) => n % 2 === 1)).toEqual([23, 25]);
    });
  });
});
