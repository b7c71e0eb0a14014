import type { ScopeLot } from '@anxin/workflow-recall';
import type { Reads } from './walk';
import { pageSql } from './walk-sql';

type Row = Omit<ScopeLot, 'manufacturer'> & { readonly manufacturer: string | null };

/** One page of all that holds goods of the starts, in the order of ids; a lot that is made meanwhile comes last. No limit but the page's. */
export const scopePage = async (
  manager: Reads,
  starts: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<{ readonly items: readonly ScopeLot[]; readonly next?: string }> => {
  const rows: Row[] = await manager.query(pageSql, [starts, after ?? null, limit + 1]);
  const items = rows
    .slice(0, limit)
    .map(({ manufacturer, ...lot }) => ({ ...lot, ...(manufacturer && { manufacturer }) }));
  const last = items.at(-1);
  return { items, ...(rows.length > limit && last && { next: last.lotId }) };
};
