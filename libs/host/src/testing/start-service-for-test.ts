import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ensureSigningKey } from '@anxin/audit';
import { keepPerson, type Person } from '@anxin/auth';
import { createLogger, NestLogger } from '@anxin/observability';
import { bootstrapDatabase, migrate, UnitOfWork } from '@anxin/persistence';
import { clearKafka, type ServiceDatabase, serviceDatabase, type TestDatabase } from '@anxin/testing';
import { readConfig } from '../config/read-config';
import type { ProcessRole, ServiceConfig } from '../config/service-config';
import type { ServiceDefinition } from '../service-definition';
import { type RunningService, startService } from '../start-service';
import { type Caller, callerOf } from './caller';
import { keepDefaults } from './keep-defaults';
import { startTestIssuer, type TestIssuer } from './test-issuer';

type Environment = Readonly<Record<string, string>>;

export interface TestServiceOptions {
  /** Default `api`: no Temporal worker. */
  readonly role?: ProcessRole;
  /** Put over the environment that the fixture makes; a function sees what is made (to lead an address through a proxy). */
  readonly env?: Environment | ((made: Environment) => Environment | Promise<Environment>);
  /** A database that holds another service already. */
  readonly database?: TestDatabase;
  /** The product's default policies and the office calendar are kept as if the directory had published them. Default true. */
  readonly defaults?: boolean;
  /** Permissions of roles that the default policy does not know, for a fixture of the test's own. */
  readonly access?: Readonly<Record<string, readonly string[]>>;
}

/** A person as a test tells it; what is left out is an ordinary, active one. Roles without a scope cover everything. */
export type TestPerson = Partial<Omit<Person, 'roles'>> & {
  readonly roles?: readonly (string | Person['roles'][number])[];
};

export interface TestService {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly app: INestApplicationContext;
  readonly config: ServiceConfig;
  readonly database: ServiceDatabase;
  readonly identity: TestIssuer;
  /** Lines of the log so far, as they were written. */
  readonly log: readonly string[];
  /** Nobody: no token. */
  readonly anonymous: Caller;
  /** Enters a person in the register and calls as them. */
  person(id: string, person?: TestPerson): Promise<Caller>;
  /** As a person of the register whose last login was at that instant. */
  as(id: string, authenticatedAt?: Date): Caller;
  /** Stops the process and starts another with the same configuration and database. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const environmentOf = async (folder: string, database: ServiceDatabase, identity: TestIssuer): Promise<Environment> => {
  const id = randomBytes(4).toString('hex');
  ensureSigningKey(join(folder, 'audit.key'));
  await writeFile(join(folder, 'privacy.key'), randomBytes(32).toString('base64'), { mode: 0o600 });
  return {
    PORT: '0',
    DATABASE_URL: database.appUrl,
    SUPPLIER_DATABASE_URL: database.supplierUrl,
    KAFKA_BROKERS: process.env['KAFKA_BROKERS'] ?? '127.0.0.1:1',
    TOPIC_PREFIX: `t${id}.`,
    TEMPORAL_ADDRESS: process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:1',
    TEMPORAL_NAMESPACE: `test-${id}`,
    WORKFLOW_BUNDLES_DIR: process.env['WORKFLOW_BUNDLES_DIR'] ?? 'workflows',
    OIDC_ISSUER: identity.issuer,
    OIDC_AUDIENCE: identity.audience,
    AUDIT_HEADS_DIR: join(folder, 'heads'),
    AUDIT_SIGNING_KEY_FILE: join(folder, 'audit.key'),
    PRIVACY_KEY_FILE: join(folder, 'privacy.key'),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'service@example.org',
    GATEWAY_URL: 'https://anxin.example',
    // Suites that share two cores must not take a slow connection for one that failed.
    DATABASE_CONNECTION_TIMEOUT_MS: '20000',
    LOG_LEVEL: 'debug',
    SHUTDOWN_LIMIT_MS: '10000',
  };
};

/**
 * One process of a service in the test's own process: a fresh database with its migrations, a random port, topics and a namespace of
 * its own, real tokens. Engines come from KAFKA_BROKERS and TEMPORAL_ADDRESS; one that is not named there is simply down.
 */
export const startServiceForTest = async (
  definition: ServiceDefinition,
  options: TestServiceOptions = {},
): Promise<TestService> => {
  const { name: service, migrations } = definition;
  const folder = await mkdtemp(join(tmpdir(), `anxin-${service}-`));
  const [database, identity] = await Promise.all([
    serviceDatabase(
      { bootstrapDatabase, migrate },
      { service, migrations, ...(options.database && { database: options.database }) },
    ),
    startTestIssuer(),
  ]);
  const made = await environmentOf(folder, database, identity);
  const over = typeof options.env === 'function' ? await options.env(made) : options.env;
  const config = readConfig(definition, options.role ?? 'api', { ...made, ...over });
  const log: string[] = [];
  const logger = createLogger({
    service,
    level: config.logLevel,
    destination: { write: (line: string) => void log.push(line) },
  });
  const start = (): Promise<RunningService> => startService(definition, config, new NestLogger(logger));
  const clear = async (): Promise<void> => {
    await identity.stop();
    if (!options.database) await database.drop();
    if (options.role !== 'worker') await clearKafka(config.kafka.brokers, config.kafka.topicPrefix);
    await rm(folder, { recursive: true, force: true });
  };
  let running = await start().catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  if (options.defaults ?? true) await running.app.get(UnitOfWork).run((tx) => keepDefaults(tx, options.access ?? {}));

  const as: TestService['as'] = (id, authenticatedAt) =>
    callerOf(running.url, () => identity.token(id, authenticatedAt));
  let versions = 0;
  return {
    get url() {
      return running.url;
    },
    get app() {
      return running.app;
    },
    get anonymous() {
      return callerOf(running.url);
    },
    ...{ config, database, identity, log, as },
    person: async (id, { roles = [], ...person } = {}) => {
      const scoped = roles.map((role) => (typeof role === 'string' ? { role, scope: '*' } : role));
      const known: Person = {
        version: (versions += 1),
        kind: 'person',
        displayName: id,
        active: true,
        delegations: [],
        ...person,
        personId: id,
        roles: scoped,
      };
      await running.app.get(UnitOfWork).run((tx) => keepPerson(tx, known));
      return as(id);
    },
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: async () => {
      await running.stop();
      await clear();
    },
  };
};
