import { event } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { MessagingWorld } from '../../testing/messaging-world';
import { OwnBroker } from '../../testing/own-broker';
import { thingChanged } from '../../testing/thing-events';
import { publish } from '../index';

jest.setTimeout(180_000);

describe('a broker that loses its power and comes back on its data', () => {
  let broker: OwnBroker;
  let world: MessagingWorld;

  beforeAll(async () => {
    broker = await OwnBroker.start();
  });
  afterAll(() => broker.end());
  beforeEach(async () => {
    world = await MessagingWorld.open([broker.address]);
  });
  afterEach(() => world.close());

  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const publishSteps = async (from: number, to: number): Promise<void> => {
    for (let step = from; step <= to; step += 1)
      await world.unitOfWork.run((tx) => publish(tx, ...keys.map((key) => event(thingChanged, key, step, { step }))));
  };

  it('consumption goes on in the same process, in order, each effect once', async () => {
    world.relay();
    const { transport, fatal } = await world.member(world.recordEffect());
    await publishSteps(1, 5);
    await eventually(async () => expect(await world.effects()).toHaveLength(5 * keys.length), { within: 30_000 });

    await broker.do('kill');
    await publishSteps(6, 10);
    await eventually(() => !transport.joined, { within: 60_000, what: 'the consumer giving up its connection' });
    expect(() => transport.check()).not.toThrow();
    await broker.do('start');
    await publishSteps(11, 15);

    await eventually(async () => expect(await world.effects()).toHaveLength(15 * keys.length), { within: 60_000 });
    for (const key of keys)
      expect(await world.stepsOf(key)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(fatal).toEqual([]);
  });
});
