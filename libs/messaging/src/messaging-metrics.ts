import type { MetricsRegistry } from '@anxin/observability';
import { Counter, Gauge } from 'prom-client';
import type { Lane } from './outbox/outbox-entry';

export type RelayOutcome = 'delivered' | 'dropped' | 'unavailable' | 'parked';
export type ConsumerOutcome = 'handled' | 'skipped' | 'retried' | 'dead-lettered' | 'redriven';

const lanes: readonly Lane[] = ['events', 'workflows'];

/** What an operator sees of relay and consumer. */
export class MessagingMetrics {
  private readonly relayCount: Counter<'lane' | 'outcome'>;
  private readonly consumerCount: Counter<'outcome'>;
  private readonly age: Gauge<'lane'>;
  private readonly parkedKeys: Gauge<'area'>;
  private readonly lead: Gauge;
  private joined: () => boolean = () => false;
  private behind: () => Promise<Readonly<Record<string, number>>> = async () => ({});

  constructor(registry: MetricsRegistry) {
    const registers = [registry];
    this.relayCount = new Counter({
      name: 'anxin_outbox_total',
      help: 'Outbox entries by lane and what came of them.',
      labelNames: ['lane', 'outcome'],
      registers,
    });
    this.consumerCount = new Counter({
      name: 'anxin_consumed_total',
      help: 'Kafka messages by what came of them.',
      labelNames: ['outcome'],
      registers,
    });
    this.age = new Gauge({
      name: 'anxin_outbox_oldest_seconds',
      help: 'Age of the oldest entry that waits for delivery.',
      labelNames: ['lane'],
      registers,
    });
    this.parkedKeys = new Gauge({
      name: 'anxin_parked_keys',
      help: 'Keys whose messages wait for a re-drive: above zero somebody has to look.',
      labelNames: ['area'],
      registers,
    });
    this.lead = new Gauge({ name: 'anxin_relay_leads', help: '1 in the process whose relay delivers.', registers });
    const membership: Gauge = new Gauge({
      name: 'anxin_consumer_joined',
      help: '1 while the consumer is a member of its group: with 0 events wait, and the API serves on.',
      registers,
      collect: () => membership.set(this.joined() ? 1 : 0),
    });
    registry.gauges(
      'anxin_consumer_lag',
      'Messages that the consumer group of the service has not settled yet, asked of Kafka.',
      'topic',
      () => this.behind(),
    );
  }

  relayed(lane: Lane, outcome: RelayOutcome, count: number): void {
    this.relayCount.inc({ lane, outcome }, count);
  }

  consumed(outcome: ConsumerOutcome): void {
    this.consumerCount.inc({ outcome });
  }

  backlog(lane: Lane, ageSeconds: number, parkedKeys: number): void {
    this.age.set({ lane }, ageSeconds);
    this.parkedKeys.set({ area: `outbox/${lane}` }, parkedKeys);
  }

  parkedInbox(keys: number): void {
    this.parkedKeys.set({ area: 'inbox' }, keys);
  }

  /** Whoever leads no more knows nothing of the backlog: its last figures would stand for ever. */
  leads(yes: boolean): void {
    this.lead.set(yes ? 1 : 0);
    if (yes) return;
    this.age.reset();
    for (const lane of lanes) this.parkedKeys.remove({ area: `outbox/${lane}` });
  }

  /** Asked whenever somebody reads the figures: messages behind by topic. Nothing is shown while it rejects. */
  lag(behind: () => Promise<Readonly<Record<string, number>>>): void {
    this.behind = behind;
  }

  /** Asked whenever somebody reads the figures. */
  membership(joined: () => boolean): void {
    this.joined = joined;
  }
}
