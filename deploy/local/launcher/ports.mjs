import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Where everything listens unless told otherwise: ANXIN_PORT_GATEWAY=9080 npm start */
const usual = {
  gateway: 8080,
  complaints: 8081,
  quality: 8082,
  production: 8083,
  logistics: 8084,
  'oem-vendors': 8085,
  directory: 8086,
  insight: 8087,
  identity: 8090,
  mail: 8091,
  smtp: 8092,
  postgres: 25432,
  temporal: 27233,
  'temporal-ui': 28233,
  kafka: 29092,
  'kafka-controller': 29093,
};

/** @typedef {Record<string, number>} Ports a worker that runs apart from its API has `<service>-worker` */

const workers = ['complaints', 'quality', 'production', 'logistics', 'oem-vendors', 'directory', 'insight'].map(
  (name) => `${name}-worker`,
);
const variableOf = (name) => `ANXIN_PORT_${name.toUpperCase().replace(/-/g, '_')}`;

/**
 * @param {'usual' | 'free' | Partial<Ports>} wanted
 * @returns {Promise<Ports>}
 */
export async function choosePorts(wanted) {
  if (wanted === 'free') return freePorts([...Object.keys(usual), ...workers]);
  const named = typeof wanted === 'object' ? wanted : {};
  const fixed = Object.fromEntries(
    Object.entries(usual).map(([name, port]) => [name, Number(named[name] ?? process.env[variableOf(name)] ?? port)]),
  );
  return { ...(await freePorts(workers)), ...fixed };
}

/**
 * Free ports, all held open until every one is found, so that none is given twice. Below the range from which the system gives
 * ports to outgoing connections, so that none is lost before its server starts.
 * @param {string[]} names
 * @returns {Promise<Ports>}
 */
export async function freePorts(names) {
  const servers = [];
  while (servers.length < names.length) {
    const port = randomInt(12_000, 32_000);
    const server = await listening(port).catch(() => undefined);
    if (server) servers.push(server);
  }
  const ports = Object.fromEntries(names.map((name, index) => [name, servers[index].address().port]));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * @param {number} port
 * @returns {Promise<import('node:net').Server>}
 */
function listening(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Fails, naming every busy port and the way out, before anything is started.
 * @param {Ports} ports
 */
export async function assertFree(ports) {
  /** @type {string[]} */
  const busy = [];
  for (const [name, port] of Object.entries(ports)) {
    try {
      const server = await listening(port);
      await new Promise((resolve) => server.close(resolve));
    } catch (error) {
      busy.push(
        `  ${name}: port ${port} ${error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`}; another one: ${variableOf(name)}=…`,
      );
    }
  }
  if (busy.length === 0) return;
  throw new Error(
    [
      'These ports are not free:',
      ...busy,
      'Stop what listens there, or choose others as shown, or use servers that run already:',
      '  DATABASE_URL, TEMPORAL_ADDRESS, KAFKA_BROKERS',
    ].join('\n'),
  );
}
