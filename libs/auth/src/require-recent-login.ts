import type { Actor } from '@anxin/contracts';
import { LoginAgain } from './auth.errors';

/**
 * Signing needs a person who proved who they are within the last `seconds` (a figure of the policy), by the token's `auth_time`.
 * A token that does not say when is too old. The web app answers with a new login (`/auth/login?maxAge=0`).
 * @throws LoginAgain (`auth.login-again`, 401)
 */
export const requireRecentLogin = (actor: Actor, seconds: number, now: Date): void => {
  const age = actor.authenticatedAt ? now.getTime() - actor.authenticatedAt.getTime() : Infinity;
  if (age > seconds * 1000) throw new LoginAgain(seconds);
};
