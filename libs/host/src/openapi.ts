import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { neededPermission, publicRoute, supplierRoute } from '@anxin/auth';
import { type ApiDescription, createHttpAdapter, createOpenApi, openApiText } from '@anxin/http';
import { readPersistenceConfig } from '@anxin/persistence';
import { composeService } from './compose-service';
import type { ServiceConfig } from './config/service-config';
import type { ServiceDefinition } from './service-definition';
import { apiPrefix } from './start-service';

/** Enough to lay the modules out; nothing is made of it, for the document needs no provider. */
const layout: ServiceConfig = {
  role: 'api',
  listen: { port: 0, address: '127.0.0.1' },
  persistence: readPersistenceConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, () => undefined),
  migrateOnStart: false,
  kafka: { brokers: ['127.0.0.1:1'], topicPrefix: '' },
  temporal: { address: '127.0.0.1:1', namespace: 'default' },
  oidc: { issuer: 'http://127.0.0.1', audience: 'none' },
  audit: {},
  privacyKeyFile: '/none',
  mail: { url: 'smtp://127.0.0.1:1', from: 'none@example.org' },
  publicUrl: 'http://127.0.0.1',
  zone: 'Asia/Shanghai',
  logLevel: 'silent',
  shutdownLimitMs: 1,
};

const access: ApiDescription['access'] = ({ handler, controller }) => {
  const told = (key: symbol): unknown => Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);
  const permission = told(neededPermission);
  return {
    open: told(publicRoute) === true,
    suppliers: told(supplierRoute) === true,
    permission: typeof permission === 'string' ? permission : undefined,
  };
};

/** The service's OpenAPI 3.1 document as it is checked in (`services/<name>/openapi.json`); needs no engine. */
export const openApiOf = async (definition: ServiceDefinition): Promise<string> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    composeService(definition, layout),
    createHttpAdapter(),
    {
      preview: true,
      abortOnError: false,
      bodyParser: false,
      logger: false,
    },
  );
  app.setGlobalPrefix(apiPrefix, { exclude: ['healthz', 'readyz', 'metrics'] });
  return openApiText(createOpenApi(app, { service: definition.name, title: definition.title, access }));
};

export const writeOpenApi = async (definition: ServiceDefinition, file: string): Promise<void> =>
  writeFile(file, await openApiOf(definition));

/** What a test asks: undefined while the checked-in document is the one that the controllers give, otherwise the first difference. */
export const openApiDrift = async (definition: ServiceDefinition, file: string): Promise<string | undefined> => {
  const present = (await openApiOf(definition)).split('\n');
  const kept = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const line = present.findIndex((text, index) => text !== kept[index]);
  if (line < 0 && present.length === kept.length) return undefined;
  const at = line < 0 ? present.length : line;
  return `${file}:${at + 1} has ${JSON.stringify(kept[at] ?? '')}, the controllers give ${JSON.stringify(present[at] ?? '')}`;
};
