import type { ServiceName } from '@anxin/contracts';

export const AUTH_OPTIONS = Symbol('anxin.auth.options');

export interface AuthOptions {
  readonly service: ServiceName;
  /** OIDC_ISSUER: the identity provider, exactly as it names itself in `iss`. */
  readonly issuer: string;
  /** OIDC_AUDIENCE: tokens for anybody else are refused. */
  readonly audience: string;
  /** Where the issuer's keys are, when its discovery document is not reachable from here. */
  readonly jwksUrl?: string;
}
