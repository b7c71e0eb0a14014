import 'reflect-metadata';
import { randomInt, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { startServiceForTest } = require('@anxin/host/testing');
const { complaintsService } = require('../dist/complaints.service-definition.js');
const { Controller, Module, Post } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');

/** The service as it is, in this process: API, relay and sealer at work, no worker. */
export const startComplaints = () => startServiceForTest(complaintsService, { env: { LOG_LEVEL: 'warn' } });

export const report = () => ({
  ...{ channel: 'phone', class: 'quality', grade: 'general', problem: '味道和以前不一样，太咸' },
  complainant: { name: '测试人', contact: `139${randomInt(1e7, 1e8)}` },
  product: { code: 'P002', lot: '20261105P002L61', quantity: '1', unit: '瓶' },
});

/**
 * A bare Nest handler on Fastify that does this one thing: the baseline.
 * @param {() => Promise<unknown>} work
 */
export async function bareHandler(work) {
  class BareController {
    async take() {
      await work().catch((error) => {
        process.stderr.write(`${error.stack}\n`);
        throw error;
      });
      return { taken: true };
    }
  }
  Post()(BareController.prototype, 'take', Object.getOwnPropertyDescriptor(BareController.prototype, 'take'));
  Controller('bare')(BareController);
  class BareModule {}
  Module({ controllers: [BareController] })(BareModule);
  const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/bare`;
  const body = JSON.stringify(report());
  return {
    call: async () => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body,
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    },
    stop: () => app.close(),
  };
}

/** @param {{ status: number, body: unknown }} answer */
export const taken = ({ status, body }) => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return /** @type {any} */ (body);
};
