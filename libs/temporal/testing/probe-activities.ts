import { DomainError } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';

export class ProbeRefused extends DomainError {
  readonly code = 'probe.refused';
  readonly status = 409;
}

/** Stands for a slice's service: shows that activities run on the instance of the module. */
@Injectable()
export class ProbeLedger {
  readonly attempts: string[] = [];
  readonly begun: string[] = [];
  release: () => void = () => undefined;
}

@Injectable()
export class ProbeActivities {
  constructor(private readonly ledger: ProbeLedger) {}

  async refuse(order: string): Promise<void> {
    this.ledger.attempts.push(order);
    throw new ProbeRefused('the probe is refused', { order });
  }
  async failTwice(order: string): Promise<number> {
    this.ledger.attempts.push(order);
    if (this.ledger.attempts.length < 3) throw new TypeError('invalid input: "Zhang San, 13800000000"');
    return this.ledger.attempts.length;
  }
  async correlationId(): Promise<string | undefined> {
    return requestContext.getStore()?.correlationId;
  }
  async sendAnswer(word: string): Promise<void> {
    this.ledger.begun.push(word);
  }
  async slow(order: string): Promise<string> {
    this.ledger.begun.push(order);
    await new Promise<void>((resolve) => (this.ledger.release = resolve));
    return `${order} done`;
  }
}

@Injectable()
export class ProbeBulkActivities {
  async inBulk(): Promise<string> {
    return 'in bulk';
  }
}
