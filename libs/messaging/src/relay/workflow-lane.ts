import { requestContext } from '@anxin/persistence';
import { traced } from '@anxin/tracing';
import { Logger } from '@nestjs/common';
import type { MessagingMetrics } from '../messaging-metrics';
import { PermanentDeliveryError, type WorkflowGateway } from '../workflow-gateway';
import { backoffMs } from './backoff';
import { inGroups } from './in-groups';
import { LaneHealth } from './lane-health';
import type { OutboxRow, OutboxSession } from './outbox-session';
import { reasonOf } from './reason-of';
import type { RelayTuning } from './relay-tuning';
import { pause, type Wake } from './wake';

/** Outbox to the workflow engine: many workflows side by side, the starts and signals of each one after the other. */
export class WorkflowLane {
  private readonly logger = new Logger('WorkflowLane');
  private readonly health: LaneHealth;

  constructor(
    private readonly gateway: WorkflowGateway,
    private readonly tuning: RelayTuning,
    private readonly metrics: MessagingMetrics,
  ) {
    this.health = new LaneHealth(tuning.backoffMs);
  }

  async run(session: OutboxSession, wake: Wake, signal: AbortSignal): Promise<void> {
    const busy = new Map<string, Promise<void>>();
    const broken = new AbortController();
    const ended = AbortSignal.any([signal, broken.signal]);
    let fault: unknown;
    try {
      while (!ended.aborted) {
        if (this.health.pauseMs > 0) {
          await pause(this.health.pauseMs, ended);
          continue;
        }
        const free = (this.health.failing ? 1 : this.tuning.parallel) - busy.size;
        const rows = free > 0 ? await session.take('workflows', free * 4, [...busy.keys()]) : [];
        const byKey = [...inGroups(rows, ({ orderingKey }) => orderingKey)].slice(0, Math.max(free, 0));
        for (const [key, ofKey] of byKey) {
          const work = this.inOrder(session, ofKey, ended)
            .catch((error: unknown) => {
              fault ??= error;
              broken.abort();
            })
            .finally(() => {
              busy.delete(key);
              wake.nudge();
            });
          busy.set(key, work);
        }
        if (byKey.length === 0 || busy.size >= this.tuning.parallel) await wake.wait(this.tuning.pollMs, ended);
      }
    } finally {
      await Promise.all(busy.values());
    }
    if (fault !== undefined) throw fault;
  }

  private async inOrder(session: OutboxSession, rows: readonly OutboxRow[], ended: AbortSignal): Promise<void> {
    for (const row of rows) {
      if (ended.aborted || !(await this.deliver(session, row))) return;
    }
  }

  /** @returns false when the rows behind it have to wait */
  private async deliver(session: OutboxSession, row: OutboxRow): Promise<boolean> {
    let outcome: 'delivered' | 'dropped';
    try {
      outcome = await requestContext.run({ correlationId: row.headers['correlationid'] ?? row.id }, () =>
        this.hand(row),
      );
    } catch (error) {
      await this.notDelivered(session, row, error);
      return false;
    }
    await session.delivered([row.id], outcome, outcome === 'dropped' ? 'The workflow has ended or never was' : null);
    this.metrics.relayed('workflows', outcome, 1);
    if (this.health.worked()) {
      this.logger.log({ msg: 'the workflow engine answers again' });
      await session.hurry('workflows');
    }
    return true;
  }

  /** Whatever the workflow does hangs on its start; what follows a signal names the signal. */
  private hand(row: OutboxRow): Promise<'delivered' | 'dropped'> {
    const { id, topic, type, orderingKey, headers } = row;
    const attributes = { 'anxin.workflow_id': orderingKey, 'anxin.outbox_id': id };
    const plan = { kind: 'producer', parent: headers['traceparent'], attributes } as const;
    return traced(`${topic} ${type}`, plan, async (span) => {
      const outcome = await this.call(row);
      if (outcome === 'dropped') span?.set({ 'anxin.outcome': outcome });
      return outcome;
    });
  }

  private async call({ topic, type, orderingKey: workflowId, payload }: OutboxRow): Promise<'delivered' | 'dropped'> {
    if (topic === 'start') {
      const { taskQueue, input }: { taskQueue: string; input: unknown } = JSON.parse(payload);
      await this.gateway.start({ workflow: type, workflowId, taskQueue, input });
      return 'delivered';
    }
    const body: { payload: unknown } = JSON.parse(payload);
    return (await this.gateway.signal({ workflowId, signal: type, payload: body.payload })) === 'gone'
      ? 'dropped'
      : 'delivered';
  }

  private async notDelivered(session: OutboxSession, row: OutboxRow, error: unknown): Promise<void> {
    const reason = reasonOf(error);
    if (error instanceof PermanentDeliveryError) {
      this.logger.error({
        msg: 'can not be delivered, its workflow is parked',
        workflowId: row.orderingKey,
        type: row.type,
        reason,
      });
      this.metrics.relayed('workflows', 'parked', 1);
      await session.park('workflows', row, reason);
      return;
    }
    if (!this.health.failing) this.logger.warn({ msg: 'the workflow engine takes nothing', reason });
    this.health.failed();
    this.metrics.relayed('workflows', 'unavailable', 1);
    await session.failed(row.id, reason, backoffMs(row.attempts + 1, this.tuning.backoffMs));
  }
}
