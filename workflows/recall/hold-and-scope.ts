import { normaliseLot, type RecallInput } from '@anxin/contracts';
import type { GoodsFrozen, Page } from './activities';
import { logistics, production, quality } from './proxies';
import type { RecallProcess } from './recall-process';

/** The scope that is frozen first; an amendment would be the next version. */
const version = 1;

/**
 * Hold, ask again, until a round brings nothing new (RCL, step 3): goods that were made of held material before its hold committed are
 * found by what logistics issued, also while production does not know them yet. Then the owners' goods are frozen and kept.
 */
export async function holdAndScope({ reference, scope }: RecallInput, process: RecallProcess): Promise<void> {
  const traced = new Set<string>();
  let also: string[] = [];
  let rounds = 0;
  for (let standing = false; !standing;) {
    rounds += 1;
    const { fresh, issuedTo } = await traceAndHold({ reference, scope, round: rounds, also, traced }, process);
    const next = [...new Set([...also, ...issuedTo])].filter((batch) => !traced.has(normaliseLot(batch))).sort();
    standing = fresh === 0 && next.every((batch) => also.includes(batch));
    also = next;
  }
  const frozen = await freeze(reference, process);
  const key = `${reference}/v${version}/complete`;
  await process.advance('planning', 'completeScope', key, () =>
    quality.completeScope({ reference, version, rounds, frozen, ...(also.length > 0 && { gaps: also }), key }),
  );
}

interface Round extends Pick<RecallInput, 'reference' | 'scope'> {
  readonly round: number;
  readonly also: readonly string[];
  /** Numbers, normalised, of all lots that production named so far. */
  readonly traced: Set<string>;
}

/** One round: every page of the scope is kept by quality and held by logistics before the next is asked for. */
async function traceAndHold(
  { reference, scope, round, also, traced }: Round,
  process: RecallProcess,
): Promise<{ fresh: number; issuedTo: readonly string[] }> {
  const issuedTo: string[] = [];
  let fresh = 0;
  await eachPage(
    `${reference}/v${version}/trace/${round}`,
    (key, after) =>
      process.attempt('production.traceScope', key, () =>
        production.traceScope({ reference, scope, key, ...after, ...(also.length > 0 && { also }) }),
      ),
    async (lots, page) => {
      const numbers = lots.map(({ lotId, number }) => ({ lotId, number }));
      const hold = { reference, round, lots: numbers, key: `${reference}/v${version}/hold/${round}/${page}` };
      const held = await process.attempt('logistics.holdLots', hold.key, () => logistics.holdLots(hold));
      const keep = { reference, round, lots, key: `${reference}/v${version}/lots/${round}/${page}` };
      fresh += (await process.attempt('quality.keepScopeLots', keep.key, () => quality.keepScopeLots(keep))).fresh;
      issuedTo.push(...held.issuedTo);
      for (const { number } of lots) traced.add(normaliseLot(number));
    },
  );
  return { fresh, issuedTo };
}

/** Everything is held, so the owners' rows are complete: they are frozen there, and kept here page by page. */
async function freeze(reference: string, process: RecallProcess): Promise<GoodsFrozen> {
  const key = `${reference}/v${version}/freeze`;
  const frozen = await process.attempt('logistics.freezeGoods', key, () =>
    logistics.freezeGoods({ reference, version, key }),
  );
  await eachPage(
    `${reference}/v${version}/lines`,
    (page, after) =>
      process.attempt('logistics.frozenLines', page, () =>
        logistics.frozenLines({ reference, version, key: page, ...after }),
      ),
    async (lines, page) => {
      const keep = { reference, version, lines, key: `${reference}/v${version}/lines/${page}/keep` };
      await process.attempt('quality.keepFrozenLines', keep.key, () => quality.keepFrozenLines(keep));
    },
  );
  await eachPage(
    `${reference}/v${version}/stock`,
    (page, after) =>
      process.attempt('logistics.frozenStock', page, () =>
        logistics.frozenStock({ reference, version, key: page, ...after }),
      ),
    async (stock, page) => {
      const keep = { reference, version, stock, key: `${reference}/v${version}/stock/${page}/keep` };
      await process.attempt('quality.keepFrozenStock', keep.key, () => quality.keepFrozenStock(keep));
    },
  );
  return frozen;
}

/** Every page in turn: the next is asked for when this one was worked through. Pages count from 1. */
export async function eachPage<Item>(
  key: string,
  ask: (key: string, after: { readonly after?: string }) => Promise<Page<Item>>,
  take: (items: readonly Item[], page: number) => Promise<void>,
): Promise<void> {
  let after: { readonly after?: string } = {};
  for (let page = 1; ; page += 1) {
    const { items, next } = await ask(`${key}/${page}`, after);
    await take(items, page);
    if (next === undefined) return;
    after = { after: next };
  }
}
