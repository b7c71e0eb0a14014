import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { MetricsRegistry, Readiness } from '@anxin/observability';
import { closeServer } from './close-server';
import type { ServiceConfig } from './config/service-config';

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
};

/** `/healthz`, `/readyz`, `/metrics` of a process that has no API. */
export const serveHealth = async (
  app: INestApplicationContext,
  { port, address }: ServiceConfig['listen'],
): Promise<{ readonly url: string; close(): Promise<void> }> => {
  const readiness = app.get(Readiness);
  const metrics = app.get(MetricsRegistry);
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') return json(response, 200, { status: 'alive' });
    if (path === '/metrics')
      return void response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
    if (path !== '/readyz') return json(response, 404, { status: 'unknown' });
    const report = await readiness.report();
    json(response, report.status === 'ready' ? 200 : 503, report);
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch(() => json(response, 500, { status: 'failed' }));
  });
  server.listen(port, address);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The health server listens on no port');
  return {
    url: `http://${address}:${bound.port}`,
    close: () => closeServer(server, 1_000),
  };
};
