import { requestContext } from '@anxin/persistence';
import { type Parent, traceparent } from '@anxin/tracing';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import { randomUUID } from 'node:crypto';

/** Header that carries the correlation id from the request that began it through the workflow to its activities. */
export const correlationHeader = 'correlation-id';

/** Header that carries the place in the trace of the start beside it, W3C `traceparent`. */
export const traceHeader = 'traceparent';
/** The same of the last signal that the workflow had taken when it called. */
export const signalTraceHeader = 'signal-traceparent';

const header = (name: string, value: string | undefined): Headers =>
  value === undefined ? {} : { [name]: defaultPayloadConverter.toPayload(value) };

const withCorrelation = <Input extends { readonly headers: Headers }>(input: Input): Input => ({
  ...input,
  headers: {
    ...input.headers,
    ...header(correlationHeader, requestContext.getStore()?.correlationId),
    ...header(traceHeader, traceparent()),
  },
});

/** Starts and signals carry the correlation id of the context that they are sent in, and its place in the trace. */
export const correlatingClient: WorkflowClientInterceptor = {
  startWithDetails: (input, next) => next(withCorrelation(input)),
  signal: (input, next) => next(withCorrelation(input)),
};

const textIn = (headers: Headers, name: string): string | undefined => {
  const payload = headers[name];
  return payload ? defaultPayloadConverter.fromPayload<string>(payload) : undefined;
};

/** The correlation id in the headers of an activity; a new one when the workflow was begun without. */
export const correlationOf = (headers: Headers): string => textIn(headers, correlationHeader) ?? randomUUID();

/** What an activity hangs on, and the signal before it. It begins a trace when its workflow was begun outside of one. */
export const traceOf = (
  headers: Headers,
): { readonly parent: Parent; readonly links: readonly (string | undefined)[] } => ({
  parent: textIn(headers, traceHeader) ?? 'new',
  links: [textIn(headers, signalTraceHeader)],
});
