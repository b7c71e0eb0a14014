import { randomUUID } from 'node:crypto';
import { eventually } from '@anxin/testing';
import { everyPage, freeGoods, keeper, type Shipment, shippedOf, type StockItem } from './support/goods';
import { type Letter, lettersAbout, silentAfter } from './support/mail';
import { did, post } from './support/people';
import * as recall from './support/recall';
import { lockRow } from './support/rows';
import { kill, start } from './support/stack';
import expected from '../data/kangyu/expected.json';

const answered = 5;
const patience = { within: 60_000 };

/** A lot that reached many, neither of the story's scope nor of a product that its complaints are about. */
const wideLot = async (): Promise<StockItem> => {
  const shipments = await everyPage<Shipment>(keeper, 'shipments');
  const consignees = new Map<string, Set<string>>();
  for (const { lotId, consignee } of shipments)
    consignees.set(lotId, (consignees.get(lotId) ?? new Set()).add(consignee));
  const told = [expected.hot_batch, expected.oem_batch].map((lot) => lot.slice(8, 12));
  const lot = (await freeGoods()).find(
    ({ lotId, lot: number, item }) =>
      !expected.by_supplier_lot.lots.includes(number) &&
      !told.includes(item ?? '') &&
      (consignees.get(lotId)?.size ?? 0) >= 25,
  );
  if (!lot) throw new Error('No lot in stock has 25 consignees');
  return lot;
};

const byRecipient = (letters: readonly Letter[]): Letter[][] => [
  ...letters
    .reduce((all, letter) => all.set(letter.to, [...(all.get(letter.to) ?? []), letter]), new Map<string, Letter[]>())
    .values(),
];

describe('kill -9 at named points of a recall', () => {
  let lot: StockItem;
  let reference: string;
  beforeAll(async () => {
    lot = await wideLot();
  }, 120_000);
  afterAll(() => silentAfter(null));

  it('LOG-5, LOG-8: the logistics worker killed while it holds: held once, and the frozen scope is what was shipped', async () => {
    const assessment = await recall.alarmAbout(lot.lot);
    const lock = await lockRow('SELECT 1 FROM logistics.lot WHERE id = $1 FOR UPDATE', [lot.lotId]);
    reference = await recall.startRecallOf(lot.lot, assessment);
    await eventually(async () => expect(await lock.waiters()).toBeGreaterThan(0), {
      ...patience,
      what: 'the hold at the lock of its lot',
    });
    await kill('logistics.worker');
    await lock.release();
    expect(await recall.readRecall(reference)).toMatchObject({ stage: 'scoping', frozenScope: null });
    await start('logistics.worker');

    const { frozenScope, troubles } = await recall.recallIn('planning', reference);
    expect(troubles).toEqual([]);
    expect(frozenScope).toMatchObject({ complete: true });
    const lots = await recall.lotsOf(reference);
    expect(lots.map(({ number }) => number)).toContain(lot.lot);
    const frozen = await recall.frozenOf(reference);
    expect(Object.keys(frozen.consignees).length).toBeGreaterThanOrEqual(25);
    expect(frozen).toEqual(await shippedOf(lots.map(({ lotId }) => lotId)));
    const holds = await everyPage<{ lotId: string }>(keeper, `holds?reference=${reference}`);
    expect(holds.map(({ lotId }) => lotId).sort()).toEqual(lots.map(({ lotId }) => lotId).sort());
  }, 300_000);

  it('RCL-1: the quality API killed between plan, first and second signature: one plan, and both count', async () => {
    const plans = `recalls/${reference}/plans`;
    const key = randomUUID();
    type Submitted = { revision: number; contentHash: string };
    const submitted = await did<Submitted>(recall.chief, plans, recall.plan, key);
    await kill('quality.api');
    expect((await post(recall.chief, plans, recall.plan, key)).status).toBeGreaterThanOrEqual(500);
    await start('quality.api');
    expect(await did<Submitted>(recall.chief, plans, recall.plan, key)).toEqual(submitted);

    const decisions = `${plans}/${submitted.revision}/decisions`;
    const approval = { outcome: 'approved', contentHash: submitted.contentHash };
    expect((await recall.signed(recall.director, decisions, approval)).status).toBe(201);
    await kill('quality.api');
    await start('quality.api');
    expect((await recall.signed('general-manager', decisions, approval)).status).toBe(201);
    await kill('quality.api'); // the plan's approval may not have been told to anybody yet
    await start('quality.api');
    const { plans: kept } = await recall.recallIn('starting', reference);
    expect(kept).toMatchObject([{ revision: submitted.revision, state: 'approved' }]);
  }, 300_000);

  it('RCL-4: the quality worker killed amid the notices: the mail server has no second unmarked mail to anybody', async () => {
    await silentAfter(answered);
    await recall.meetChecks(reference);
    // Held open from outside: the server has these mails, and the worker does not know.
    const held = await eventually(
      async () => {
        const letters = (await lettersAbout(reference)).filter(({ marked }) => !marked);
        const unheard = (await recall.consigneesOf(reference)).filter(({ state }) => state === 'attempting');
        return letters.length > answered && letters.length === answered + unheard.length && letters;
      },
      { ...patience, what: 'notices that wait for the mail server’s answer' },
    );
    await kill('quality.worker');
    const { funnel: half, stage } = await recall.readRecall(reference);
    expect(stage).toBe('starting');
    expect(half.out).toBeLessThan(half.consignees);
    await silentAfter(null);
    await start('quality.worker');

    const { funnel, startChecks } = await recall.recallIn('recovering', reference);
    expect(startChecks.every(({ metAt }) => metAt !== null)).toBe(true);
    expect(funnel.out).toBe(funnel.consignees);
    const letters = byRecipient(await lettersAbout(reference));
    expect(letters).toHaveLength(funnel.mails);
    for (const mine of letters) {
      expect(mine.filter(({ marked }) => !marked).length).toBeLessThanOrEqual(1);
      expect(new Set(mine.map(({ messageId }) => messageId)).size).toBe(1);
    }
    // The point was met: those whose answer was held got a marked second one, nobody else did.
    const twice = letters.filter((mine) => mine.length > 1);
    expect(twice.length).toBe(held.length - answered);
    expect(twice.every(([first, ...more]) => first?.marked === false && more.every(({ marked }) => marked))).toBe(true);
    expect(funnel.possibleDuplicates).toBe(twice.length);
    expect(new Set(letters.flat().map(({ messageId }) => messageId)).size).toBe(funnel.mails);
  }, 300_000);
});
