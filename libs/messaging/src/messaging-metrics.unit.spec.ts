import { MetricsRegistry } from '@anxin/observability';
import { MessagingMetrics } from './messaging-metrics';

describe('figures of relay and consumer', () => {
  it('say whether the consumer is in its group at the moment at which they are read', async () => {
    const registry = new MetricsRegistry('complaints');
    const metrics = new MessagingMetrics(registry);
    const told = async () => /^anxin_consumer_joined\{.*\} (\d)$/m.exec(await registry.metrics())?.[1];
    expect(await told()).toBe('0');
    let joined = true;
    metrics.membership(() => joined);
    expect(await told()).toBe('1');
    joined = false;
    expect(await told()).toBe('0');
  });
});
