import { DomainError } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import { traced } from '@anxin/tracing';
import { Logger } from '@nestjs/common';
import { ApplicationFailure, CompleteAsyncError, type Info } from '@temporalio/activity';
import { TemporalFailure } from '@temporalio/common';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { correlationOf, traceOf } from './correlation';

/**
 * What an activity's error becomes in the workflow's history. A `DomainError` ends the call for good, its code as the failure's type.
 * Anything else is tried again; its message stays out of the history, because a database's message may quote a person's data.
 */
export const toFailure = (error: unknown): Error => {
  if (error instanceof TemporalFailure || error instanceof CompleteAsyncError) return error;
  if (error instanceof DomainError)
    return ApplicationFailure.create({
      message: error.message,
      type: error.code,
      nonRetryable: true,
      details: [error.details],
    });
  const type = error instanceof Error ? error.name : 'UnknownError';
  return ApplicationFailure.create({ message: `${type}${sqlState(error)}`, type, nonRetryable: false });
};

const sqlState = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
};

const frames = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : undefined;

type Called = Pick<
  Info,
  'activityType' | 'activityId' | 'attempt' | 'taskQueue' | 'workflowExecution' | 'workflowType'
>;

const attributesOf = ({ activityId, attempt, taskQueue, workflowExecution, workflowType }: Called) => ({
  ...(workflowExecution && {
    'anxin.workflow_id': workflowExecution.workflowId,
    'anxin.workflow_run_id': workflowExecution.runId,
  }),
  ...(workflowType !== undefined && { 'anxin.workflow_type': workflowType }),
  'anxin.activity_id': activityId,
  'anxin.task_queue': taskQueue,
  'anxin.attempt': attempt,
});

/** Runs every activity in the correlation and the trace of its workflow and maps what it throws. */
export const domainErrorInterceptor = (info: Called): ActivityInboundCallsInterceptor => ({
  async execute(input, next) {
    const { activityType: activity } = info;
    const correlationId = correlationOf(input.headers);
    const attributes = { ...attributesOf(info), 'anxin.correlation_id': correlationId };
    try {
      return await requestContext.run({ correlationId }, () =>
        traced(`activity ${activity}`, { kind: 'consumer', ...traceOf(input.headers), attributes }, () => next(input)),
      );
    } catch (error) {
      const failure = toFailure(error);
      if (failure !== error && failure instanceof ApplicationFailure && !failure.nonRetryable)
        new Logger('Activity').error(`${activity} failed and is tried again: ${failure.message}`, frames(error));
      throw failure;
    }
  },
});
