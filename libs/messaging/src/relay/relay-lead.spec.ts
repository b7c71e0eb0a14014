import { event } from '@anxin/contracts';
import { eventually, TcpProxy } from '@anxin/testing';
import { Client } from 'pg';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { publish } from '../index';

jest.setTimeout(60_000);

describe('lead of the relay', () => {
  let world: MessagingWorld;
  let proxy: TcpProxy;

  beforeEach(async () => {
    world = await MessagingWorld.open();
    proxy = await TcpProxy.to(world.db.appUrl);
    await proxy.open();
  });
  afterEach(async () => {
    await world.close();
    await proxy.close();
  });

  const change = (key: string, step: number) =>
    world.unitOfWork.run((tx) => publish(tx, event(thingChanged, key, step, { step })));
  const throughTheProxy = (): string => Object.assign(new URL(world.db.appUrl), { port: String(proxy.port) }).href;

  it('one of two relays leads; when it is cut off from the database the other goes on, in order, with nothing lost', async () => {
    const first = world.relay(undefined, { databaseUrl: throughTheProxy() });
    await eventually(() => first.leading);
    const second = world.relay();
    const seen = await world.kafka.collect('complaints.events');
    for (let step = 1; step <= 10; step += 1) await change('a', step);
    await eventually(() => expect(seen.messages.length).toBeGreaterThanOrEqual(10));
    expect(second.leading).toBe(false);

    await proxy.close();
    for (let step = 11; step <= 20; step += 1) await change('a', step);
    await eventually(() => second.leading);
    await eventually(() => expect(first.leading).toBe(false));
    await eventually(() => {
      const steps = seen.messages.map(({ value }) => JSON.parse(value).step);
      expect([...new Set(steps)]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    });

    await second.stop();
    await proxy.open();
    await eventually(() => first.leading);
  });

  it('a relay that dies between sending and marking: the next one sends again, the inbox lets the effect happen once', async () => {
    let handled = 0;
    const record = world.recordEffect();
    await world.member(async (data, context) => {
      await record(data, context);
      handled += 1;
    });
    const seen = await world.kafka.collect('complaints.events');
    await change('a', 1);
    // The mark waits for this lock: the event is out, and nothing says so yet.
    const holder = new Client({ connectionString: world.db.adminUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from complaints.outbox for update');
    const first = world.relay(undefined, { databaseUrl: throughTheProxy() });
    await eventually(() => expect(seen.messages).toHaveLength(1));
    const marking = `from pg_stat_activity where application_name = 'anxin-relay-complaints' and datname = current_database() and wait_event_type = 'Lock'`;
    await eventually(async () => expect((await holder.query(`select ${marking}`)).rowCount).toBe(1));
    await proxy.close();
    await holder.query(`select pg_terminate_backend(pid) ${marking}`);
    await eventually(() => expect(first.leading).toBe(false));
    await holder.query('rollback');
    await holder.end();

    world.relay();
    await eventually(() => expect(seen.messages).toHaveLength(2));
    expect(new Set(seen.messages.map(({ headers }) => headers['ce_id'])).size).toBe(1);
    await eventually(() => expect(handled).toBe(2));
    expect(await world.stepsOf('a')).toEqual([1]);
  });
});
