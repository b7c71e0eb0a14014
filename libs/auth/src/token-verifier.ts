import { Inject, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Clock } from '@anxin/persistence';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options';
import { TokenExpired, TokenInvalid } from './auth.errors';
import { VerifiedTokens } from './verified-tokens';

/** Asymmetric signatures only: no `none`, and no shared secret that a public key could be passed off as. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const clockToleranceSeconds = 5;

export interface VerifiedToken {
  readonly subject: string;
  /** The client that the token was issued to; equal to the subject when it was issued to the client for itself. */
  readonly client?: string;
  readonly authenticatedAt?: Date;
}

/** What can be somebody's id in a register; the token's claims are of any shape, whatever their type says. */
const isSubject = (sub: unknown): sub is string => typeof sub === 'string' && /^[^\0]{1,200}$/.test(sub);

/** Not the token's fault: no answer, a refusal to connect, or an answer that is no key set. */
const keysNotHad = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC';

/** Checks signature, issuer, audience and times of a bearer token against the issuer's published keys, which it caches. */
@Injectable()
export class TokenVerifier {
  private readonly verified = new VerifiedTokens();
  private keys?: Promise<JWTVerifyGetKey>;

  constructor(
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
    private readonly clock: Clock,
  ) {}

  /** @throws TokenExpired, TokenInvalid (401); 503 when the issuer's keys cannot be had. */
  async verify(token: string): Promise<VerifiedToken> {
    const now = this.clock.now();
    const payload = await this.check(token, now);
    const { sub, iat, auth_time: authTime, client_id: client } = payload;
    if (!isSubject(sub)) throw new TokenInvalid('it has no subject');
    if (typeof iat !== 'number' || iat > now.getTime() / 1000 + clockToleranceSeconds)
      throw new TokenInvalid('it was issued in the future');
    return {
      subject: sub,
      ...(typeof client === 'string' && { client }),
      ...(typeof authTime === 'number' && { authenticatedAt: new Date(authTime * 1000) }),
    };
  }

  private async check(token: string, now: Date): Promise<JWTPayload> {
    const known = this.verified.payloadOf(token, now);
    if (known) {
      if ((known.exp ?? 0) <= Math.floor(now.getTime() / 1000) - clockToleranceSeconds) throw new TokenExpired();
      return known;
    }
    const payload = await this.prove(token, now);
    this.verified.keep(token, payload, now);
    return payload;
  }

  private async prove(token: string, now: Date): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, await this.issuerKeys(), {
        issuer: this.options.issuer,
        audience: this.options.audience,
        algorithms,
        currentDate: now,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['sub', 'iat', 'exp'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new TokenExpired();
      if (keysNotHad(error))
        throw new ServiceUnavailableException('The identity provider cannot be reached', { cause: error });
      throw new TokenInvalid(String(error));
    }
  }

  private issuerKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.findKeys().catch((error: unknown) => {
      delete this.keys; // the next request asks again
      throw error;
    });
    return this.keys;
  }

  private async findKeys(): Promise<JWTVerifyGetKey> {
    return createRemoteJWKSet(new URL(this.options.jwksUrl ?? (await this.discover())));
  }

  private async discover(): Promise<string> {
    const response = await fetch(`${this.options.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) throw new Error(`The identity provider answered ${response.status} to discovery`);
    const { issuer, jwks_uri: jwksUrl } = (await response.json()) as { issuer?: string; jwks_uri?: string };
    if (issuer !== this.options.issuer || !jwksUrl)
      throw new Error(`The identity provider calls itself ${issuer}, not ${this.options.issuer}`);
    return jwksUrl;
  }
}
