import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertNotHalfRestored, bringIntoStep } from './backup/restored.mjs';
import { registerDemoCompany } from './demo/demo-company.mjs';
import { importDemoCompany } from './demo/import-demo-company.mjs';
import { enginePorts, startEngines } from './engines/engines.mjs';
import { makeDatabases } from './launcher/databases.mjs';
import { removeForeignTraces } from './launcher/foreign-traces.mjs';
import { mailbox } from './launcher/mailbox.mjs';
import { registerNamespace } from './launcher/namespace.mjs';
import { waitForReferenceCopies } from './launcher/reference-copies.mjs';
import { assertFree, choosePorts } from './launcher/ports.mjs';
import { root } from './launcher/repository.mjs';
import { developmentServers, serviceProcesses } from './launcher/service-environment.mjs';
import { settled } from './launcher/settled.mjs';
import { stackSecrets } from './launcher/stack-secrets.mjs';

export const serviceNames = ['directory', 'complaints', 'quality', 'production', 'logistics', 'oem-vendors', 'insight'];

/**
 * @typedef {object} StackOptions
 * @property {string} dataDir absolute; made when missing. The caller occupies it (launcher/data-directory.mjs)
 * @property {'usual' | 'free' | Partial<import('./launcher/ports.mjs').Ports>} [ports]
 * @property {boolean} [split] API and worker of each service as two processes, so that each can be killed alone; else one process
 * @property {NodeJS.ProcessEnv} [env] where DATABASE_URL, TEMPORAL_ADDRESS and KAFKA_BROKERS name servers to be used; `{}` starts own ones
 * @property {boolean} [throwAway] own database, roles, topics and namespace on servers that others use too, and no fsync on own ones
 * @property {string[]} [serviceClients] ids of service accounts that the identity provider shall know
 * @property {NodeJS.ProcessEnv} [extraEnv] more environment for every service
 * @property {boolean} [keepRunning] start a service again when it ends by itself; tests want to see that it ended
 * @property {boolean} [productionLike] Temporal's released server on PostgreSQL, as production has it
 * @property {boolean} [demoRecords] load the demo company's records too, once in the life of the data directory
 * @property {(address: string) => Promise<string>} [throughTo] gives the address under which services reach PostgreSQL, for tests that stand between
 * @property {(topic: string) => (line: string) => void} [log]
 */

/**
 * The whole system on this machine: engines, databases, identity provider, mail server, services, gateway; ready when it resolves.
 * Needs the dependencies and the build. When anything fails, everything that was started is stopped again.
 * @param {StackOptions} options
 */
export async function startStack({
  dataDir,
  ports: wanted = 'usual',
  split = false,
  env = process.env,
  throwAway = false,
  serviceClients = [],
  extraEnv = {},
  keepRunning = false,
  productionLike = false,
  demoRecords = false,
  throughTo = async (address) => address,
  log = () => () => {},
}) {
  assertNotHalfRestored(dataDir);
  const ports = await choosePorts(wanted);
  await assertFree(portsInUse(ports, { env, split }));
  const mark = throwAway ? `anxin_${randomBytes(4).toString('hex')}` : 'anxin';
  const names = {
    database: mark,
    rolePrefix: throwAway ? `${mark}_` : '',
    topicPrefix: throwAway ? `${mark}.` : '',
    namespace: mark,
  };
  const secrets = stackSecrets(dataDir);
  /** @type {{ stop: () => Promise<void> }[]} newest last */
  const started = [];
  const stop = async () => {
    while (started.length > 0) await started.pop()?.stop();
  };

  try {
    const servers = developmentServers({ dataDir, ports, secrets, serviceClients });
    started.push(allOf([servers.identity, servers.mail]));
    const [engines] = await settled([
      startEngines({ dataDir, ports, env, namespace: names.namespace, productionLike, durable: !throwAway, log }).then(
        (up) => {
          started.unshift(allOf(Object.values(up)));
          return up;
        },
      ),
      servers.identity.startReady(),
      servers.mail.startReady(),
    ]);
    const admin = engines.postgres.address;
    if (throwAway) started.splice(1, 0, { stop: () => removeForeignTraces(engines, names) });
    if (engines.temporal.foreign) await registerNamespace(engines.temporal.address, names.namespace);
    log('databases')('making schemas and roles');
    const databases = await makeDatabases({
      services: serviceNames,
      adminUrl: await throughTo(admin),
      ...names,
      secrets,
    });

    const where = { adminUrl: admin, temporal: engines.temporal.address, names, log: log('restore') };
    await bringIntoStep({ dataDir, services: serviceNames, ...where });

    const services = serviceProcesses({ dataDir, ports, split, engines, databases, names, secrets, extraEnv });
    const all = Object.values(services).flatMap(({ processes }) => processes);
    for (const { plan } of all) assertBuilt(plan.args.at(-1));
    log('services')(`starting ${all.length} processes (logs in ${join(dataDir, 'logs')})`);
    started.push(allOf(all));
    for (const one of all) {
      if (keepRunning) one.keepRunning(log('services'));
      else one.onUnexpectedEnd = log('services');
    }
    await settled(
      all.map(async (service) => {
        await service.startReady();
        log('services')(`${service.name} ready`);
      }),
    );
    const password = readFileSync(join(dataDir, 'identity/development-password'), 'utf8');
    await registerDemoCompany({ gateway: services.gateway.url, password, log: log('directory') });
    await waitForReferenceCopies({ adminUrl: admin, ...names });
    if (demoRecords) await importDemoCompany({ dataDir, gateway: services.gateway.url, password, log: log('import') });
    return {
      dataDir,
      ports,
      names,
      gateway: services.gateway.url,
      mail: mailbox(servers.mail.url, `smtp://127.0.0.1:${ports.smtp}`),
      /** Of all demo people. */
      password,
      identity: {
        url: servers.identity.url,
        process: servers.identity,
        /** Of a service account named in `serviceClients`. @param {string} id */
        clientSecret: (id) => secrets.secret(`client-${id}`),
      },
      engines,
      databases,
      services,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @typedef {Awaited<ReturnType<typeof startStack>>} Stack */

/** @param {{ stop: () => Promise<void> }[]} parts */
const allOf = (parts) => ({ stop: async () => void (await settled(parts.map((part) => part.stop()))) });

/** @param {import('./launcher/ports.mjs').Ports} ports */
function portsInUse(ports, { env, split }) {
  const workers = split ? serviceNames.map((name) => `${name}-worker`) : [];
  const used = ['gateway', ...serviceNames, ...workers, 'identity', 'mail', 'smtp', ...enginePorts(env)];
  return Object.fromEntries(used.map((name) => [name, ports[name]]));
}

/** @param {string | undefined} entry */
function assertBuilt(entry) {
  if (!entry || !existsSync(entry)) throw new Error(`${entry?.replace(`${root}/`, '')} is missing: run npm run build`);
}
