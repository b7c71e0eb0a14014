import { Decimal } from 'decimal.js';
import type { ScopeLot } from '@anxin/workflow-recall';
import { openProduction, type ProductionWorld, type ScopeTruth, truthOf } from './production-world';
import { ProductionActivityHost } from '../src/production.activities';
import type { TraceView } from '../src/trace-lots/trace.view';

const sum = (values: readonly string[]): number => Decimal.sum(0, ...values).toNumber();

/** The scope's figures as `expected.json` counts them: of finished lots; its lots are those besides the starts. */
const figuresOf = (lots: readonly Omit<ScopeLot, 'lotId'>[], starts: readonly string[]) => {
  const finished = lots.filter(({ kind }) => kind === 'finished');
  return {
    lots: lots
      .map(({ number }) => number)
      .filter((number) => !starts.includes(number))
      .toSorted(),
    finished: finished.map(({ number }) => number).toSorted(),
    produced: sum(finished.map(({ produced }) => produced)),
    scrap: sum(finished.map(({ scrapped }) => scrapped)),
    samples: sum(finished.map(({ sampled }) => sampled)),
    reworked: sum(finished.map(({ reworked }) => reworked)),
  };
};
const truthful = ({ lots, finished, produced, scrap, samples, reworked }: ScopeTruth) => ({
  ...{ lots: [...lots], finished: [...finished], produced, scrap, samples, reworked },
});

/** Loads a company into a database of its own, and traces it as people and as the recall's workflow ask. */
export const traceCompany = async (folder: string): Promise<void> => {
  const world = await openProduction({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
  try {
    const truth = await truthOf(folder);
    for (const { id, kind, state } of await world.load(folder)) {
      const faults = (await world.faults(kind, id)).map(({ key, reason }) => [`${kind}.csv`, key, reason]);
      const expected = truth.quarantine.filter(([file]) => file === `${kind}.csv`);
      expect([state, faults.toSorted()]).toEqual(['done', expected.toSorted()]);
    }
    await traceBothWays(world, truth);
    await traceScopes(world, truth);
  } finally {
    await world.stop();
  }
};

const traceBothWays = async (world: ProductionWorld, truth: Awaited<ReturnType<typeof truthOf>>): Promise<void> => {
  const trace = async (query: string): Promise<TraceView> => {
    const { status, body } = await world.chief.get<TraceView>(`traces?${query}`);
    expect([status, body.complete, body.incompleteBecause]).toEqual([200, true, []]);
    return body;
  };
  const views = (body: TraceView) => body.lots as TraceView['lots'] & readonly ScopeLot[];
  const bySupplier = await trace(`supplierLot=${truth.supplier_lot.toLowerCase()}`);
  expect(figuresOf(views(bySupplier), truth.raw_lots)).toEqual(truthful(truth.by_supplier_lot));
  expect((await trace(`supplierLot=${truth.supplier_lot}&supplier=S007`)).lots).toHaveLength(bySupplier.lots.length);
  for (const [number, scope] of Object.entries(truth.one_raw_lot))
    expect(figuresOf(views(await trace(`lot=${number}`)), [number])).toEqual(truthful(scope));
  const back = await trace(`lot=${truth.hot_batch.toLowerCase()}&direction=backward`);
  expect(figuresOf(views(back), [truth.hot_batch]).lots).toEqual(truth.hot_batch_back);
  const used = back.links.filter(({ outputId }) => outputId === back.starts[0]);
  expect(used.length).toBeGreaterThan(0);
};

/** As the recall's workflow asks. */
const traceScopes = async (world: ProductionWorld, truth: Awaited<ReturnType<typeof truthOf>>): Promise<void> => {
  const activities = world.service.app.get(ProductionActivityHost, { strict: false });
  const of = { key: 'ZH-2026-000001/scope/1', reference: 'ZH-2026-000001' };
  const scope = { kind: 'supplier-lot', value: truth.supplier_lot, supplier: 'S007' } as const;
  const { items, next } = await activities.traceScope({ ...of, scope });
  expect(next).toBeUndefined();
  expect(figuresOf(items, truth.raw_lots)).toEqual(truthful(truth.by_supplier_lot));
  const [number = '', expected] = Object.entries(truth.one_raw_lot)[0] ?? [];
  const one = await activities.traceScope({ ...of, scope: { kind: 'lot', value: number.toLowerCase() } });
  expect(figuresOf(one.items, [number])).toEqual(truthful(expected as ScopeTruth));
};
