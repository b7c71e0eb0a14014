import { randomUUID } from 'node:crypto';
import type { EventData, lotHeld } from '@anxin/contracts';
import type { Problem } from '@anxin/http';
import { type AssessmentWorld, startAssessmentWorld } from '../../test/assessment-world';
import type { HoldOrderView } from '../hold-order/hold-order.view';
import { keepHeldLot, keepLiftedHold } from '../hold-order/keep-holds';

const reason = '投诉人抄错批号，本公司无此批次';

describe('a hold order that came to no hold', () => {
  let world: AssessmentWorld;
  beforeAll(async () => {
    world = await startAssessmentWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const ordered = async (outcome: 'unknown-lot' | 'refused' | 'held' | undefined, lot = world.lot()) => {
    const alarm = world.alarm(lot);
    const { holds } = await world.steps.recordAlarm(alarm);
    const id = holds[0]?.orderId ?? '';
    if (outcome) await world.steps.acknowledgeHold({ key: id, orderId: id, outcome });
    return { id, lot };
  };
  const resolve = <Body = HoldOrderView>(id: string, who = world.chief, body: object = { reason }) =>
    who.post<Body>(`hold-orders/${id}/resolutions`, body);
  /** What logistics tells of a hold on the lot. */
  const told = (number: string, over: Partial<EventData<typeof lotHeld>> = {}): EventData<typeof lotHeld> => ({
    ...{ lotId: randomUUID(), number, at: new Date().toISOString(), by: 'qc-chief1', holdId: randomUUID() },
    ...{ cause: 'quality', reference: `QC/${number}/1` },
    ...over,
  });
  const held = (lot: string, hold: EventData<typeof lotHeld>) => world.run((tx) => keepHeldLot(tx, lot, hold));
  const orders = async (lot: string): Promise<HoldOrderView[]> => [...(await world.read(`${lot}/1`)).holdOrders];

  it('HND-17: a hold by hand on that number settles the chief’s work once, and its lifting is heard', async () => {
    const { id, lot } = await ordered('unknown-lot');
    const hold = told(lot);
    await held(lot, hold);
    await held(lot, hold);
    expect(await orders(lot)).toMatchObject([{ status: 'held', holdId: hold.holdId, resolution: null }]);
    expect(await world.facts(id)).toEqual(['hold.ordered.v1', 'work.opened.v1', 'work.done.v1']);
    expect((await world.steps.recordAlarm(world.alarm(lot))).holds).toEqual([]);
    const { lotId, number, holdId, reference } = hold;
    const lifted = { lotId, number, holdId, reference, at: new Date().toISOString(), stillHeld: false };
    await world.run((tx) => keepLiftedHold(tx, lifted));
    expect(await orders(lot)).toMatchObject([{ status: 'lifted' }]);
  });

  it('HND-17: every order of the number is settled by it, and no order that is answered, younger, or of another number', async () => {
    const { lot } = await ordered('unknown-lot');
    await ordered('refused', lot);
    const [standing, waiting, other] = [await ordered('held'), await ordered(undefined), await ordered('unknown-lot')];
    await held(lot, told(lot, { at: '2026-01-01T00:00:00Z' }));
    expect((await orders(lot)).map(({ status }) => status)).toEqual(['unknown-lot', 'refused']);
    for (const { lot: number } of [{ lot }, standing, waiting]) await held(number, told(number));
    expect((await orders(lot)).map(({ status }) => status)).toEqual(['held', 'held']);
    expect(await orders(standing.lot)).toMatchObject([{ status: 'held', holdId: null }]);
    expect(await orders(waiting.lot)).toMatchObject([{ status: 'ordered' }]);
    expect(await orders(other.lot)).toMatchObject([{ status: 'unknown-lot' }]);
  });

  it('HND-17: the QC chief says why there is nothing to hold: the work is done, once, audited with the hat', async () => {
    const { id, lot } = await ordered('unknown-lot');
    const { status, body } = await resolve(id);
    expect([status, body]).toMatchObject([
      201,
      { id, status: 'unknown-lot', resolution: reason, resolvedBy: 'qc-chief1' },
    ]);
    expect(await world.facts(id)).toEqual(['hold.ordered.v1', 'work.opened.v1', 'work.done.v1']);
    const twice = await resolve<Problem>(id);
    expect([twice.status, twice.body.code]).toEqual([409, 'hold-order.not-open']);
    await held(lot, told(lot));
    expect(await orders(lot)).toMatchObject([{ status: 'unknown-lot', resolution: reason }]);
    const [audited] = await world.query<{ hat: object; content: object }>(
      `SELECT hat, content FROM quality.audit_line WHERE aggregate_id = $1 AND action = 'hold-order.resolved'`,
      [id],
    );
    expect(audited).toMatchObject({ hat: { role: 'qc-chief' }, content: { reason, lot } });
    expect((await world.steps.recordAlarm(world.alarm(lot))).holds).toHaveLength(1);
  });

  it('HND-17: what is held or not answered yet is not closed, nor by others, nor without a reason', async () => {
    for (const outcome of ['held', undefined] as const) {
      const refused = await resolve<Problem>((await ordered(outcome)).id);
      expect([refused.status, refused.body.code]).toEqual([409, 'hold-order.not-open']);
    }
    const { id } = await ordered('refused');
    expect((await resolve(id, world.chief, { reason: '  ' })).status).toBe(400);
    expect((await resolve(id, world.director)).status).toBe(403);
    const former = await world.service.person('qc-chief2', { roles: ['qc-chief'] });
    await world.service.person('qc-chief2', { roles: ['qc-inspector'] });
    expect((await resolve(id, former)).status).toBe(403);
    expect((await resolve<Problem>(randomUUID())).body.code).toBe('hold-order.not-found');
    expect((await resolve(id)).status).toBe(201);
  });
});
