import { findGaps } from './find-gaps';
import { type Direction, type Gap, type GapKind, type Link, type TracedLot } from './trace-terms';
import { depths, largestTrace, linksAmong, type Reads, walk } from './walk';

export interface Trace {
  readonly direction: Direction;
  readonly starts: readonly string[];
  readonly lots: readonly (TracedLot & { readonly depth: number })[];
  readonly links: readonly Link[];
  readonly gaps: readonly Gap[];
  readonly complete: boolean;
  /** Kinds of the gaps, or `too-many-lots` where the trace is cut. */
  readonly incompleteBecause: readonly (GapKind | 'too-many-lots')[];
}

/**
 * Everything that holds goods of the starts (forward), or that they hold goods of (backward), with production's figures of each lot,
 * nearest first; and whether that is all of it (LOG-8).
 */
export const trace = async (manager: Reads, direction: Direction, starts: readonly string[]): Promise<Trace> => {
  const reached = await walk(manager, direction, starts);
  const cut = reached.length > largestTrace;
  const lots = reached.slice(0, largestTrace);
  const links = await linksAmong(manager, lots);
  const gaps = await findGaps(manager, direction, lots, starts);
  const depth = depths(direction, starts, links);
  const because = [...(cut ? ['too-many-lots' as const] : []), ...new Set(gaps.map(({ kind }) => kind))];
  return {
    ...{ direction, starts, links, gaps },
    lots: lots
      .map((lot) => ({ ...lot, depth: depth.get(lot.lotId) ?? 0 }))
      .sort((a, b) => a.depth - b.depth || (a.number < b.number ? -1 : 1)),
    complete: because.length === 0,
    incompleteBecause: because,
  };
};
