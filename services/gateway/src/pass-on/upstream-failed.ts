import type { ServiceName } from '@anxin/contracts';
import type { Refusal } from '@anxin/http';

/** The service did not answer: it is not there (502), or took too long to begin (504). */
export class UpstreamFailed extends Error {
  constructor(
    readonly service: ServiceName,
    override readonly cause: Error,
  ) {
    super(`${service} did not answer`);
  }

  get refusal(): Refusal {
    const late = 'statusCode' in this.cause && this.cause.statusCode === 504;
    return {
      ...(late ? { status: 504, code: 'gateway.service-slow' } : { status: 502, code: 'gateway.service-down' }),
      ...{ details: { service: this.service }, entries: [], headers: {} },
    };
  }
}
