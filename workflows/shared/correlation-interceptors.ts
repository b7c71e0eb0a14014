import type { Headers, WorkflowInterceptorsFactory } from '@temporalio/workflow';

const correlationHeader = 'correlation-id';

/**
 * Carries the correlation id from the start of a workflow to its activities, children and the run that it continues as. Headers take no
 * part in replay. Bundled with every workflow.
 */
export const interceptors: WorkflowInterceptorsFactory = () => {
  let begun: Headers = {};
  const correlated = <Input extends { readonly headers: Headers }>(input: Input): Input => ({
    ...input,
    headers: { ...input.headers, ...begun },
  });
  return {
    inbound: [
      {
        execute(input, next) {
          const header = input.headers[correlationHeader];
          if (header) begun = { [correlationHeader]: header };
          return next(input);
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => next(correlated(input)),
        startChildWorkflowExecution: (input, next) => next(correlated(input)),
        continueAsNew: (input, next) => next(correlated(input)),
      },
    ],
  };
};
