import { eventually } from '@anxin/testing';
import { dispatch, everyPage, freeGoods, keeper, type Shipment, shipmentsOf, shippedOf } from './support/goods';
import { post } from './support/people';
import * as recall from './support/recall';
import { rows } from './support/rows';
import { kill, start } from './support/stack';
import { allRead, tellAgain } from './support/topics';
import expected from '../data/kangyu/expected.json';

const facts = ['logistics.events', 'production.lots', 'production.events', 'quality.events', 'complaints.events'];
const shipped = 50;
const refused = 10;

/** How many facts the owners have committed that nobody could read yet. */
const unread = async (schema: string): Promise<number> =>
  (await rows(`SELECT 1 FROM ${schema}.outbox WHERE lane = 'events' AND delivered_at IS NULL`)).length;

describe('nobody can read what the others published', () => {
  afterAll(async () => {
    for (const part of ['kafka', 'quality.api', 'logistics.api'] as const) await start(part).catch(() => undefined);
  });

  it('LOG-5, LOG-8: fifty shipments, the hold and ten refused batches later, the frozen scope holds all fifty', async () => {
    const told = [expected.hot_batch, expected.oem_batch].map((lot) => lot.slice(8, 12));
    const goods = (await freeGoods()).find(
      ({ lot, item, quantity }) =>
        Number(quantity) > 2 * shipped && !told.includes(item ?? '') && !expected.by_supplier_lot.lots.includes(lot),
    );
    if (!goods) throw new Error(`No lot has ${2 * shipped} pieces in stock`);
    const customers = new Set((await everyPage<Shipment>(keeper, 'shipments')).map(({ consignee }) => consignee));
    const consignees = [...customers].sort().slice(0, shipped);
    expect(consignees).toHaveLength(shipped);

    const began = new Date();
    await kill('kafka');
    const notes = await Promise.all(consignees.map((consignee) => dispatch(goods, consignee)));
    expect(await unread('logistics')).toBeGreaterThanOrEqual(shipped);
    const assessment = await recall.alarmAbout(goods.lot);
    const issues = await Promise.all(
      Array.from({ length: refused }, (_, index) =>
        post(keeper, 'material-issues', {
          ...{ lot: goods.lot, quantity: '1', unit: goods.unit, kind: 'rework' },
          forBatch: `20261126P009L9${index}`,
        }),
      ),
    );
    expect(issues.map(({ status, body }) => [status, body['code']])).toEqual(issues.map(() => [409, 'lot.held']));
    const reference = await recall.startRecallOf(goods.lot, assessment);
    await recall.recallIn('planning', reference);
    expect(await unread('logistics')).toBeGreaterThanOrEqual(shipped); // the scope came from the owners' rows, not from facts

    const lots = (await recall.lotsOf(reference)).map(({ lotId }) => lotId);
    const frozen = await recall.frozenOf(reference);
    expect(frozen).toEqual(await shippedOf(lots));
    const lines = await shipmentsOf(goods.lotId);
    expect(lines.map(({ note }) => note)).toEqual(expect.arrayContaining(notes.map(({ note }) => note)));
    for (const consignee of consignees) expect(frozen.consignees[consignee]).toBeGreaterThanOrEqual(1);

    // Whoever keeps goods, holds and recalls begins to read when the others have read already.
    await Promise.all([kill('quality.api'), kill('logistics.api')]);
    await start('kafka');
    await eventually(async () => expect(await unread('complaints')).toBe(0), {
      within: 120_000,
      what: 'complaints read',
    });
    await Promise.all([start('quality.api'), start('logistics.api')]);
    await eventually(async () => expect(await unread('logistics')).toBe(0), {
      within: 120_000,
      what: 'every fact published',
    });
    await allRead();
    expect(await recall.frozenOf(reference)).toEqual(frozen); // late facts change nothing

    expect(await tellAgain(facts, began)).toBeGreaterThan(2 * shipped);
    await allRead();
    expect(await recall.frozenOf(reference)).toEqual(frozen); // nor do doubled ones, the newest first
    expect((await shipmentsOf(goods.lotId)).length).toBe(lines.length);
    expect(await rows(`SELECT 1 FROM quality.assessment WHERE id LIKE $1`, [`${goods.lot}/%`])).toHaveLength(1);
    const late = {
      carrier: '顺通物流',
      lines: [{ lot: goods.lot, consignee: consignees[0], quantity: '1', unit: goods.unit }],
    };
    expect((await post(keeper, 'dispatches', late)).body['code']).toBe('lot.held');
    expect(await rows(`SELECT 1 FROM logistics.parked_key UNION ALL SELECT 1 FROM quality.parked_key`)).toEqual([]);
  }, 600_000);
});
