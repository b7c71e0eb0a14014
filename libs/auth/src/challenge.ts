import { DomainError } from '@anxin/contracts';
import { LoginAgain, TokenMissing } from './auth.errors';

export interface ChallengedReply {
  header(name: string, value: string): unknown;
}

const challengeOf = (error: DomainError): string => {
  if (error instanceof TokenMissing) return 'Bearer';
  if (error instanceof LoginAgain)
    return `Bearer error="insufficient_user_authentication", max_age="${error.maxAgeSeconds}"`;
  return 'Bearer error="invalid_token"';
};

/** Tells the caller of a 401 how to authenticate (RFC 6750; RFC 9470 for a login that is too old), and hands the error on. */
export const challenge = (error: unknown, reply: ChallengedReply): unknown => {
  if (error instanceof DomainError && error.status === 401) reply.header('www-authenticate', challengeOf(error));
  return error;
};
