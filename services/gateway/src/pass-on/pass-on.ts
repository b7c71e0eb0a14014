import httpProxy from '@fastify/http-proxy';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from '@nestjs/common';
import type { ServiceName } from '@anxin/contracts';
import { contextOf, NotFound, pathOf, refusalOf, sendProblem } from '@anxin/http';
import type { CatalogueRegistry } from '@anxin/i18n';
import { traceparent } from '@anxin/tracing';
import type { GatewayConfig } from '../gateway.config';
import { csrfHeader, refuseCrossSite } from '../session/refuse-cross-site';
import type { SessionKeeper } from '../session/session-keeper';
import type { OpenRouteLimit } from './open-route-limit';
import { apiPrefix, type RouteTable } from './route-table';
import { UpstreamFailed } from './upstream-failed';

export interface PassOnOptions {
  readonly config: GatewayConfig;
  readonly routes: RouteTable;
  readonly limit: OpenRouteLimit;
  readonly sessions: SessionKeeper;
  readonly texts: CatalogueRegistry;
}

/** Names that the gateway alone gives a value, and those of the browser that are nobody's business behind it. */
const ownHeaders = [
  'cookie',
  'authorization',
  csrfHeader,
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'traceparent',
  'tracestate',
  'baggage',
];
const logger = new Logger('PassOn');

/**
 * Hands `/api/v1/…` to the service that offers it, unbuffered both ways. A bearer token passes as it is; a session becomes one; who
 * has neither goes on without, as often as one address may, and the service refuses what is not public.
 */
export const passOn: FastifyPluginAsync<PassOnOptions> = async (
  fastify,
  { config, routes, limit, sessions, texts },
) => {
  const added = new WeakMap<object, Record<string, string>>();
  const serviceOf = ({ url }: { readonly url: string }): ServiceName => {
    const service = routes.find(url);
    if (!service) throw new NotFound();
    return service;
  };
  const authorizationOf = async (request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> => {
    if (request.headers.authorization !== undefined) return request.headers.authorization;
    if (!sessions.isThere(request)) return undefined;
    refuseCrossSite(request, config.publicUrl);
    const session = await sessions.current(request, reply);
    return session && `Bearer ${session.accessToken}`;
  };
  const prepare = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    serviceOf(request);
    await limit.check(request, reply);
    const authorization = await authorizationOf(request, reply);
    const place = traceparent();
    added.set(request.raw, {
      ...(authorization !== undefined && { authorization }),
      'x-correlation-id': contextOf(request).correlationId,
      ...(place !== undefined && { traceparent: place }),
      'x-forwarded-for': request.ip,
      'x-forwarded-host': config.publicUrl.host,
      'x-forwarded-proto': config.publicUrl.protocol.slice(0, -1),
    });
  };

  fastify.setErrorHandler((error, request, reply) => {
    const refusal = error instanceof UpstreamFailed ? error.refusal : refusalOf(error);
    if (error instanceof UpstreamFailed)
      logger.warn({ msg: error.message, path: pathOf(request), reason: String(error.cause) });
    else if (refusal.status >= 500) logger.error({ msg: 'failed', path: pathOf(request) }, error);
    sendProblem(reply, request, refusal, texts);
  });
  await fastify.register(httpProxy, {
    upstream: '',
    prefix: apiPrefix,
    rewritePrefix: apiPrefix,
    preHandler: prepare,
    // Silence within a stream of events is no fault; only the beginning of an answer is waited for.
    undici: { headersTimeout: config.upstreamTimeoutMs, bodyTimeout: 0, connectTimeout: 5_000 },
    replyOptions: {
      retryDelay: () => null, // whoever asked knows whether it may be asked again
      getUpstream: (request) => config.services[serviceOf(request)].href,
      rewriteRequestHeaders: (request, headers) => ({
        ...Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.includes(name))),
        ...added.get(request.raw),
      }),
      rewriteHeaders: ({ 'set-cookie': _, ...headers }) => headers,
      onError: (reply, { error }) => void reply.send(new UpstreamFailed(serviceOf(reply.request), error)),
    },
  });
};
