import { fileURLToPath } from 'node:url';

/**
 * PORT, ISSUER, DATA_DIR (keys, password and sessions, made at first start), GATEWAY_URL, GATEWAY_CLIENT_SECRET;
 * optional HOST, GATEWAY_CLIENT_ID, AUDIENCE, PEOPLE_FILE, and SERVICE_CLIENTS: a JSON object of client id → secret for systems.
 */
export const readSettings = (env) => {
  const missing = ['PORT', 'ISSUER', 'DATA_DIR', 'GATEWAY_URL', 'GATEWAY_CLIENT_SECRET'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`The identity provider needs ${missing.join(', ')} in its environment`);
  return {
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT),
    issuer: env.ISSUER,
    dataDir: env.DATA_DIR,
    gatewayUrl: env.GATEWAY_URL.replace(/\/$/, ''),
    gatewayClient: { id: env.GATEWAY_CLIENT_ID ?? 'anxin-gateway', secret: env.GATEWAY_CLIENT_SECRET },
    serviceClients: JSON.parse(env.SERVICE_CLIENTS ?? '{}'),
    audience: env.AUDIENCE ?? 'anxin',
    peopleFile: env.PEOPLE_FILE ?? fileURLToPath(new URL('./demo-people.json', import.meta.url)),
  };
};
