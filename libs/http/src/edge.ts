import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from '@nestjs/common';
import { type RequestContext, requestContext } from '@anxin/persistence';
import type { OpenSpan } from '@anxin/tracing';
import { correlationHeader, correlationIdOf } from './correlation';
import { beginRequestSpan } from './request-span';

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** The context of a request; one of its own when it failed before the edge saw it (an address that cannot be read). */
export const contextOf = (request: FastifyRequest): RequestContext => {
  const known = contexts.get(request);
  if (known) return known;
  const context: RequestContext = { correlationId: correlationIdOf(request.headers[correlationHeader]) };
  contexts.set(request, context);
  return context;
};

/** An API answers data: nothing of it may be framed, sniffed, cached by a stranger or run as a page. */
export const secured = (reply: FastifyReply): FastifyReply =>
  reply.headers({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    ...(reply.hasHeader('cache-control') ? {} : { 'cache-control': 'no-store' }),
  });

export interface EdgeOptions {
  /** Whether strangers call here: where their trace stands is noted, and not continued. A service hears its gateway alone. */
  readonly open: boolean;
}

/**
 * Sets up what stands before Nest: correlation id in and out, the request's context and span, security headers, one log line a request.
 */
export const installEdge = (fastify: FastifyInstance, { open }: EdgeOptions): void => {
  const logger = new Logger('Http');
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  const within = (request: FastifyRequest, work: () => void): void => {
    const span = spans.get(request);
    requestContext.run(contextOf(request), () => (span ? span.run(work) : work()));
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    const { correlationId } = contextOf(request);
    void secured(reply).header(correlationHeader, correlationId);
    const span = isProbe(pathOf(request)) ? undefined : beginRequestSpan(request, reply, { open, correlationId });
    if (span) spans.set(request, span);
    within(request, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    within(request, () => {
      const line = {
        msg: 'request',
        method: request.method,
        path: pathOf(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      };
      if (isProbe(line.path)) logger.debug(line);
      else logger.log(line);
      done();
    });
  });
};

const probes = new Set(['/healthz', '/readyz', '/metrics']);
/** Asked over and over by whoever runs the process, and not by people. */
export const isProbe = (path: string): boolean => probes.has(path);

/** The path without its query: a search may carry a name. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';
