import type { WorkflowSignal, WorkflowStart } from '@anxin/contracts';
import { PermanentDeliveryError, WorkflowGateway } from '@anxin/messaging';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  Client,
  Connection,
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { correlatingClient } from './correlation';
import { TEMPORAL_OPTIONS, type TemporalOptions } from './temporal.options';

const answerWithinMs = 5_000;
const invalidArgument = 3; // gRPC status: no later try would be taken either, such as a payload over the limit

const undeliverable = (error: unknown): unknown => {
  const status = error instanceof Error ? error.cause : undefined;
  return isGrpcServiceError(status) && status.code === invalidArgument
    ? new PermanentDeliveryError('Temporal refuses the message for good', { cause: error })
    : error;
};

/**
 * Starts and signals workflows for the relay. The connection is made at the first call and comes back by itself after an outage;
 * while the engine cannot be reached a call rejects within 5 s, and the relay, which keeps the entry, tries again.
 */
@Injectable()
export class TemporalWorkflowGateway extends WorkflowGateway implements OnApplicationShutdown {
  private readonly connection: Connection;
  private readonly client: Client;

  constructor(@Inject(TEMPORAL_OPTIONS) { address, namespace }: TemporalOptions) {
    super();
    this.connection = Connection.lazy({
      address,
      interceptors: [], // no hidden retries: the relay decides when to try again
      channelArgs: { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 },
    });
    this.client = new Client({
      connection: this.connection,
      namespace,
      interceptors: { workflow: [correlatingClient] },
    });
  }

  /**
   * `exists`: a workflow of this id was started before, whether it still runs or came to its end; that is success. One that was terminated
   * leaves its id to the next: after a restore a number is given again (`reconcile`).
   */
  async start({ workflow, workflowId, taskQueue, input }: WorkflowStart): Promise<'started' | 'exists'> {
    try {
      await this.within(() =>
        this.client.workflow.start(workflow, {
          workflowId,
          taskQueue,
          args: [input],
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        }),
      );
      return 'started';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'exists';
      throw undeliverable(error);
    }
  }

  /** `gone`: no workflow of this id runs, because it ended or never was. */
  async signal({ workflowId, signal, payload }: WorkflowSignal): Promise<'sent' | 'gone'> {
    try {
      await this.within(() => this.client.workflow.getHandle(workflowId).signal(signal, payload));
      return 'sent';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'gone';
      throw undeliverable(error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private within<T>(call: () => Promise<T>): Promise<T> {
    return this.connection.withDeadline(Date.now() + answerWithinMs, call);
  }
}
