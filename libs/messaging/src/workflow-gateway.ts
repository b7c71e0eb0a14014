import type { WorkflowSignal, WorkflowStart } from '@anxin/contracts';

/**
 * The workflow engine as the relay needs it, called inside the request context of the transaction that wrote the entry (correlation
 * id) and, where it is traced, inside the span of the delivery. An implementation throws `PermanentDeliveryError` for what can never succeed: the key is parked. Every other error counts as
 * "unavailable now" and is tried again until it works.
 */
export abstract class WorkflowGateway {
  /** `exists`: a workflow of this id was started before, running or ended; that is success. */
  abstract start(start: WorkflowStart): Promise<'started' | 'exists'>;
  /** `gone`: the workflow has ended or never was; the signal is dropped, counted and marked on its row. */
  abstract signal(signal: WorkflowSignal): Promise<'sent' | 'gone'>;
}

/** The same message can never be delivered, however often it is tried: its key is parked until somebody re-drives it. */
export class PermanentDeliveryError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PermanentDeliveryError';
  }
}
