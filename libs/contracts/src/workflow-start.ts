/** A workflow to start, as handed to the outbox. Starting an id that exists already is success. */
export interface WorkflowStart<Input = unknown> {
  readonly workflow: string;
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly input: Input;
}
/** A signal to send, as handed to the outbox. To a workflow that has ended it is dropped and counted. */
export interface WorkflowSignal<Payload = unknown> {
  readonly workflowId: string;
  readonly signal: string;
  readonly payload: Payload;
}
