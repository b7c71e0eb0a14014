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

  it('say nothing of the backlog once another process leads, and keep what the consumer knows', async () => {
    const registry = new MetricsRegistry('complaints');
    const metrics = new MessagingMetrics(registry);
    metrics.leads(true);
    metrics.backlog('events', 75, 2);
    metrics.parkedInbox(3);
    expect(await registry.metrics()).toMatch(/^anxin_outbox_oldest_seconds\{lane="events".*\} 75$/m);
    metrics.leads(false);
    const figures = await registry.metrics();
    expect(figures).not.toMatch(/^anxin_outbox_oldest_seconds\{/m);
    expect(figures).not.toMatch(/area="outbox/);
    expect(figures).toMatch(/^anxin_parked_keys\{area="inbox".*\} 3$/m);
  });
});
