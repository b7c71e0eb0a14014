import { requestContext } from '@anxin/persistence';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import { randomUUID } from 'node:crypto';

/** Header that carries the correlation id from the request that began it through the workflow to its activities. */
export const correlationHeader = 'correlation-id';

const withCorrelation = <Input extends { readonly headers: Headers }>(input: Input): Input => {
  const correlationId = requestContext.getStore()?.correlationId;
  if (correlationId === undefined) return input;
  return {
    ...input,
    headers: { ...input.headers, [correlationHeader]: defaultPayloadConverter.toPayload(correlationId) },
  };
};

/** Starts and signals carry the correlation id of the context that they are sent in. */
export const correlatingClient: WorkflowClientInterceptor = {
  startWithDetails: (input, next) => next(withCorrelation(input)),
  signal: (input, next) => next(withCorrelation(input)),
};

/** The correlation id in the headers of an activity; a new one when the workflow was begun without. */
export const correlationOf = (headers: Headers): string => {
  const payload = headers[correlationHeader];
  return payload ? defaultPayloadConverter.fromPayload<string>(payload) : randomUUID();
};
