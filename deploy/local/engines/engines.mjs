import { mkdirSync } from 'node:fs';
import { isRoot } from '../launcher/cache.mjs';
import { asOne, faultsOf } from '../launcher/settled.mjs';
import { kafka } from './kafka.mjs';
import { postgres } from './postgres.mjs';
import { temporalOnPostgres } from './temporal-on-postgres.mjs';
import { temporal } from './temporal.mjs';

/**
 * @typedef {object} EngineOptions
 * @property {string} dataDir absolute
 * @property {import('../launcher/ports.mjs').Ports} ports
 * @property {NodeJS.ProcessEnv} env where DATABASE_URL, TEMPORAL_ADDRESS and KAFKA_BROKERS name servers to be used instead
 * @property {(line: string) => void} log
 * @property {string} [namespace] of Temporal, which an own server has from the start
 * @property {boolean} [productionLike] Temporal's released server on PostgreSQL instead of its development server
 * @property {boolean} durable false for throw-away data, which need not survive a power cut
 *
 * @typedef {import('../launcher/engine.mjs').OwnEngine | import('../launcher/engine.mjs').ForeignEngine} Engine
 * @typedef {{ postgres: Engine, temporal: Engine, kafka: Engine }} Engines
 */

/** The ports that engines need which are not given by the environment. @param {NodeJS.ProcessEnv} env */
export const enginePorts = (env) => [
  ...(env.DATABASE_URL ? [] : ['postgres']),
  ...(env.TEMPORAL_ADDRESS ? [] : ['temporal', 'temporal-ui']),
  ...(env.KAFKA_BROKERS ? [] : ['kafka', 'kafka-controller']),
];

/**
 * Installs (where needed) and starts the three side by side. When one fails, the others are stopped again.
 * @param {Omit<EngineOptions, 'log'> & { log: (topic: string) => (line: string) => void }} options
 * @returns {Promise<Engines>}
 */
export async function startEngines({ log, ...options }) {
  mkdirSync(options.dataDir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const database = postgres({ ...options, log: log('postgres') });
  const outcomes = await Promise.allSettled([
    database,
    startTemporal(database, { ...options, log: log('temporal') }),
    kafka({ ...options, log: log('kafka') }),
  ]);
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const faults = faultsOf(outcomes);
  if (faults.length > 0) {
    await Promise.all(started.map((engine) => engine.stop()));
    throw asOne(faults);
  }
  const [postgresEngine, temporalEngine, kafkaEngine] = /** @type {[Engine, Engine, Engine]} */ (started);
  return { postgres: postgresEngine, temporal: temporalEngine, kafka: kafkaEngine };
}

/** @param {Promise<Engine>} database @param {EngineOptions} options */
async function startTemporal(database, options) {
  if (!options.productionLike || options.env.TEMPORAL_ADDRESS) return temporal(options);
  return temporalOnPostgres({ ...options, postgres: (await database).address });
}
