import { beginSpan, type OpenSpan } from '@anxin/tracing';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The route as it is declared: a path of a request may hold the word of a one-time link. */
const routeOf = ({ routeOptions }: FastifyRequest): string | undefined => routeOptions.url;

/**
 * The span of one request, named by method and route, until its answer is sent or its client is gone.
 * @returns undefined while nothing is traced
 */
export const beginRequestSpan = (
  request: FastifyRequest,
  reply: FastifyReply,
  { open, correlationId }: { readonly open: boolean; readonly correlationId: string },
): OpenSpan | undefined => {
  const { traceparent } = request.headers;
  const given = typeof traceparent === 'string' ? traceparent : undefined;
  const route = routeOf(request);
  const span = beginSpan(route === undefined ? request.method : `${request.method} ${route}`, {
    kind: 'server',
    parent: open ? 'new' : (given ?? 'new'),
    ...(open && { links: [given] }),
    attributes: {
      'http.request.method': request.method,
      ...(route !== undefined && { 'http.route': route }),
      'anxin.correlation_id': correlationId,
    },
  });
  if (!span) return undefined;
  reply.raw.once('close', () => {
    const { statusCode, writableFinished } = reply.raw;
    // Whoever reads a stream of events ends it by going away.
    span.set({ 'http.response.status_code': statusCode, ...(!writableFinished && { 'anxin.aborted': true }) });
    if (statusCode >= 500) span.fail({ code: String(statusCode) });
    else span.end();
  });
  return span;
};
