import type { Hat } from '@anxin/contracts';

/**
 * The hat, of those that the actor wears now, in which one of the signatures can be given; null when none of them is theirs. Only the
 * tier's own roles count: a higher tier's signer does not sign for a lower one (SEC-3).
 */
export const signingHat = (hats: readonly Hat[], roles: readonly string[]): Hat | null => {
  for (const role of roles) {
    const hat = hats.find((one) => one.role === role);
    if (hat) return hat;
  }
  return null;
};
