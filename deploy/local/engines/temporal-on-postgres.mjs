import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takesConnections } from '../launcher/answers.mjs';
import { OwnEngine } from '../launcher/engine.mjs';
import { registerNamespace } from '../launcher/namespace.mjs';
import { childEnvironment } from '../launcher/platform.mjs';
import { freePorts } from '../launcher/ports.mjs';
import { root } from '../launcher/repository.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { secretFile } from '../launcher/secret-file.mjs';
import { SupervisedProcess } from '../launcher/supervised-process.mjs';
import { writeAtomically } from '../launcher/write-atomically.mjs';
import { installTemporalServer } from './temporal-server.mjs';

const require = createRequire(join(root, 'package.json'));
const role = 'temporal';
const stores = { temporal: 'postgresql/v12/temporal', temporal_visibility: 'postgresql/v12/visibility' };
const parts = ['matching', 'history', 'worker'];

/**
 * Temporal as production has it: the released server, all its parts in one process, on databases of its own beside the services'.
 * @param {Omit<import('./engines.mjs').EngineOptions, 'durable' | 'env'> & { postgres: string }} options `postgres` is the address of
 * its administrator
 */
export async function temporalOnPostgres({ dataDir, ports, log, postgres, namespace = 'default' }) {
  const programs = await installTemporalServer(log);
  const password = secretFile(join(dataDir, 'secrets/temporal-password'), () => randomBytes(24).toString('hex'));
  await makeRole(postgres, password);
  const { hostname, port } = new URL(postgres);
  await bringUpSchemas(programs.schemaTool, { host: hostname, port, password });

  mkdirSync(join(dataDir, 'temporal'), { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'temporal/server.json');
  const inner = await freePorts(['frontend', ...parts].flatMap((part) => [part, `${part}-membership`]));
  const configuration = configurationOf({ frontend: ports.temporal, inner, host: `${hostname}:${port}`, password });
  writeAtomically(file, JSON.stringify(configuration, undefined, 2), 0o600);
  const address = `127.0.0.1:${ports.temporal}`;
  const server = new SupervisedProcess(
    {
      name: 'temporal',
      command: programs.server,
      args: ['--config-file', file, '--allow-no-auth', 'start'],
      env: childEnvironment({ DO_NOT_TRACK: '1' }),
    },
    dataDir,
  );
  const engine = new OwnEngine('temporal', address, server, {
    probe: async () => (await takesConnections(ports.temporal)) && serving(address),
    within: 60_000,
  });
  await engine.start();
  await registerNamespace(address, namespace);
  log(`ready at ${address}, on PostgreSQL`);
  return engine;
}

/** It may make its own databases and reaches no others. @param {string} address @param {string} password */
async function makeRole(address, password) {
  const { Client } = require('pg');
  const administrator = new Client({ connectionString: address });
  await administrator.connect();
  try {
    const { rowCount } = await administrator.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await administrator.query(`CREATE ROLE ${role} LOGIN CREATEDB`);
    await administrator.query(`ALTER ROLE ${role} PASSWORD ${administrator.escapeLiteral(password)}`);
  } finally {
    await administrator.end();
  }
}

/** @param {string} tool @param {{ host: string, port: string, password: string }} server */
async function bringUpSchemas(tool, { host, port, password }) {
  const env = childEnvironment({ SQL_PASSWORD: password });
  const at = ['--plugin', 'postgres12', '--ep', host, '-p', port, '-u', role];
  for (const [database, schema] of Object.entries(stores)) {
    const run = (...args) => runTool(tool, [...at, '--db', database, ...args], { env });
    await run('create', '--defaultdb', 'postgres');
    // A database that has its versions already refuses to get the first one.
    await run('setup-schema', '-v', '0.0').catch((error) => {
      if (!/already exists/.test(error.message)) throw error;
    });
    await run('update-schema', '--schema-name', schema);
  }
}

function configurationOf({ frontend, inner, host, password }) {
  const store = (databaseName, maxConns) => ({
    sql: {
      ...{ pluginName: 'postgres12', databaseName, connectAddr: host, connectProtocol: 'tcp', user: role, password },
      ...{ maxConns, maxIdleConns: maxConns, maxConnLifetime: '1h' },
    },
  });
  const listening = (grpcPort, name) => ({
    rpc: { grpcPort, membershipPort: inner[`${name}-membership`], bindOnLocalHost: true },
  });
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'facts',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { facts: store('temporal', 20), visibility: store('temporal_visibility', 4) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: listening(frontend, 'frontend'),
      ...Object.fromEntries(parts.map((part) => [part, listening(inner[part], part)])),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          ...{ enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${frontend}` },
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
  };
}

/** @param {string} address @returns {Promise<boolean>} */
async function serving(address) {
  const { Connection } = require('@temporalio/client');
  try {
    const connection = await Connection.connect({ address, connectTimeout: '2s' });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
