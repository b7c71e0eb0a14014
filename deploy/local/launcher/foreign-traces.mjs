import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dropDatabase } from './databases.mjs';
import { root } from './repository.mjs';

const require = createRequire(join(root, 'package.json'));

/**
 * Removes what a throw-away stack made on servers that others use too.
 * @param {import('../engines/engines.mjs').Engines} engines
 * @param {{ database: string, rolePrefix: string, topicPrefix: string, namespace: string }} names
 */
export async function removeForeignTraces({ postgres, kafka, temporal }, names) {
  if (postgres.foreign) await dropDatabase({ adminUrl: postgres.address, ...names });
  if (kafka.foreign) await deleteTopics(kafka.address, names.topicPrefix);
  if (temporal.foreign) await deleteNamespace(temporal.address, names.namespace);
}

/** @param {string} brokers @param {string} prefix */
async function deleteTopics(brokers, prefix) {
  const { Kafka, logLevel } = require('kafkajs');
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  } finally {
    await admin.disconnect();
  }
}

/** @param {string} address @param {string} namespace */
async function deleteNamespace(address, namespace) {
  const { Connection } = require('@temporalio/client');
  const connection = await Connection.connect({ address });
  try {
    await connection.operatorService.deleteNamespace({ namespace });
  } finally {
    await connection.close();
  }
}
