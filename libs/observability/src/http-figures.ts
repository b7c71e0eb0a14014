import { isProbe, pathOf } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Histogram } from 'prom-client';
import { MetricsRegistry } from './metrics-registry';

/** How many requests were answered how, and how long they took. A worker has no API, and no such figures. */
@Injectable()
export class HttpFigures {
  constructor({ httpAdapter }: HttpAdapterHost, registry: MetricsRegistry) {
    if (httpAdapter?.getType() !== 'fastify') return;
    const seconds = new Histogram({
      name: 'anxin_http_request_seconds',
      help: 'Seconds until a request was answered, by the class of the answer: 2xx, 4xx, 5xx. A stream of events counts when it ends.',
      labelNames: ['answer'],
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
      registers: [registry],
    });
    httpAdapter.getInstance<FastifyInstance>().addHook('onResponse', (request, reply, done) => {
      if (!isProbe(pathOf(request)))
        seconds.observe({ answer: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
      done();
    });
  }
}
