import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable, tap } from 'rxjs';
import { type IdempotentRequest, requestContext } from '@anxin/persistence';
import { canonicalJson } from './canonical-json';
import { changesNothingRoute } from './changes-nothing';
import { KeyInvalid, KeyMissing } from './request.errors';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
export const keyPattern = /^[\x21-\x7e]{8,200}$/;
export const replayedHeader = 'idempotency-replayed';

/** What makes two requests the same: method, address, body, and the version that the change is based on. */
const fingerprintOf = ({ method, url, body, headers }: FastifyRequest): string =>
  createHash('sha256')
    .update(canonicalJson([method, url, headers['if-match'] ?? null, body ?? null]))
    .digest('hex');

const keyOf = (request: FastifyRequest): string | undefined => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !keyPattern.test(key)) throw new KeyInvalid();
  return key;
};

/**
 * Hands the `Idempotency-Key` to the unit of work, which stores the answer in the transaction of the change and finds it again.
 * A POST must carry one (400 `request.key-missing`); PUT, PATCH and DELETE may. An answer given a second time says so by
 * `Idempotency-Replayed: true`.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: { id: string } }>();
    if (!changing.has(request.method) || this.reflector.get<boolean>(changesNothingRoute, context.getHandler()))
      return next.handle();
    const key = keyOf(request);
    if (key === undefined) {
      if (request.method === 'POST') throw new KeyMissing();
      return next.handle();
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const idempotency: IdempotentRequest = {
      actor: request.actor?.id ?? 'anonymous',
      key,
      route: `${request.method} ${request.routeOptions.url ?? request.url}`,
      fingerprint: fingerprintOf(request),
      status: reply.statusCode,
    };
    const store = requestContext.getStore();
    if (!store) throw new Error('The request has no context: the HTTP edge is not set up');
    store.idempotency = idempotency;
    return this.answered(next.handle(), idempotency, reply);
  }

  private answered(
    handled: Observable<unknown>,
    idempotency: IdempotentRequest,
    reply: FastifyReply,
  ): Observable<unknown> {
    const announce = (): void => {
      if (idempotency.outcome?.replayed) void reply.header(replayedHeader, 'true');
    };
    return handled.pipe(
      tap({ error: announce }),
      map((answer) => {
        // A promise of one effect that nothing keeps would be worse than none.
        if (!idempotency.outcome)
          throw new Error(`${idempotency.route} answered without a unit of work: its Idempotency-Key is not stored`);
        announce();
        if (idempotency.outcome.replayed) void reply.status(idempotency.outcome.status);
        return answer;
      }),
    );
  }
}
