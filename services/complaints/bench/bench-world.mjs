import 'reflect-metadata';
import { randomInt, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { callerOf, startServiceForTest } = require('@anxin/host/testing');
const { complaintsService } = require('../dist/complaints.service-definition.js');
const { Controller, Module, Post } = require('@nestjs/common');
const { Connection } = require('@temporalio/client');
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');

/** The service as it is, in this process: API, relay and sealer at work, no worker. */
export async function startComplaints() {
  const service = await startServiceForTest(complaintsService, { env: { LOG_LEVEL: 'warn' } });
  // The worker would have made the namespace; without one the relay could deliver neither starts nor signals.
  const { address, namespace } = service.config.temporal;
  const connection = await Connection.connect({ address });
  const retention = { seconds: 86_400 };
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  await connection.close();
  return service;
}

/**
 * A person who has logged in: the token is asked for once, as a client does, and not made anew with every call that is measured.
 * @param {Awaited<ReturnType<typeof startComplaints>>} service @param {string} id @param {string} role
 */
export async function loggedIn(service, id, role) {
  await service.person(id, { roles: [role] });
  const token = service.identity.token(id);
  return callerOf(service.url, () => token);
}

/** Each about a product and lot of its own: what many complaints about one lot set off is not what is measured. */
export const report = () => ({
  ...{ channel: 'phone', class: 'quality', grade: 'general', problem: '味道和以前不一样，太咸' },
  complainant: { name: '测试人', contact: `139${randomInt(1e7, 1e8)}` },
  product: {
    code: `P${randomInt(1e6, 1e7)}`,
    lot: `2026110${randomInt(1, 10)}P${randomInt(1e6, 1e7)}L61`,
    quantity: '1',
    unit: '瓶',
  },
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
