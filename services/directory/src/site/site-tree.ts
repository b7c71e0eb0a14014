import type { Tx } from '@anxin/persistence';
import { Site } from './site.entity';

/** A site's place: the site that it belongs to, null for none. */
export type Placed = Pick<Site, 'code' | 'parent'>;
/** `unknown-site`: its parent does not exist. `circular-parent`: it belongs to itself, directly or by way of others. */
export type PlaceFault = 'unknown-site' | 'circular-parent';

/** The sites' places as they stand. The caller holds the lock of the sites' imports: nobody moves one meanwhile. */
export const standingPlaces = (tx: Tx): Promise<Placed[]> =>
  tx.manager.find(Site, { select: { code: true, parent: true } });

const faultOf = (parents: ReadonlyMap<string, string | null>, code: string): PlaceFault | undefined => {
  const parent = parents.get(code) ?? null;
  if (parent !== null && !parents.has(parent)) return 'unknown-site';
  const met = new Set<string>();
  for (let above = parent; above !== null && !met.has(above); above = parents.get(above) ?? null) {
    if (above === code) return 'circular-parent';
    met.add(above);
  }
  return undefined;
};

/**
 * Which of the sites cannot be placed so, each with why: a site may belong to one that comes with it, before or after; where that one is
 * refused, it stays where it stands, or is unknown to those that belong to it.
 */
export const refusedPlaces = (
  standing: readonly Placed[],
  placed: readonly Placed[],
): ReadonlyMap<string, PlaceFault> => {
  const refused = new Map<string, PlaceFault>();
  for (;;) {
    const taken = placed.filter(({ code }) => !refused.has(code));
    const parents = new Map([...standing, ...taken].map(({ code, parent }) => [code, parent]));
    const found = taken.flatMap(({ code }) => {
      const fault = faultOf(parents, code);
      return fault ? [[code, fault] as const] : [];
    });
    if (found.length === 0) return refused;
    for (const [code, fault] of found) refused.set(code, fault);
  }
};
