import { bulkQueueOf, taskQueueOf } from '@anxin/contracts';
import { Readiness } from '@anxin/observability';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  Optional,
  type Type,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { NativeConnection, Worker, type WorkerOptions as EngineOptions } from '@temporalio/worker';
import type { Info } from '@temporalio/activity';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { activitiesOf } from './activities-of';
import { domainErrorInterceptor } from './domain-error-interceptor';
import { prepareEngineRuntime } from './engine-runtime';
import { ensureNamespace } from './ensure-namespace';
import { TEMPORAL_OPTIONS, type TemporalOptions, type WorkerOptions } from './temporal.options';

const retryEveryMs = 2_000;

/**
 * Runs the service's Temporal workers: its activities on its own queue (and in bulk on the bulk queue), and the workflows whose home
 * it is. An engine that cannot be reached keeps the process up but not ready; a worker that ends by itself ends the process.
 */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerHost.name);
  private readonly stop = new AbortController();
  private hosting: Promise<void> | undefined;
  private workers: readonly Worker[] = [];

  constructor(
    @Inject(TEMPORAL_OPTIONS) private readonly options: TemporalOptions,
    private readonly modules: ModuleRef,
    @Optional() readiness?: Readiness,
  ) {
    if (options.worker) readiness?.add({ name: 'temporal-worker', check: async () => this.assertPolling() });
  }

  onApplicationBootstrap(): void {
    const { worker } = this.options;
    if (!worker) return; // this process only starts and signals
    const bundle = bundleOf(worker); // a missing bundle is a fault of the installation: fail at boot, not later
    this.hosting = this.host(worker, bundle);
  }

  /** @throws Error with the reason while a worker does not poll. */
  assertPolling(): void {
    if (this.workers.length === 0) throw new Error(`no connection to Temporal at ${this.options.address} yet`);
    for (const worker of this.workers)
      if (worker.getState() !== 'RUNNING')
        throw new Error(`the worker of ${worker.options.taskQueue} is ${worker.getState()}`);
  }

  /** Takes no new work, lets what runs end within the grace, then closes: before the database's connections go. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    this.stopWorkers();
    await this.hosting;
  }

  private async host(worker: WorkerOptions, bundle: string | undefined): Promise<void> {
    const connection = await this.connect();
    if (!connection) return;
    try {
      const created = await Promise.all(
        this.engineOptions(worker, bundle).map((options) => Worker.create({ ...options, connection })),
      );
      this.workers = created;
      await this.untilStopped(created);
    } catch (error) {
      if (this.stop.signal.aborted)
        return this.logger.warn(`Activities were cut off after the grace: ${String(error)}`);
      this.logger.error(
        `Temporal worker of ${this.options.service} ended`,
        error instanceof Error ? error.stack : error,
      );
      (worker.onDeath ?? endProcess)(error);
    } finally {
      await connection.close().catch(() => undefined); // what was cut off may still hold it; the process goes anyway
    }
  }

  /** @throws when a worker ended without being asked; the others have ended then too, within their grace. */
  private async untilStopped(workers: readonly Worker[]): Promise<void> {
    const running = workers.map((worker) => worker.run());
    if (this.stop.signal.aborted) this.stopWorkers(); // asked for while they were made
    await Promise.race(running).catch(() => undefined);
    const asked = this.stop.signal.aborted;
    this.stopWorkers();
    const failed = (await Promise.allSettled(running)).find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    if (!asked) throw new Error('a worker stopped without being asked');
  }

  private stopWorkers(): void {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  }

  private async connect(): Promise<NativeConnection | undefined> {
    const { address, namespace, retentionDays = 30 } = this.options;
    prepareEngineRuntime();
    for (let attempt = 1; !this.stop.signal.aborted; attempt += 1) {
      let connection: NativeConnection | undefined;
      try {
        connection = await NativeConnection.connect({ address });
        await ensureNamespace(connection, { namespace, retentionDays });
        return connection;
      } catch (error) {
        await connection?.close();
        this.logger.warn(`Temporal at ${address} is not to be used yet (attempt ${attempt}): ${String(error)}`);
        await this.pause();
      }
    }
    return undefined;
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, retryEveryMs);
      this.stop.signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }

  private engineOptions(worker: WorkerOptions, bundle: string | undefined): EngineOptions[] {
    const { service, namespace } = this.options;
    const grace = worker.shutdownGraceMs ?? 10_000;
    const shared = {
      namespace,
      shutdownGraceTime: grace, // then running activities are told to stop
      shutdownForceTime: grace + 5_000, // then nobody waits for those that do not listen
      maxConcurrentActivityTaskExecutions: worker.concurrentActivities ?? 20,
      interceptors: {
        activity: [({ info }: { info: Info }) => ({ inbound: domainErrorInterceptor(info) })],
      },
    };
    const instance = (type: Type) => activitiesOf(this.modules.get<object>(type, { strict: false }));
    return [
      {
        ...shared,
        taskQueue: worker.taskQueue ?? taskQueueOf(service),
        activities: instance(worker.activities),
        maxCachedWorkflows: worker.cachedWorkflows ?? 200,
        // The default of 5 s aborts the whole process when a busy machine takes longer for the replay of a long history.
        ...(bundle ? { workflowBundle: { codePath: bundle }, isolateExecutionTimeout: '60s' } : {}),
      },
      ...(worker.bulkActivities
        ? [
            {
              ...shared,
              taskQueue: worker.bulkTaskQueue ?? bulkQueueOf(service),
              activities: instance(worker.bulkActivities),
            },
          ]
        : []),
    ];
  }
}

const bundleOf = ({ workflows }: WorkerOptions): string | undefined => {
  if (!workflows) return undefined;
  const path = join(workflows.bundlesDir, workflows.process, 'dist', 'bundle.js');
  if (!existsSync(path)) throw new Error(`The workflow bundle ${path} is missing: build the workflows first`);
  return path;
};

const endProcess = (): void => process.exit(1);
