import { event } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { publish } from '../index';

jest.setTimeout(90_000);

describe('two consumers of one service', () => {
  let world: MessagingWorld;

  beforeEach(async () => {
    world = await MessagingWorld.open();
  });
  afterEach(async () => {
    await world.close();
  });

  const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
  const publishSteps = async (from: number, to: number): Promise<void> => {
    for (let step = from; step <= to; step += 1) {
      await world.unitOfWork.run((tx) => publish(tx, ...keys.map((key) => event(thingChanged, key, step, { step }))));
    }
  };

  it('one joins and leaves in the midst of the work: each effect once, each key in order', async () => {
    world.relay();
    await world.member(world.recordEffect('one'));
    await publishSteps(1, 10);
    await eventually(async () => expect((await world.effects()).length).toBeGreaterThan(0));

    const two = await world.member(world.recordEffect('two'));
    await publishSteps(11, 20);
    await eventually(() => two.transport.joined, { within: 40_000 });
    await publishSteps(21, 30);
    await eventually(async () => expect((await world.effects()).map(({ member }) => member)).toContain('two'), {
      within: 40_000,
    });
    await two.close();
    await publishSteps(31, 40);

    await eventually(async () => expect(await world.effects()).toHaveLength(12 * 40), { within: 40_000 });
    for (const key of keys)
      expect(await world.stepsOf(key)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });
});
