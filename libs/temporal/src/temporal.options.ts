import type { ServiceName } from '@anxin/contracts';
import type { Type } from '@nestjs/common';

export const TEMPORAL_OPTIONS = Symbol('TEMPORAL_OPTIONS');

export interface TemporalOptions {
  readonly service: ServiceName;
  /** `host:port` of the frontend. */
  readonly address: string;
  readonly namespace: string;
  /** How long the engine keeps the history of an ended run; the archive is the services' own tables. In days, default 30. */
  readonly retentionDays?: number;
  /** Absent in a process that only starts and signals workflows (the API). */
  readonly worker?: WorkerOptions;
}

export interface WorkerOptions {
  /** Provider whose every method is an activity, on the service's own queue. */
  readonly activities: Type;
  /** Provider whose every method is an activity, on the service's bulk queue: work in bulk never stands before a hold. */
  readonly bulkActivities?: Type;
  /** Process whose home is this service: `complaint-handling`, with its bundle in `<bundlesDir>/complaint-handling/dist/bundle.js`. */
  readonly workflows?: WorkflowBundle;
  /** Default: the service's name, and `<service>-bulk`. */
  readonly taskQueue?: string;
  readonly bulkTaskQueue?: string;
  /** Workflows kept in memory between their tasks; beyond it they are replayed. Default 200. */
  readonly cachedWorkflows?: number;
  readonly concurrentActivities?: number;
  /** How long running activities may take to end after a stop was asked for, in ms. Default 10 000. */
  readonly shutdownGraceMs?: number;
  /** Called when a worker ended by itself; a process without its worker must not look alive. Default: the process exits with 1. */
  readonly onDeath?: (reason: unknown) => void;
}

export interface WorkflowBundle {
  readonly process: string;
  /** WORKFLOW_BUNDLES_DIR: the folder that holds the processes' folders. */
  readonly bundlesDir: string;
}
