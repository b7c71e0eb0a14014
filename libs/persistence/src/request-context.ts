import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@anxin/contracts';

/** A request that carries an Idempotency-Key, as the HTTP edge hands it to the unit of work. */
export interface IdempotentRequest {
  /** Whose key it is: the actor's id. Two actors may use the same key. */
  readonly actor: string;
  readonly key: string;
  /** `POST /api/v1/complaints`, for the record only: the fingerprint covers it. */
  readonly route: string;
  /** Hash over method, route, parameters and body. The same key with another fingerprint is refused (422 `request.key-reused`). */
  readonly fingerprint: string;
  /** Status to store with the answer when the work succeeds. */
  readonly status: number;
  /** Set by the unit of work after its commit (`replayed: false`), or when it found an earlier answer (`replayed: true`). */
  outcome?: { readonly replayed: boolean; readonly status: number; readonly answer: unknown };
}

export interface RequestContext {
  readonly correlationId: string;
  /** Set by the guard once the token is verified. */
  actor?: Actor;
  idempotency?: IdempotentRequest;
}

/** Entered once at each edge (HTTP request, Kafka message, activity); log lines and outbox entries read the correlation id from it. */
export const requestContext = new AsyncLocalStorage<RequestContext>();
