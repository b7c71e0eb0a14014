import { randomUUID } from 'node:crypto';
import type { Problem } from '@anxin/http';
import { line, type LotFacts, Warehouse } from '../../test/warehouse';
import type { HoldView } from '../hold/hold.view';

describe('a hold by hand', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await Warehouse.open();
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const reason = '冷链温度超限，待质检判定';
  const hold = <Body = HoldView>(lot: string, over: object = {}, who = warehouse.chief, key: string = randomUUID()) =>
    who.post<Body>('holds', { lot, reason, ...over }, { key });
  const dispatch = (lot: LotFacts) =>
    warehouse.keeper.post<Problem>('dispatches', { carrier: '顺通物流', lines: [line(lot.number)] });
  const holdsOn = async ({ lotId }: LotFacts): Promise<HoldView[]> =>
    (await warehouse.keeper.get<{ items: HoldView[] }>(`holds?lotId=${lotId}&active=true`)).body.items;

  it('LOG-5, LOG-12: QC holds a lot by its number, as typed: nothing leaves until it is lifted, told and audited with the hat', async () => {
    const lot = await warehouse.tellLot({ stored: '10' });
    const { status, body } = await hold(` ${lot.number.toLowerCase()}`, { reference: 'WD-2026-11-25' });
    expect([status, body]).toMatchObject([
      201,
      {
        lotId: lot.lotId,
        lot: lot.number,
        cause: 'quality',
        reference: 'WD-2026-11-25',
        reason,
        placedBy: 'qc-chief1',
      },
    ]);
    const refused = await dispatch(lot);
    expect([refused.body.code, refused.body.details?.['hold']]).toEqual(['lot.held', body.id]);
    const [told] = await warehouse.query<{ payload: object }>(
      `SELECT payload FROM logistics.outbox WHERE type = 'anxin.logistics.lot.held.v1' AND payload->>'lotId' = $1`,
      [lot.lotId],
    );
    expect(told?.payload).toMatchObject({ holdId: body.id, cause: 'quality', number: lot.number, by: 'qc-chief1' });
    const [audited] = await warehouse.query<{ hat: { role: string }; content: object }>(
      `SELECT hat, content FROM logistics.audit_line WHERE aggregate_id = $1 AND action = 'lot.held'`,
      [lot.lotId],
    );
    expect(audited).toMatchObject({ hat: { role: 'qc-chief' }, content: { holdId: body.id, reason } });
    expect((await warehouse.chief.post(`holds/${body.id}/lifting`, { reason: '判定合格' })).status).toBe(200);
    expect((await dispatch(lot)).status).toBe(201);
  });

  it('LOG-5: one request is one hold; another one beside it stands for itself, under a number of its own', async () => {
    const lot = await warehouse.tellLot();
    const key = randomUUID();
    const [first, again] = [
      await hold(lot.lotId, {}, warehouse.chief, key),
      await hold(lot.lotId, {}, warehouse.chief, key),
    ];
    expect(again.body).toEqual(first.body);
    await hold(lot.number);
    expect((await holdsOn(lot)).map(({ reference }) => reference).sort()).toEqual(
      [1, 2].map((act) => `QC/${lot.number}/${act}`),
    );
  });

  it('LOG-5: a number that two owners use is told apart by its ids', async () => {
    const one = await warehouse.tellLot();
    const other = await warehouse.tellLot({ number: one.number, item: 'P009' });
    const { status, body } = await hold<Problem>(one.number);
    expect([status, body.code]).toEqual([409, 'lot.ambiguous']);
    for (const { lotId } of [one, other]) expect(body.detail).toContain(lotId);
    expect((await hold(other.lotId)).status).toBe(201);
    expect([await holdsOn(one), await holdsOn(other)].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('HND-17: an unknown number is answered with what to do; a reason is asked for', async () => {
    const { status, body } = await hold<Problem>('20991231P999L99');
    expect([status, body.code]).toEqual([404, 'lot.not-found']);
    expect(body.detail).toContain('请核对批号');
    const lot = await warehouse.tellLot();
    expect((await hold(lot.number, { reason: ' ' })).status).toBe(400);
  });

  it('LOG-5: a lot that a recall named before production did is held as well', async () => {
    const coming = { lotId: randomUUID(), number: '20261125P001L99' };
    const reference = 'ZH-2026-000043';
    await warehouse.activities.holdLots({ key: `${reference}/1`, reference, round: 1, lots: [coming] });
    expect((await hold(coming.number)).status).toBe(201);
  });

  it('SEC-3: QC and the quality director may, by the role that they have now; nobody else', async () => {
    const lot = await warehouse.tellLot();
    const person = (login: string, role: string) => warehouse.service.person(login, { roles: [role] });
    for (const [login, role] of [
      ['qc-inspector1', 'qc-inspector'],
      ['quality-director1', 'quality-director'],
    ] as const)
      expect((await hold(lot.number, {}, await person(login, role))).status).toBe(201);
    expect((await hold(lot.number, {}, warehouse.keeper)).status).toBe(403);
    const former = await person('qc-chief2', 'qc-chief');
    await person('qc-chief2', 'production-chief');
    expect((await hold(lot.number, {}, former)).status).toBe(403);
  });
});
