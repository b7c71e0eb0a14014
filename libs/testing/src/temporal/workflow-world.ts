import type { WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { recordHistory } from './histories';
import { eventually } from '../eventually';
import { realEngine, skippingEngine } from './engines';
import { quietEngine } from './quiet-engine';
import { workflowBundle, workflowFolder } from './workflow-bundle';

type Activity = (input: never) => Promise<unknown>;
/** Fakes by task queue: they stand where the workflow ends, at the interfaces of its activities. */
export type Fakes = Readonly<Record<string, Readonly<Record<string, Activity>>>>;
export type Run<W extends Workflow> = WorkflowHandleWithFirstExecutionRunId<W>;

export interface WorldOptions {
  /** Queue of the workflow itself. */
  readonly home: string;
  readonly fakes: Fakes;
  /**
   * `skipping` (default): an engine of its own that skips time. `real`: the engine at TEMPORAL_ADDRESS, in a namespace of its own; time
   * passes as it does, and long histories are answered as in production.
   */
  readonly engine?: 'skipping' | 'real';
  /** In ms: after it the engine gives a lost worker's task to another. Default the engine's, 10 s, which pass in real time. */
  readonly taskTimeout?: number;
}

/**
 * A world of skipped time for the workflow of the spec's folder: one engine of its own, one worker a task queue, every call of an
 * activity recorded. Workers keep no workflow in memory, so that each task replays the whole history: a workflow that is not
 * deterministic, or whose state is lost with its worker, fails. Every workflow is ended after its test.
 */
export function workflowWorld<W extends Workflow>(workflow: W, options: WorldOptions) {
  const world = new World(workflow, options);
  const folder = workflowFolder();
  beforeAll(() => world.open(folder), 60_000);
  beforeEach(() => world.forget());
  afterEach(() => world.endWorkflows());
  afterAll(() => world.close(), 30_000);
  return world;
}

export class World<W extends Workflow> {
  private environment: TestWorkflowEnvironment | undefined;
  private bundle = '';
  private folder = '';
  private workers: { worker: Worker; running: Promise<void> }[] = [];
  private readonly runs: Run<W>[] = [];
  private recorded: { name: string; args: readonly unknown[] }[] = [];

  constructor(
    private readonly workflow: W,
    private readonly options: WorldOptions,
  ) {}

  /** Starts a workflow at the world's present. */
  async start(workflowId: string, ...args: Parameters<W>): Promise<Run<W>> {
    const { home, taskTimeout } = this.options;
    const run = await this.engine.client.workflow.start<Workflow>(this.workflow.name, {
      workflowId,
      taskQueue: home,
      args: [...args],
      ...(taskTimeout && { workflowTaskTimeout: taskTimeout }),
    });
    this.runs.push(run as Run<W>);
    return run as Run<W>;
  }

  /** What an activity was called with, in order, since the test began; a retry counts as a call. */
  calls(name: string): readonly unknown[][] {
    return this.recorded.filter((call) => call.name === name).map(({ args }) => [...args]);
  }

  /** Names of all calls, in order. */
  get order(): readonly string[] {
    return this.recorded.map(({ name }) => name);
  }

  now(): Promise<number> {
    return this.engine.currentTimeMs();
  }

  /** Skips time; timers fire on the way. Waits in real time while a workflow has work that nobody takes. */
  sleep(ms: number): Promise<void> {
    return this.engine.sleep(ms);
  }

  /** The workers are gone while `meanwhile` runs, and new ones, which know nothing, come after it. */
  async outage(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
    await this.stopWorkers();
    await meanwhile();
    await this.startWorkers();
  }

  /** Lands the history of a workflow's last run as the path's, see `recordHistory`. */
  async record(path: string, workflowId: string): Promise<void> {
    await recordHistory(path, await this.engine.client.workflow.getHandle(workflowId).fetchHistory(), this.folder);
  }

  /** Lengthens a run's history by signals that change nothing, and waits until the workflow went on in a new run. */
  async grow(run: Run<W>, signal: string, harmless: unknown, times: number): Promise<void> {
    const latest = this.engine.client.workflow.getHandle(run.workflowId);
    const runId = async () => (await latest.describe()).runId;
    const before = await runId();
    for (let sent = 0; sent < times; sent += 1) await latest.signal(signal, harmless);
    await eventually(async () => (await runId()) !== before, { within: 60_000, what: 'a new run' });
  }

  async open(folder: string): Promise<void> {
    this.folder = folder;
    this.bundle = await workflowBundle(folder);
    await quietEngine();
    this.environment = await (this.options.engine === 'real' ? realEngine() : skippingEngine());
    await this.startWorkers();
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.environment?.teardown();
  }

  forget(): void {
    this.recorded = [];
  }

  async endWorkflows(): Promise<void> {
    await Promise.all(
      this.runs.splice(0).map((run) =>
        this.engine.client.workflow
          .getHandle(run.workflowId)
          .terminate()
          .catch(() => undefined),
      ),
    );
  }

  private get engine(): TestWorkflowEnvironment {
    if (!this.environment) throw new Error('The world opens before the first test');
    return this.environment;
  }

  private async startWorkers(): Promise<void> {
    const { Worker } = await import('@temporalio/worker');
    const queues = Object.entries(this.options.fakes);
    const created = await Promise.all(
      queues.map(([taskQueue, fakes]) =>
        Worker.create({
          connection: this.engine.nativeConnection,
          namespace: this.engine.namespace ?? 'default',
          identity: 'test',
          taskQueue,
          activities: this.recording(fakes),
          ...(taskQueue === this.options.home
            ? { workflowBundle: { codePath: this.bundle }, maxCachedWorkflows: 0, isolateExecutionTimeout: '60s' }
            : {}),
        }),
      ),
    );
    this.workers = created.map((worker) => ({ worker, running: worker.run() }));
  }

  private async stopWorkers(): Promise<void> {
    const stopping = this.workers.splice(0);
    for (const { worker } of stopping) worker.shutdown();
    await Promise.all(stopping.map(({ running }) => running));
  }

  private recording(fakes: Fakes[string]): Record<string, (...args: unknown[]) => Promise<unknown>> {
    const wrapped =
      (name: string, fake: (...args: never[]) => Promise<unknown>) =>
      (...args: unknown[]) => {
        this.recorded.push({ name, args });
        return fake(...(args as never[]));
      };
    return Object.fromEntries(Object.entries(fakes).map(([name, fake]) => [name, wrapped(name, fake)]));
  }
}
