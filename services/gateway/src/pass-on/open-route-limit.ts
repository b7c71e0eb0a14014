import { normalizeIp, ThrottlerException, type ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenRoutes } from './open-routes';

const minuteMs = 60_000;

/**
 * What needs no token can be tried by anybody, so that one address may ask so often in any minute and no more; an IPv6 address counts
 * as its network of 64 bits. Each gateway counts for itself.
 */
export class OpenRouteLimit {
  constructor(
    private readonly routes: OpenRoutes,
    private readonly store: ThrottlerStorage,
    private readonly perMinute: number,
  ) {}

  /** @throws ThrottlerException (429); the reply then says when to come again */
  async check({ method, url, ip }: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (!this.routes.includes(method, url)) return;
    const asked = await this.store.increment(normalizeIp(ip), minuteMs, this.perMinute, 0, 'open-routes');
    if (!asked.isBlocked) return;
    void reply.header('retry-after', Math.max(1, asked.timeToBlockExpire));
    throw new ThrottlerException();
  }
}
