import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpAdapter } from '@anxin/http';
import { connectKafka } from '@anxin/messaging';
import { migrate } from '@anxin/persistence';
import { composeService } from './compose-service';
import type { ServiceConfig } from './config/service-config';
import { closeServer } from './close-server';
import { serveHealth } from './serve-health';
import type { ServiceDefinition } from './service-definition';

export const apiPrefix = 'api/v1';

/** One process of a service, at work. */
export interface RunningService {
  readonly app: INestApplicationContext;
  /** Where it answers: the API and its health, or a worker's health alone. */
  readonly url: string;
  /** Takes nothing new, lets what is under way end, closes consumers, relay, worker and connections. */
  stop(): Promise<void>;
}

const nest = (logger: LoggerService) => ({ logger, abortOnError: false, bufferLogs: false });

const startApi = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: LoggerService,
): Promise<RunningService> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    composeService(definition, config),
    createHttpAdapter(),
    { ...nest(logger), bodyParser: false },
  );
  try {
    app.setGlobalPrefix(apiPrefix, { exclude: ['healthz', 'readyz', 'metrics'] });
    connectKafka(app);
    await app.startAllMicroservices();
    await app.listen(config.listen.port, config.listen.address);
  } catch (error) {
    await app.close();
    throw error;
  }
  const stop = async (): Promise<void> => {
    await closeServer(app.getHttpServer(), config.shutdownLimitMs / 2);
    await app.close();
  };
  return { app, url: await app.getUrl(), stop };
};

const startWorker = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: LoggerService,
): Promise<RunningService> => {
  const app = await NestFactory.createApplicationContext(composeService(definition, config), nest(logger));
  try {
    const health = await serveHealth(app, config.listen);
    return { app, url: health.url, stop: () => app.close().finally(() => health.close()) };
  } catch (error) {
    await app.close();
    throw error;
  }
};

/** Starts a process of the service in the role that its configuration names, after its migrations where it may run them. */
export const startService = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: LoggerService,
): Promise<RunningService> => {
  const { migrateOnStart, ownerDatabaseUrl, role } = config;
  if (migrateOnStart && ownerDatabaseUrl !== undefined) {
    const run = await migrate({
      ownerUrl: ownerDatabaseUrl,
      service: definition.name,
      migrations: definition.migrations,
    });
    if (run.length > 0) logger.log({ msg: 'migrated', migrations: run });
  }
  return role === 'worker' ? startWorker(definition, config, logger) : startApi(definition, config, logger);
};
