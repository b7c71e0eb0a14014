import type { FastifyReply, FastifyRequest } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CatalogueRegistry } from '@anxin/i18n';
import { installEdge } from './edge';
import { refuseOtherMethods } from './refuse-other-methods';
import { refuseUnreadable } from './refuse-unreadable';
import { sendProblem } from './send-problem';
import { refusalOf } from './refusal-of';

/** Characters of one part of a path that a route takes as a parameter; a longer one is answered 414. */
export const longestParameter = 200;

export interface EdgeLimits {
  /** Largest body taken, in bytes. Default 1 MiB. */
  readonly bodyLimitBytes?: number;
  /** How long a client may take to send its request, in ms; a quarter of it for the head. Default 60 s: files come too. */
  readonly requestTimeoutMs?: number;
}

/** Fastify as every service runs it: JSON only, bounded, with the edge's hooks. Create the Nest application with `bodyParser: false`. */
export const createHttpAdapter = (limits: EdgeLimits = {}): FastifyAdapter => {
  const base = new CatalogueRegistry();
  const requestTimeout = limits.requestTimeoutMs ?? 60_000;
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyLimitBytes ?? 1_048_576,
    requestTimeout,
    // Node takes the shorter of the two for the head, whichever it is called. The interval is how often it looks whose time is over.
    http: { headersTimeout: requestTimeout / 4, connectionsCheckingInterval: requestTimeout / 4 },
    connectionTimeout: 0,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseUnreadable,
    routerOptions: { maxParamLength: longestParameter },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // The router refuses such an address before any hook or filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, request, refusalOf(error), base),
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  installEdge(fastify, { open: false });
  refuseOtherMethods(fastify);
  return adapter;
};
