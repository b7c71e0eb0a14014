import type { WorkflowSignal, WorkflowStart } from '@anxin/contracts';
import { WorkflowGateway } from '../src';

/** A workflow engine reduced to what the relay sees of it: it can be away, hang, refuse, and forget. */
export class RecordingGateway extends WorkflowGateway {
  /** `start w`, `signal w name`, in the order in which they were accepted. */
  readonly accepted: string[] = [];
  /** Calls under way at the same time, at most. */
  busiest = 0;
  private busy = 0;

  /** Runs before each call is accepted; throws to refuse it. */
  before: (workflowId: string, call: string) => void | Promise<void> = () => undefined;
  readonly gone = new Set<string>();

  async start({ workflowId }: WorkflowStart): Promise<'started' | 'exists'> {
    const known = this.accepted.includes(`start ${workflowId}`);
    await this.accept(workflowId, `start ${workflowId}`);
    return known ? 'exists' : 'started';
  }

  async signal({ workflowId, signal }: WorkflowSignal): Promise<'sent' | 'gone'> {
    if (this.gone.has(workflowId)) return 'gone';
    await this.accept(workflowId, `signal ${workflowId} ${signal}`);
    return 'sent';
  }

  private async accept(workflowId: string, call: string): Promise<void> {
    this.busy += 1;
    this.busiest = Math.max(this.busiest, this.busy);
    try {
      await this.before(workflowId, call);
      this.accepted.push(call);
    } finally {
      this.busy -= 1;
    }
  }
}
