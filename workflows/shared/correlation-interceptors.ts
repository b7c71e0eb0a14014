import type { Headers, WorkflowInterceptorsFactory } from '@temporalio/workflow';

const correlationHeader = 'correlation-id';
const traceHeader = 'traceparent';
const signalTraceHeader = 'signal-traceparent';

/** The headers of `all` that are there, under these names. */
const picked = (all: Headers, ...names: readonly string[]): Headers =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

/**
 * Carries the correlation id and the place in the trace from the start of a workflow to its activities, children and the run that it
 * continues as, and to activities the place of the last signal too. Headers take no part in replay. Bundled with every workflow.
 */
export const interceptors: WorkflowInterceptorsFactory = () => {
  let begun: Headers = {};
  let told: Headers = {};
  const correlated = <Input extends { readonly headers: Headers }>(input: Input, more: Headers = {}): Input => ({
    ...input,
    headers: { ...input.headers, ...begun, ...more },
  });
  return {
    inbound: [
      {
        execute(input, next) {
          begun = picked(input.headers, correlationHeader, traceHeader);
          return next(input);
        },
        handleSignal(input, next) {
          const place = input.headers[traceHeader];
          if (place) told = { [signalTraceHeader]: place };
          return next(input);
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => next(correlated(input, told)),
        startChildWorkflowExecution: (input, next) => next(correlated(input)),
        continueAsNew: (input, next) => next(correlated(input)),
      },
    ],
  };
};
