import 'reflect-metadata';
import { createLogger, NestLogger } from '@anxin/observability';
import { migrate } from '@anxin/persistence';
import { ConfigInvalid, configExitCode } from './config/config-invalid';
import { readConfig } from './config/read-config';
import type { ProcessRole, ServiceConfig } from './config/service-config';
import { endOnSignal } from './end-on-signal';
import type { ServiceDefinition } from './service-definition';
import { startService } from './start-service';

const readOrExit = (definition: ServiceDefinition, role: ProcessRole): ServiceConfig => {
  try {
    return readConfig(definition, role, process.env);
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    createLogger({ service: definition.name, level: 'info' }).fatal({
      msg: 'the configuration is invalid',
      faults: error.faults,
    });
    process.exit(configExitCode);
  }
};

const run = async (definition: ServiceDefinition, role: ProcessRole): Promise<void> => {
  const config = readOrExit(definition, role);
  const logger = new NestLogger(createLogger({ service: definition.name, level: config.logLevel }).child({ role }));
  const fail = (msg: string, error: unknown): never => {
    logger.fatal({ msg }, error instanceof Error ? error : new Error(String(error)));
    process.exit(1);
  };
  // The state of the process is unknown then: another one takes over from what is committed.
  process.on('uncaughtException', (error) => fail('uncaught', error));
  process.on('unhandledRejection', (reason) => fail('unhandled rejection', reason));
  try {
    const service = await startService(definition, config, logger);
    endOnSignal(service, config.shutdownLimitMs, logger);
    logger.log({ msg: 'started', role, url: service.url });
  } catch (error) {
    fail('not started', error);
  }
};

/** HTTP API, Kafka consumers, relay, sealer. */
export const runApi = (definition: ServiceDefinition): Promise<void> => run(definition, 'api');
/** Temporal workers alone; its port answers for its health. */
export const runWorker = (definition: ServiceDefinition): Promise<void> => run(definition, 'worker');
/** Both in one process. */
export const runJoint = (definition: ServiceDefinition): Promise<void> => run(definition, 'joint');

/** Runs the service's migrations as OWNER_DATABASE_URL and ends. */
export const runMigrations = async (
  definition: Pick<ServiceDefinition, 'name' | 'migrations'>,
  direction: 'up' | 'down' = 'up',
): Promise<void> => {
  const logger = createLogger({ service: definition.name, level: 'info' });
  const ownerUrl = process.env['OWNER_DATABASE_URL'];
  if (ownerUrl === undefined || !URL.canParse(ownerUrl)) {
    logger.fatal({ msg: 'the configuration is invalid', faults: ['OWNER_DATABASE_URL is no postgres:// address'] });
    process.exit(configExitCode);
  }
  const migrations = await migrate({
    ownerUrl,
    service: definition.name,
    migrations: definition.migrations,
    direction,
  });
  logger.info({ msg: 'migrated', direction, migrations });
};
