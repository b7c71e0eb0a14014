import { ReturnToInvalid } from '../gateway.errors';

/**
 * The path to come back to after a login: of this gateway and nothing else. What a browser would read as another host
 * (`//elsewhere`, `/\elsewhere`, a tab in between) is refused, not repaired.
 * @throws ReturnToInvalid (400)
 */
export const returnPath = (returnTo: string | undefined, publicUrl: URL): string => {
  if (returnTo === undefined) return '/';
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(returnTo) || returnTo.includes('\\')) throw new ReturnToInvalid();
  const url = new URL(returnTo, publicUrl);
  if (url.origin !== publicUrl.origin) throw new ReturnToInvalid();
  return `${url.pathname}${url.search}${url.hash}`;
};
