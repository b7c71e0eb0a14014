import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { CatalogueRegistry } from '@anxin/i18n';
import { pathOf } from './edge';
import { MethodTable } from './method-table';
import { refusalOf } from './refusal-of';
import { sendProblem } from './send-problem';

/**
 * A path that is known, asked in a way that it does not know: 405 with `Allow` (RFC 9110), where the router would only find nothing. To
 * be installed before any route, after the edge; `table` may hold what is answered behind a route that takes everything.
 */
export const refuseOtherMethods = (fastify: FastifyInstance, table = new MethodTable()): void => {
  const texts = new CatalogueRegistry();
  fastify.addHook('onRoute', ({ url, method }) => table.add(url, [method].flat()));
  fastify.addHook('onRequest', (request, reply, done) => {
    const allowed = table.methodsAt(pathOf(request));
    if (allowed.length === 0 || allowed.includes(request.method)) return done();
    void reply.header('allow', allowed.join(', '));
    sendProblem(reply, request, refusalOf(new MethodNotAllowedException()), texts);
  });
};
