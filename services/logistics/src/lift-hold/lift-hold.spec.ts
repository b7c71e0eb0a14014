import { randomUUID } from 'node:crypto';
import type { Problem } from '@anxin/http';
import { line, type LotFacts, Warehouse } from '../../test/warehouse';
import { keepClosedRecall } from '../hold/keep-closed-recall';
import type { HoldView } from '../hold/hold.view';

describe('holds and their lifting', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const order = (lot: LotFacts, key: string = randomUUID()) => ({
    ...{ key, lot: lot.normalised, cause: 'precautionary' as const, orderId: randomUUID() },
    ...{ reference: 'TS-2026-000007', reason: 'illness' as const },
  });
  const recallHold = (reference: string, ...lots: { lotId: string; number: string }[]) =>
    warehouse.activities.holdLots({ key: `${reference}/scope/${randomUUID()}`, reference, round: 1, lots });
  const dispatch = (lot: LotFacts) =>
    warehouse.keeper.post<Problem>('dispatches', { carrier: '顺通物流', lines: [line(lot.number)] });
  const lift = (id: string, who = warehouse.chief) => who.post<Problem>(`holds/${id}/lifting`, { reason: '复检合格' });
  const holdsOn = async (lot: LotFacts): Promise<HoldView[]> =>
    (await warehouse.keeper.get<{ items: HoldView[] }>(`holds?lotId=${lot.lotId}&active=true`)).body.items;

  it('LOG-5, HND-17: after the hold nothing of the lot is shipped, issued or moved, and the refusal says which hold and what to do', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { outcome, holdId } = await warehouse.activities.placeHold(order(lot));
    expect(outcome).toBe('held');
    const goods = { lot: lot.number, quantity: '1', unit: '瓶' };
    const place = { warehouse: '成品二库', location: 'A-10' };
    const refusals = await Promise.all([
      dispatch(lot),
      warehouse.keeper.post<Problem>('material-issues', { ...goods, forBatch: '20261126P006L61', kind: 'rework' }),
      warehouse.keeper.post<Problem>('transfers', { ...goods, from: place, to: { ...place, location: 'B-01' } }),
    ]);
    for (const { status, body } of refusals) {
      expect([status, body.code]).toEqual([409, 'lot.held']);
      expect(body.details).toMatchObject({ lot: lot.number, hold: holdId, reference: 'TS-2026-000007' });
      expect(body.detail).toContain('质检科长');
    }
    const [told] = await warehouse.query<{ payload: object }>(
      `SELECT payload FROM logistics.outbox WHERE type = 'anxin.logistics.lot.held.v1' AND payload->>'lotId' = $1`,
      [lot.lotId],
    );
    expect(told?.payload).toMatchObject({
      holdId,
      cause: 'precautionary',
      reference: 'TS-2026-000007',
      number: lot.number,
    });
  });

  it('one order is one hold, however often and however at once it is asked for', async () => {
    const lot = await warehouse.tellLot();
    const asked = order(lot);
    const answers = await Promise.all([1, 2, 3].map(() => warehouse.activities.placeHold(asked)));
    expect(new Set(answers.map(({ holdId }) => holdId)).size).toBe(1);
    expect(await holdsOn(lot)).toHaveLength(1);
  });

  it('a lot that nobody knows is answered as unknown, for good under that key', async () => {
    const unknown = { ...order({ normalised: '20991231P999L99' } as LotFacts, 'order-unknown') };
    expect(await warehouse.activities.placeHold(unknown)).toEqual({ outcome: 'unknown-lot' });
    await warehouse.tellLot({ number: '20991231P999L99' });
    expect(await warehouse.activities.placeHold(unknown)).toEqual({ outcome: 'unknown-lot' });
    expect((await warehouse.activities.placeHold({ ...unknown, key: 'order-again' })).outcome).toBe('held');
  });

  it('a number that two owners use is held at both', async () => {
    const one = await warehouse.tellLot();
    const other = await warehouse.tellLot({ number: one.number, item: 'P009' });
    await warehouse.activities.placeHold(order(one));
    expect([await holdsOn(one), await holdsOn(other)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('LOG-5: several holds on one lot: lifting one leaves the other, and goods leave after the last', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const [first, second] = [
      await warehouse.activities.placeHold(order(lot)),
      await warehouse.activities.placeHold({ ...order(lot), reference: 'TS-2026-000008' }),
    ];
    expect((await lift(first.holdId ?? '')).status).toBe(200);
    const refused = await dispatch(lot);
    expect([refused.body.code, refused.body.details?.['hold']]).toEqual(['lot.held', second.holdId]);
    expect((await lift(second.holdId ?? '')).status).toBe(200);
    expect((await dispatch(lot)).status).toBe(201);
    const facts = await warehouse.query<{ payload: { stillHeld: boolean } }>(
      `SELECT payload FROM logistics.outbox WHERE type = 'anxin.logistics.lot.hold-lifted.v1' AND payload->>'lotId' = $1 ORDER BY id`,
      [lot.lotId],
    );
    expect(facts.map(({ payload }) => payload.stillHeld)).toEqual([true, false]);
  });

  it('HND-17: QC lifts it, with a reason, once; nobody else does', async () => {
    const lot = await warehouse.tellLot();
    const { holdId = '' } = await warehouse.activities.placeHold(order(lot));
    expect((await lift(holdId, warehouse.keeper)).status).toBe(403);
    expect((await warehouse.chief.post(`holds/${holdId}/lifting`, { reason: '  ' })).status).toBe(400);
    const director = await warehouse.service.person('quality-director1', { roles: ['quality-director'] });
    const [one, other] = await Promise.all([lift(holdId), lift(holdId, director)]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    expect((await lift(randomUUID())).body.code).toBe('hold.not-found');
    const [audited] = await warehouse.query<{ content: object }>(
      `SELECT content FROM logistics.audit_line WHERE aggregate_id = $1 AND action = 'hold.lifted'`,
      [lot.lotId],
    );
    expect(audited?.content).toMatchObject({ holdId, reason: '复检合格', stillHeld: false });
  });

  it('HND-17: a role that was taken away lifts nothing more', async () => {
    const lot = await warehouse.tellLot();
    const { holdId = '' } = await warehouse.activities.placeHold(order(lot));
    const former = await warehouse.service.person('qc-chief2', { roles: ['qc-chief'] });
    await warehouse.service.person('qc-chief2', { roles: ['qc-inspector'] });
    expect((await lift(holdId, former)).status).toBe(403);
  });

  it('LOG-5: a recall’s hold stands while the recall runs, beside the precautionary one, and is lifted after its closing', async () => {
    const reference = 'ZH-2026-000041';
    const lot = await warehouse.tellLot({ stored: '10' });
    await warehouse.activities.placeHold(order(lot));
    expect(await recallHold(reference, lot)).toEqual({ held: 1, unknown: [], issuedTo: [] });
    const holds = await holdsOn(lot);
    expect(holds.map(({ cause }) => cause).sort()).toEqual(['precautionary', 'recall']);
    const ofRecall = holds.find(({ cause }) => cause === 'recall')?.id ?? '';
    expect((await lift(ofRecall)).body.code).toBe('hold.of-recall');
    await warehouse.run((tx) =>
      keepClosedRecall(tx, { reference, at: new Date().toISOString(), by: 'quality-director1' }),
    );
    expect((await lift(ofRecall)).status).toBe(200);
    expect((await dispatch(lot)).body.code).toBe('lot.held');
  });

  it('LOG-5: a lot that the warehouse has never heard of is held before its goods are there', async () => {
    const reference = 'ZH-2026-000042';
    const coming = { lotId: randomUUID(), number: '20261125P001L21' };
    const held = await recallHold(reference, coming);
    expect(held).toEqual({ held: 0, unknown: [coming.number], issuedTo: [] });
    const lot = await warehouse.tellLot({ ...coming, normalised: coming.number, stored: '10' });
    expect((await dispatch(lot)).body.code).toBe('lot.held');
    expect(await recallHold(reference, coming)).toEqual({ held: 1, unknown: [], issuedTo: [] });
    expect(await holdsOn(lot)).toHaveLength(1);
  });
});
