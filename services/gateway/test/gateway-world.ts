import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames } from '@anxin/contracts';
import { freePort, startIdentityProvider } from '@anxin/testing';
import { createGateway, type GatewayConfig } from '../src/index';
import { startUpstream } from './upstream';

const pathsOf: Record<string, string[]> = {
  complaints: ['complaints', 'complaints/{reference}', 'busy'],
  quality: ['retests'],
  production: ['batch-records', 'silent'],
  logistics: ['replacements'],
  'oem-vendors': ['manufacturers'],
  directory: ['people'],
  insight: ['events', 'open-letters', 'open-letters/lookups'],
};

const documentOf = (service: string) => ({
  openapi: '3.1.0',
  info: { title: service, version: '1' },
  paths: Object.fromEntries(
    (pathsOf[service] ?? []).map((path) => [
      `/api/v1/${path}`,
      {
        get: {
          operationId: `${service}_${path}`,
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } } } },
        },
        delete: { operationId: `${service}_delete_${path}`, responses: {} },
        post: {
          ...{ operationId: `${service}_post_${path}`, responses: {} },
          ...(path.startsWith('open-') && { security: [] }),
        },
      },
    ]),
  ),
  components: { schemas: { Answer: { type: 'object', description: service }, Problem: { type: 'object' } } },
  tags: [{ name: service }],
});

/** A gateway on a real port before a real upstream, with the development identity provider. `quality` is down. */
export const startGatewayWorld = async (change: Partial<GatewayConfig> = {}) => {
  const dir = await mkdtemp(join(tmpdir(), 'gateway-'));
  for (const service of serviceNames) {
    await mkdir(join(dir, 'openapi', service), { recursive: true });
    await writeFile(join(dir, 'openapi', service, 'openapi.json'), JSON.stringify(documentOf(service)));
  }
  await mkdir(join(dir, 'web/assets'), { recursive: true });
  await writeFile(
    join(dir, 'web/index.html'),
    '<!doctype html><title>Anxin</title><style nonce="__CSP_NONCE__"></style><script src="/assets/app-1a2b.js"></script>',
  );
  await writeFile(join(dir, 'web/assets/app-1a2b.js'), 'document.title;');
  await writeFile(join(dir, 'secret.txt'), 'not for the web');

  const port = await freePort();
  const publicUrl = new URL(`http://127.0.0.1:${port}`);
  const upstream = await startUpstream();
  const identity = await startIdentityProvider({ gatewayUrl: publicUrl.href, serviceClients: ['erp'] });
  const up = new URL(upstream.url);
  const config: GatewayConfig = {
    ...{ host: '127.0.0.1', port, publicUrl, logLevel: 'silent', trustedProxies: [] },
    identity: { issuer: new URL(identity.issuer), clientId: identity.client.id, clientSecret: identity.client.secret },
    session: { keyFile: join(dir, 'keys/session'), hours: 12 },
    services: {
      ...{ complaints: up, production: up, logistics: up, 'oem-vendors': up, directory: up, insight: up },
      quality: new URL(`http://127.0.0.1:${await freePort()}`),
    },
    ...{ openApiDir: join(dir, 'openapi'), webDir: join(dir, 'web'), upstreamTimeoutMs: 30_000 },
    ...{ loginsPerMinute: 1000, openRequestsPerMinute: 1000 },
    ...change,
  };
  let app = await createGateway(config, false);
  await app.listen(port, config.host);

  return {
    ...{ config, upstream, identity, url: publicUrl.origin },
    restart: async () => {
      await app.close();
      app = await createGateway(config, false);
      await app.listen(port, config.host);
    },
    stop: async () => {
      await app.close();
      await upstream.stop();
      await identity.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};
export type GatewayWorld = Awaited<ReturnType<typeof startGatewayWorld>>;
