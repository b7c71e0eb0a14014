import { schemaOf } from '@anxin/contracts';
import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { MessagingMetrics } from '../messaging-metrics';
import type { MessagingOptions } from '../messaging-options';
import type { EventLane } from './event-lane';
import { OutboxPruning } from './outbox-pruning';
import { OutboxSession } from './outbox-session';
import type { RelayTuning } from './relay-tuning';
import { pause, Wake } from './wake';
import type { WorkflowLane } from './workflow-lane';

const graceMs = 3_000;
/** Looked through in one statement, which holds up the lanes for some milliseconds. */
const pruneRows = 1_000;

/**
 * Delivers what the service's transactions put into the outbox. Of all processes of a service one leads, by a lock of its database
 * session; the others stand by. Delivery is at least once: an entry is marked after the other side has confirmed it.
 */
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Relay');
  private readonly wakes = { events: new Wake(), workflows: new Wake() };
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private leads = false;

  constructor(
    private readonly options: Pick<MessagingOptions, 'service' | 'databaseUrl'>,
    private readonly tuning: RelayTuning,
    private readonly events: EventLane,
    /** Missing in a process without a workflow engine: its entries wait for a relay that has one. */
    private readonly workflows: WorkflowLane | undefined,
    private readonly metrics: MessagingMetrics,
  ) {}

  get leading(): boolean {
    return this.leads;
  }

  onApplicationBootstrap(): void {
    this.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Finishes what is under way and lets another process lead; a request that hangs is cut off after a while. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const cutOff = setTimeout(() => void this.events.close(), graceMs);
    await this.running;
    clearTimeout(cutOff);
    await this.events.close();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.session();
      } catch (error) {
        if (!signal.aborted)
          this.logger.warn({ msg: 'the relay lost its session and opens another', reason: String(error) });
      }
      this.leads = false;
      this.metrics.leads(false);
      await pause(this.tuning.pollMs, signal);
    }
  }

  private async session(): Promise<void> {
    const session = await OutboxSession.open(this.options.databaseUrl, schemaOf(this.options.service), (lane) =>
      this.wakes[lane].nudge(),
    );
    const ended = AbortSignal.any([this.stopping.signal, session.lost.signal]);
    try {
      while (!ended.aborted && !(await session.tryLead())) await pause(this.tuning.pollMs, ended);
      if (!ended.aborted) await this.lead(session, ended);
    } finally {
      await session.close();
    }
  }

  private async lead(session: OutboxSession, ended: AbortSignal): Promise<void> {
    await session.listen();
    this.leads = true;
    this.metrics.leads(true);
    this.logger.log({ msg: 'this process relays', service: this.options.service });
    const broken = new AbortController();
    const until = AbortSignal.any([ended, broken.signal]);
    const lanes = [
      this.events.run(session, this.wakes.events, until),
      this.workflows?.run(session, this.wakes.workflows, until),
      this.keepHouse(session, until),
    ].map((lane) =>
      lane?.catch((error: unknown) => {
        broken.abort();
        throw error;
      }),
    );
    const results = await Promise.allSettled(lanes);
    const failure = results.find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
  }

  /** What belongs to no message: rows behind parked keys, rows that have served, figures. */
  private async keepHouse(session: OutboxSession, until: AbortSignal): Promise<void> {
    const pruning = new OutboxPruning(session, { keptDays: this.tuning.keptDays, rows: pruneRows });
    while (!until.aborted) {
      await session.sweep();
      await pruning.step();
      for (const { lane, ageSeconds, parkedKeys } of await session.backlog())
        this.metrics.backlog(lane, ageSeconds, parkedKeys);
      await pause(this.tuning.pollMs, until);
    }
  }
}
