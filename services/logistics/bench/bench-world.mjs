import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { startServiceForTest } = require('@anxin/host/testing');
const { UnitOfWork } = require('@anxin/persistence');
const { keepCustomer } = require('../dist/customer/keep-customer.js');
const { keepLot } = require('../dist/lot/keep-lot.js');
const { logisticsService } = require('../dist/logistics.service-definition.js');
const { bookMovements } = require('../dist/stock/book-movements.js');
const { Client } = require('pg');

/** The service as it is, in this process: API, relay and sealer at work, no worker; with a customer. */
export async function startLogistics() {
  const service = await startServiceForTest(logisticsService, { env: { LOG_LEVEL: 'warn' } });
  await service.app
    .get(UnitOfWork)
    .run((tx) => keepCustomer(tx, { code: 'C0001', version: 1, name: '济南鑫源商贸', kind: '经销商' }));
  return service;
}

/** Tells the warehouse of a new lot and puts a thousand of it there. */
export async function newLot(service, quantity = '1000') {
  const lotId = randomUUID();
  const number = `B${lotId.replaceAll('-', '').toUpperCase()}`;
  const sums = { produced: quantity, scrapped: '0', sampled: '0', consumed: '0', reworked: '0' };
  const lot = { lotId, version: 1, number, normalised: number, item: 'P001', kind: 'finished', unit: '瓶', ...sums };
  await service.app.get(UnitOfWork).run(async (tx) => {
    await keepLot(tx, { ...lot, inspection: 'passed', expiresOn: '2099-12-31', aliases: [] });
    const to = { warehouse: '成品二库', location: 'A-10', area: 'store' };
    await bookMovements(tx, 'bench', [{ key: `receipt/${lotId}`, kind: 'receipt', lotId, quantity, to }]);
  });
  return { lotId, number };
}

/** @param {string} connectionString */
export async function connected(connectionString) {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** @param {readonly number[]} values @param {number} share of them that is at most the result */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];
