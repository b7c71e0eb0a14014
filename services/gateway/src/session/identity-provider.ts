import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, ServiceUnavailableException } from '@nestjs/common';
import * as oidc from 'openid-client';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config';
import { LoginFailed, SessionEnded } from '../gateway.errors';
import type { Session } from './session';

/** What must be remembered between the way to the identity provider and the way back. */
export interface PendingLogin {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  readonly maxAge?: number;
}
type Tokens = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;
const now = (): number => Math.floor(Date.now() / 1000);

/** The company's OpenID provider, as its confidential client: code + PKCE, refresh, revocation. */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger(IdentityProvider.name);
  private discovered?: Promise<oidc.Configuration>;

  constructor(@Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig) {}

  /** Learns the provider's addresses once. @throws ServiceUnavailableException (503), and asks again next time */
  configuration(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.config.identity;
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    this.discovered ??= oidc
      .discovery(issuer, clientId, undefined, oidc.ClientSecretBasic(clientSecret), { execute, timeout: 10 })
      .catch((error: unknown) => {
        delete this.discovered;
        throw new ServiceUnavailableException('The identity provider cannot be reached', { cause: error });
      });
    return this.discovered;
  }

  /** `maxAge` 0 asks for a new login whatever session the provider still has. */
  async begin(returnTo: string, maxAge?: number): Promise<{ readonly address: URL; readonly pending: PendingLogin }> {
    const configuration = await this.configuration();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const pending = {
      ...{ state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier, returnTo },
      ...(maxAge !== undefined && { maxAge }),
    };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackUrl.href,
      scope: 'openid profile',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(maxAge !== undefined && { max_age: String(maxAge) }),
      ...(maxAge === 0 && { prompt: 'login' }),
    });
    return { address, pending };
  }

  /** `query` is that of the way back. @throws LoginFailed (400) */
  async finish(query: string, pending: PendingLogin): Promise<Session> {
    const configuration = await this.configuration();
    const address = Object.assign(this.callbackUrl, { search: query });
    const tokens = await oidc
      .authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: pending.codeVerifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        idTokenExpected: true,
        ...(pending.maxAge !== undefined && { maxAge: pending.maxAge }),
      })
      .catch((error: unknown) => {
        throw new LoginFailed(String(error));
      });
    const claims = tokens.claims();
    if (!claims) throw new LoginFailed('there is no ID token');
    return {
      ...{
        id: randomUUID(),
        subject: claims.sub,
        name: typeof claims['name'] === 'string' ? claims['name'] : claims.sub,
      },
      ...{ authenticatedAt: claims.auth_time ?? claims.iat, endsAt: now() + this.config.session.hours * 3600 },
      ...access(tokens),
    };
  }

  /** @throws SessionEnded (401) when the provider gives no more tokens for it; 503 when it cannot be asked */
  async renew(session: Session): Promise<Session> {
    if (!session.refreshToken) throw new SessionEnded();
    const configuration = await this.configuration();
    try {
      return { ...session, ...access(await oidc.refreshTokenGrant(configuration, session.refreshToken)) };
    } catch (error) {
      if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') throw new SessionEnded();
      throw new ServiceUnavailableException('The identity provider cannot be reached', { cause: error });
    }
  }

  /** The session is over for this gateway whether or not the provider hears of it. */
  async revoke({ refreshToken }: Session): Promise<void> {
    if (!refreshToken) return;
    try {
      await oidc.tokenRevocation(await this.configuration(), refreshToken);
    } catch (error) {
      this.logger.warn({ msg: 'A refresh token could not be revoked', reason: String(error) });
    }
  }

  /** Where the browser goes to end the provider's own session. */
  async logoutAddress(): Promise<string> {
    const configuration = await this.configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return '/';
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: new URL('/', this.config.publicUrl).href,
    }).href;
  }

  private get callbackUrl(): URL {
    return new URL('/auth/callback', this.config.publicUrl);
  }
}

const access = (tokens: Tokens) => ({
  accessToken: tokens.access_token,
  accessExpiresAt: now() + (tokens.expiresIn() ?? 60),
  ...(tokens.refresh_token !== undefined && { refreshToken: tokens.refresh_token }),
});
