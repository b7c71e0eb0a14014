import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type ServiceName, serviceNames } from '@anxin/contracts';
import { type LogLevel, logLevels } from '@anxin/observability';
import { readTracingConfig, type TracingConfig } from '@anxin/tracing';

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  /** Where people and systems reach the gateway: the origin of the web app, of cookies and of the login's way back. */
  readonly publicUrl: URL;
  readonly identity: { readonly issuer: URL; readonly clientId: string; readonly clientSecret: string };
  readonly session: { readonly keyFile: string; readonly hours: number };
  readonly services: Readonly<Record<ServiceName, URL>>;
  /** Holds `<service>/openapi.json`, the checked-in documents from which the routes are derived. */
  readonly openApiDir: string;
  readonly webDir: string;
  /** How long an upstream may take to begin its answer, ms. */
  readonly upstreamTimeoutMs: number;
  /** Calls of the login routes from one address a minute. */
  readonly loginsPerMinute: number;
  /** Calls of the routes that need no token from one address a minute. */
  readonly openRequestsPerMinute: number;
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
  /** Where spans go; nothing is traced without. */
  readonly tracing?: TracingConfig | undefined;
}

/** Every fault at once, so that one start is enough to see them all. */
export class ConfigInvalid extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration of the gateway is invalid:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
const here = resolve(__dirname, '../..');

/** Environment variable that names a service's address: `oem-vendors` → `OEM_VENDORS_URL`. */
export const urlVariable = (service: ServiceName): string => `${service.toUpperCase().replace(/-/g, '_')}_URL`;

/** @throws ConfigInvalid */
export const readGatewayConfig = (env: NodeJS.ProcessEnv): GatewayConfig => {
  const faults: string[] = [];
  const given = (name: string, fallback?: string): string => {
    const value = env[name] || fallback;
    if (value === undefined) faults.push(`${name} is missing`);
    return value ?? '';
  };
  const whole = (name: string, fallback: number): number => {
    const value = Number(given(name, String(fallback)));
    if (!Number.isInteger(value) || value <= 0) faults.push(`${name} is not a whole number above zero`);
    return value;
  };
  const address = (name: string): URL => {
    const value = given(name);
    if (/^https?:\/\//.test(value) && URL.canParse(value)) return new URL(value);
    if (value) faults.push(`${name} is not an http or https address`);
    return new URL('http://invalid.invalid');
  };
  const issuer = address('OIDC_ISSUER');
  if (issuer.protocol === 'http:' && !isLoopback(issuer) && env['OIDC_ISSUER'])
    faults.push('OIDC_ISSUER must be https, except on this machine');
  const logLevel = logLevels.find((level) => level === given('LOG_LEVEL', 'info'));
  if (!logLevel) faults.push(`LOG_LEVEL is not one of ${logLevels.join(', ')}`);
  const trustedProxies = given('TRUSTED_PROXIES', ' ')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (trustedProxies.some((one) => isIP(one.split('/')[0] ?? '') === 0))
    faults.push('TRUSTED_PROXIES is not a list of IP addresses or networks');
  const openApiDir = given('OPENAPI_DIR', here);
  if (!existsSync(openApiDir)) faults.push('OPENAPI_DIR does not exist');

  const tracing = readTracingConfig(env, (fault) => void faults.push(fault));
  const config: GatewayConfig = {
    host: given('LISTEN_ADDRESS', '127.0.0.1'),
    port: whole('PORT', 8080),
    publicUrl: address('GATEWAY_URL'),
    identity: { issuer, clientId: given('OIDC_CLIENT_ID', 'anxin-gateway'), clientSecret: given('OIDC_CLIENT_SECRET') },
    session: { keyFile: given('SESSION_KEY_FILE'), hours: whole('SESSION_HOURS', 12) },
    services: Object.fromEntries(serviceNames.map((service) => [service, address(urlVariable(service))])) as Record<
      ServiceName,
      URL
    >,
    openApiDir,
    webDir: given('WEB_DIR', resolve(here, 'web/dist')),
    upstreamTimeoutMs: whole('UPSTREAM_TIMEOUT_MS', 35_000),
    loginsPerMinute: whole('LOGINS_PER_MINUTE', 120),
    openRequestsPerMinute: whole('OPEN_REQUESTS_PER_MINUTE', 600),
    trustedProxies,
    logLevel: logLevel ?? 'info',
    tracing,
  };
  if (faults.length > 0) throw new ConfigInvalid(faults);
  return config;
};
export const GATEWAY_CONFIG = Symbol('anxin.gateway.config');
