import { validateSync } from 'class-validator';
import { type LogLevel } from '@anxin/observability';
import { readPersistenceConfig } from '@anxin/persistence';
import { readTracingConfig } from '@anxin/tracing';
import type { ServiceDefinition } from '../service-definition';
import { ConfigInvalid } from './config-invalid';
import type { ProcessRole, ServiceConfig } from './service-config';
import { type Need, ServiceEnvironment } from './service-environment';

const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));

type Needing = Pick<
  ServiceDefinition,
  'workflows' | 'activities' | 'personalData' | 'mail' | 'publicLinks' | 'suppliers'
>;

const needsOf = (definition: Needing, role: ProcessRole, env: NodeJS.ProcessEnv): Need[] => {
  const works = role !== 'api' && definition.activities !== undefined;
  return [
    'always',
    ...(role === 'worker' ? [] : ['api' as const]),
    ...(works ? ['worker' as const] : []),
    ...(works && definition.workflows !== undefined ? ['workflows' as const] : []),
    ...(definition.personalData ? ['personal-data' as const] : []),
    ...(definition.mail ? ['mail' as const] : []),
    ...(definition.publicLinks ? ['public-links' as const] : []),
    ...(definition.suppliers ? ['suppliers' as const] : []),
    ...(env['MIGRATE_ON_START'] === 'true' ? ['migrate-on-start' as const] : []),
  ];
};

const faultsOf = (environment: ServiceEnvironment): string[] =>
  validateSync(environment, { stopAtFirstError: true }).flatMap(({ property, value, constraints }) =>
    value === undefined ? [`${property} is missing`] : Object.values(constraints ?? {}),
  );

/**
 * Reads the environment of a process of the service.
 * @throws ConfigInvalid naming every fault at once.
 */
export const readConfig = (definition: Needing, role: ProcessRole, environment: NodeJS.ProcessEnv): ServiceConfig => {
  const given = withoutEmpty(environment);
  const needs = new Set(needsOf(definition, role, given));
  const env: ServiceEnvironment = Object.assign(new ServiceEnvironment(needs), given, { needs });
  const faults = faultsOf(env);
  const persistence = readPersistenceConfig(given, (fault) => void faults.push(fault));
  const tracing = readTracingConfig(given, (fault) => void faults.push(fault));
  if (faults.length > 0) throw new ConfigInvalid(faults);
  return {
    role,
    listen: { port: Number(env.PORT), address: env.LISTEN_ADDRESS ?? '127.0.0.1' },
    persistence,
    ...(env.OWNER_DATABASE_URL !== undefined && { ownerDatabaseUrl: env.OWNER_DATABASE_URL }),
    migrateOnStart: env.MIGRATE_ON_START === 'true',
    kafka: { brokers: env.KAFKA_BROKERS?.split(',') ?? [], topicPrefix: env.TOPIC_PREFIX ?? '' },
    ...(env.OUTBOX_KEPT_DAYS !== undefined && { outboxKeptDays: Number(env.OUTBOX_KEPT_DAYS) }),
    temporal: {
      address: env.TEMPORAL_ADDRESS ?? '',
      namespace: env.TEMPORAL_NAMESPACE ?? 'default',
      ...(env.WORKFLOW_BUNDLES_DIR !== undefined && { workflowBundlesDir: env.WORKFLOW_BUNDLES_DIR }),
    },
    oidc: {
      issuer: env.OIDC_ISSUER ?? '',
      audience: env.OIDC_AUDIENCE ?? '',
      ...(env.OIDC_JWKS_URL !== undefined && { jwksUrl: env.OIDC_JWKS_URL }),
    },
    audit: {
      ...(env.AUDIT_HEADS_DIR !== undefined && { headsDir: env.AUDIT_HEADS_DIR }),
      ...(env.AUDIT_SIGNING_KEY_FILE !== undefined && { signingKeyFile: env.AUDIT_SIGNING_KEY_FILE }),
    },
    ...(env.PRIVACY_KEY_FILE !== undefined && { privacyKeyFile: env.PRIVACY_KEY_FILE }),
    ...(env.SMTP_URL !== undefined &&
      env.MAIL_FROM !== undefined && { mail: { url: env.SMTP_URL, from: env.MAIL_FROM } }),
    ...(env.GATEWAY_URL !== undefined && { publicUrl: env.GATEWAY_URL.replace(/\/+$/, '') }),
    ...(env.LINK_REQUESTS_PER_MINUTE !== undefined && { linkRequestsPerMinute: Number(env.LINK_REQUESTS_PER_MINUTE) }),
    zone: persistence.zone,
    logLevel: (env.LOG_LEVEL ?? 'info') as LogLevel,
    shutdownLimitMs: Number(env.SHUTDOWN_LIMIT_MS ?? 20_000),
    tracing,
  };
};
