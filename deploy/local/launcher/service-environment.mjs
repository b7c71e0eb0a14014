import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstPeople } from '../demo/demo-company.mjs';
import { cacheRoot } from './cache.mjs';
import { childEnvironment } from './platform.mjs';
import { root } from './repository.mjs';
import { ServiceProcess } from './service-process.mjs';

const audience = 'anxin';

/** Servers that only a development machine needs: the identity provider and the mail server. */
export function developmentServers({ dataDir, ports, secrets, serviceClients }) {
  const gateway = `http://127.0.0.1:${ports.gateway}`;
  const clients = Object.fromEntries(serviceClients.map((id) => [id, secrets.secret(`client-${id}`)]));
  const at = (name) => join(dataDir, name);
  const identityEnv = {
    ISSUER: `http://127.0.0.1:${ports.identity}`,
    DATA_DIR: at('identity'),
    GATEWAY_URL: gateway,
    GATEWAY_CLIENT_SECRET: secrets.secret('gateway-client'),
    SERVICE_CLIENTS: JSON.stringify(clients),
    AUDIENCE: audience,
  };
  const mailEnv = { SMTP_PORT: `${ports.smtp}`, DATA_DIR: at('mails') };
  const server = (name, env) =>
    new ServiceProcess(
      {
        name,
        entry: `deploy/local/${name}/main.mjs`,
        port: ports[name],
        env: childEnvironment(env),
        health: '/healthz',
        stopWithin: 5_000,
      },
      dataDir,
    );
  return { identity: server('identity', identityEnv), mail: server('mail', mailEnv) };
}

/**
 * @typedef {{ url: string, processes: ServiceProcess[], joint?: ServiceProcess, api?: ServiceProcess, worker?: ServiceProcess }} RunningService
 * @returns {Record<string, RunningService>} by service, and `gateway`
 */
export function serviceProcesses({ dataDir, ports, split, engines, databases, names, secrets, extraEnv }) {
  const shared = sharedEnvironment({ dataDir, ports, engines, names, secrets, extraEnv });
  /** @type {Record<string, RunningService>} */
  const services = {};
  for (const [service, { ownerUrl, appUrl, supplierUrl }] of Object.entries(databases)) {
    const own = service === 'directory' ? { DIRECTORY_BOOTSTRAP: firstPeople() } : {};
    const env = {
      ...shared,
      ...own,
      DATABASE_URL: appUrl,
      SUPPLIER_DATABASE_URL: supplierUrl,
      OWNER_DATABASE_URL: ownerUrl,
      MIGRATE_ON_START: 'true',
    };
    const part = (name, entry, environment = env) =>
      new ServiceProcess(
        { name, entry: `services/${service}/dist/${entry}.js`, port: ports[name], env: environment },
        dataDir,
      );
    services[service] = split ? splitService(service, part, env) : single('joint', part(service, 'joint'));
  }
  services.gateway = single(
    'api',
    new ServiceProcess(
      {
        name: 'gateway',
        entry: 'services/gateway/dist/main.js',
        port: ports.gateway,
        env: gatewayEnvironment(shared, { dataDir, ports, secrets, services }),
      },
      dataDir,
    ),
  );
  return services;
}

/** @returns {RunningService} */
const single = (role, process) => ({ url: process.url, processes: [process], [role]: process });

/** Migrations belong to the API: two processes need not race for them. */
function splitService(service, part, env) {
  const api = part(service, 'main');
  if (!existsSync(join(root, `services/${service}/dist/worker.js`))) return single('api', api);
  const worker = part(`${service}-worker`, 'worker', { ...env, MIGRATE_ON_START: 'false' });
  return { url: api.url, processes: [api, worker], api, worker };
}

function sharedEnvironment({ dataDir, ports, engines, names, secrets, extraEnv }) {
  const heads = join(dataDir, 'audit-heads');
  mkdirSync(heads, { recursive: true, mode: 0o700 });
  return childEnvironment({
    NODE_COMPILE_CACHE: join(cacheRoot(), 'node-compile-cache'),
    KAFKA_BROKERS: engines.kafka.address,
    TOPIC_PREFIX: names.topicPrefix,
    TEMPORAL_ADDRESS: engines.temporal.address,
    TEMPORAL_NAMESPACE: names.namespace,
    WORKFLOW_BUNDLES_DIR: join(root, 'workflows'),
    OIDC_ISSUER: `http://127.0.0.1:${ports.identity}`,
    OIDC_AUDIENCE: audience,
    AUDIT_HEADS_DIR: heads,
    AUDIT_SIGNING_KEY_FILE: secrets.auditSigningKeyFile,
    PRIVACY_KEY_FILE: secrets.privacyKeyFile,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'customer-service@anxin.example',
    GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    COMPANY_ZONE: process.env.COMPANY_ZONE || 'Asia/Shanghai',
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('OTEL_'))),
    ...extraEnv,
  });
}

/** The gateway holds sessions and addresses, and no database. */
function gatewayEnvironment(shared, { dataDir, ports, secrets, services }) {
  const addresses = Object.entries(services).map(([service, { url }]) => [
    `${service.toUpperCase().replace(/-/g, '_')}_URL`,
    url,
  ]);
  return {
    ...shared,
    ...Object.fromEntries(addresses),
    GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    OIDC_CLIENT_ID: 'anxin-gateway',
    OIDC_CLIENT_SECRET: secrets.secret('gateway-client'),
    SESSION_KEY_FILE: join(dataDir, 'secrets/gateway-session.key'),
  };
}
