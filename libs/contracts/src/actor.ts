/** A role that somebody may act in now: their own, or another person's by a recorded delegation (SEC-3). */
export interface Hat {
  readonly role: string;
  /** What the role covers: everything, an area (`area:north`), a site (`site:S1`), or only what the person owns. */
  readonly scope: string;
  /** Present when the hat is a deputy's: the delegation and the person who is absent. */
  readonly delegation?: { readonly id: string; readonly absent: string };
}

/**
 * Who acts, as read from the verified token and the people's register at this moment. No identity comes from anywhere else.
 * `permissions` is a coarse gate at the edge; a decision reads the hats again inside its own transaction.
 */
export interface Actor {
  readonly kind: 'person' | 'service' | 'system';
  readonly id: string;
  readonly hats: readonly Hat[];
  readonly permissions: readonly string[];
  /** The manufacturer or supplier whose person this is; such an actor reads through the supplier's database role. */
  readonly supplier?: string;
  /** When the person last proved who they are; signing asks for a recent one. */
  readonly authenticatedAt?: Date;
}

/** The process itself: workflows' activities, relays, importers. */
export const systemActor = (service: string): Actor => ({
  kind: 'system',
  id: `system:${service}`,
  hats: [],
  permissions: [],
});
