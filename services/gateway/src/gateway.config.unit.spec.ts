import { serviceNames } from '@anxin/contracts';
import { ConfigInvalid, readGatewayConfig, urlVariable } from './gateway.config';

const environment = {
  ...{
    GATEWAY_URL: 'http://127.0.0.1:8080',
    OIDC_ISSUER: 'http://127.0.0.1:8081',
    OIDC_CLIENT_SECRET: 's',
    SESSION_KEY_FILE: '/keys/session',
  },
  ...Object.fromEntries(serviceNames.map((service) => [urlVariable(service), 'http://127.0.0.1:9000'])),
};
const faultsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readGatewayConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.faults;
    throw error;
  }
};

describe('the configuration of the gateway', () => {
  it('is valid with what has no sensible default', () => {
    expect(readGatewayConfig(environment)).toMatchObject({
      port: 8080,
      session: { hours: 12 },
      services: { 'oem-vendors': new URL('http://127.0.0.1:9000') },
    });
  });

  it('lists every fault at once', () => {
    expect(
      faultsOf({
        ...environment,
        GATEWAY_URL: 'nowhere',
        OIDC_CLIENT_SECRET: '',
        PORT: 'x',
        OEM_VENDORS_URL: undefined,
        LOG_LEVEL: 'loud',
        TRUSTED_PROXIES: 'all',
      }),
    ).toEqual([
      'LOG_LEVEL is not one of trace, debug, info, warn, error, fatal, silent',
      'TRUSTED_PROXIES is not a list of IP addresses or networks',
      'PORT is not a whole number above zero',
      'GATEWAY_URL is not an http or https address',
      'OIDC_CLIENT_SECRET is missing',
      'OEM_VENDORS_URL is missing',
    ]);
  });

  it('talks in clear to an identity provider on this machine only', () => {
    expect(faultsOf({ ...environment, OIDC_ISSUER: 'http://login.example' })).toEqual([
      'OIDC_ISSUER must be https, except on this machine',
    ]);
    expect(faultsOf({ ...environment, OIDC_ISSUER: 'https://login.example' })).toEqual([]);
  });
});
