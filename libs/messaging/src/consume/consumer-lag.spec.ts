import { event } from '@anxin/contracts';
import { MetricsRegistry } from '@anxin/observability';
import { eventually, TcpProxy, throughProxy } from '@anxin/testing';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { publish } from '../index';

jest.setTimeout(60_000);

describe('anxin_consumer_lag', () => {
  let world: MessagingWorld;
  beforeEach(async () => {
    world = await MessagingWorld.open();
  });
  afterEach(() => world.close());

  const keys = ['a', 'b', 'c', 'd'];
  const publishStep = (step: number): Promise<void> =>
    world.unitOfWork.run((tx) => publish(tx, ...keys.map((key) => event(thingChanged, key, step, { step }))));
  const behind = async (metrics: MetricsRegistry): Promise<number | undefined> => {
    const line = /^anxin_consumer_lag\{[^}]*topic="complaints\.events"[^}]*\} (\d+)$/m.exec(await metrics.metrics());
    return line ? Number(line[1]) : undefined;
  };

  it('counts what waits in Kafka while a handler is stuck, and is zero when all is settled', async () => {
    world.relay();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { metrics } = await world.member(async (data, context) => {
      if (data.step === 2) await held;
      await world.recordEffect()(data, context);
    });
    await publishStep(1);
    await eventually(async () => expect(await behind(metrics)).toBe(0), { within: 30_000 });
    await publishStep(2);
    await publishStep(3);
    await eventually(async () => expect(await behind(metrics)).toBe(2 * keys.length), { within: 30_000 });
    letGo();
    await eventually(async () => expect(await behind(metrics)).toBe(0), { within: 30_000 });
    expect(await world.effects()).toHaveLength(3 * keys.length);
  });

  it('is left out while Kafka is away, without holding up the other figures, and is told again afterwards', async () => {
    const proxy = await TcpProxy.to(world.kafka.brokers[0] ?? '');
    await proxy.open();
    const { kafka } = world.options();
    const client = { ...throughProxy(proxy), requestTimeout: 1_000, connectionTimeout: 500 };
    const { metrics, close } = await world.member(world.recordEffect(), { kafka: { ...kafka, client } });
    await eventually(async () => expect(await behind(metrics)).toBe(0), { within: 30_000 });
    await proxy.close();
    await eventually(async () => expect(await behind(metrics)).toBeUndefined(), { within: 30_000 });
    const began = performance.now();
    expect(await metrics.metrics()).toMatch(/^anxin_consumer_joined\{/m);
    expect(performance.now() - began).toBeLessThan(8_000);
    await proxy.open();
    await eventually(async () => expect(await behind(metrics)).toBe(0), { within: 30_000 });
    await close();
    await proxy.close();
  });
});
