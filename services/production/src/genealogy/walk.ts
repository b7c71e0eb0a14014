import type { EntityManager } from 'typeorm';
import type { Direction, Link, TracedLot } from './trace-terms';
import { linksSql, walkSql } from './walk-sql';

export type Reads = Pick<EntityManager, 'query'>;

/** More lots than this are no answer to show: a trace says then that it is cut (a recall's scope goes by pages and is not). */
export const largestTrace = 10_000;

/** The lots of a scope in no order, at most one more than `limit`. */
export const walk = (
  manager: Reads,
  direction: Direction,
  starts: readonly string[],
  limit = largestTrace,
): Promise<TracedLot[]> => manager.query(walkSql(direction), [starts, limit + 1]);

export const linksAmong = (manager: Reads, lots: readonly TracedLot[]): Promise<Link[]> =>
  manager.query(linksSql, [lots.map(({ lotId }) => lotId)]);

/** How many steps the shortest way from the starts has: 0 for the starts. A cycle changes nothing of it. */
export const depths = (
  direction: Direction,
  starts: readonly string[],
  links: readonly Link[],
): Map<string, number> => {
  const steps = new Map<string, string[]>();
  for (const { inputId, outputId } of links) {
    const [from, to] = direction === 'forward' ? [inputId, outputId] : [outputId, inputId];
    steps.set(from, [...(steps.get(from) ?? []), to]);
  }
  const found = new Map(starts.map((lot) => [lot, 0]));
  let edge: readonly string[] = starts;
  for (let depth = 1; edge.length > 0; depth += 1) {
    edge = [...new Set(edge.flatMap((lot) => steps.get(lot) ?? []))].filter((lot) => !found.has(lot));
    for (const lot of edge) found.set(lot, depth);
  }
  return found;
};
