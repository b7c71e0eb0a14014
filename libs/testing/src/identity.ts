import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The development identity provider as a process of its own, on a free port, with its own keys and password. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Of all demo people. */
  readonly password: string;
  /** An access token of a service account. */
  serviceToken(client: string): Promise<string>;
  stop(): Promise<void>;
}

const main = resolve(__dirname, '../../../deploy/local/identity/main.mjs');

/** A port that nothing listens on now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
};

/** `serviceClients`: ids of service accounts to know. Ready when it resolves. */
export const startIdentityProvider = async (options: {
  readonly gatewayUrl: string;
  readonly serviceClients?: readonly string[];
}): Promise<IdentityProvider> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const client = { id: 'anxin-gateway', secret: 'secret-of-the-gateway' };
  const secretOf = (id: string) => `secret-of-${id}`;
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      ISSUER: issuer,
      DATA_DIR: dataDir,
      GATEWAY_URL: options.gatewayUrl,
      GATEWAY_CLIENT_SECRET: client.secret,
      SERVICE_CLIENTS: JSON.stringify(
        Object.fromEntries((options.serviceClients ?? []).map((id) => [id, secretOf(id)])),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // it ends with the channel: a test run that breaks off leaves nothing behind
  });
  let output = '';
  await new Promise<void>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('identity provider ready')) ready();
      });
    child.once('exit', () => failed(new Error(`The identity provider ended: ${output}`)));
  });
  return {
    issuer,
    audience: 'anxin',
    client,
    password: await readFile(join(dataDir, 'development-password'), 'utf8'),
    serviceToken: async (id) => {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${id}:${secretOf(id)}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
      const { access_token: token } = (await response.json()) as { access_token?: string };
      if (!token) throw new Error(`No token for ${id}: ${response.status}`);
      return token;
    },
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
