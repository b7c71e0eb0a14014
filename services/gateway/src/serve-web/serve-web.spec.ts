import { request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type GatewayWorld, startGatewayWorld } from '../../test/gateway-world';

describe('what the gateway serves itself', () => {
  let world: GatewayWorld;
  beforeAll(async () => {
    world = await startGatewayWorld();
  }, 60_000);
  afterAll(() => world.stop());

  it('serves the page for every address of the app, under a policy with its own nonce', async () => {
    for (const path of ['/', '/cases/TS-2026-000001']) {
      const response = await fetch(`${world.url}${path}`);
      const html = await response.text();
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /nonce-([^']+)'/.exec(policy)?.[1];
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(html).toContain(`<style nonce="${nonce}">`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('RCL-4: serves the page of a recall notice to who has no login, and sets no cookie', async () => {
    for (const path of ['/confirm', '/recall-confirmations']) {
      const response = await fetch(`${world.url}${path}`, { redirect: 'manual' });
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      expect(response.headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  it('lets built files be kept for ever', async () => {
    const response = await fetch(`${world.url}/assets/app-1a2b.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('gives out no file that is not of the app', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/missing.js',
      '/api/nothing',
      '/auth/nothing',
    ]) {
      const { hostname, port } = new URL(world.url);
      const sent = request({ hostname, port, path }).end(); // fetch would tidy the path up
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      response.resume();
      expect({ path, status: response.statusCode === 400 ? 404 : response.statusCode }).toEqual({ path, status: 404 });
    }
  });

  it('describes the API of all services in one document', async () => {
    const document = (await (await fetch(`${world.url}/openapi.json`)).json()) as {
      paths: object;
      tags: { name: string }[];
    };
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/complaints/{reference}', '/api/v1/retests', '/api/v1/people']),
    );
    expect(document.tags.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'complaints',
        'quality',
        'production',
        'logistics',
        'oem-vendors',
        'directory',
        'insight',
      ]),
    );
  });

  it('shows that document as a page made of its own files only', async () => {
    const response = await fetch(`${world.url}/docs`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/(src|href)="https?:/);
    const sources = [...html.matchAll(/<(?:script src|link [^>]*href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) expect((await fetch(new URL(source, response.url))).status).toBe(200);
    expect(html).not.toMatch(/<script>(?!\s*<\/script>)/);
  });

  it('tells how it is', async () => {
    expect(await (await fetch(`${world.url}/readyz`)).json()).toEqual({
      status: 'ready',
      checks: { 'identity-provider': 'ok' },
    });
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${world.url}/metrics`)).text()).toContain('process_uptime_seconds');
  });
});
