import { lineOf, lotOf, type RecallWorld, type Refusal, startRecallWorld } from '../../test/recall-world';

describe('closing a recall', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const close = (reference: string) => world.people.director.post<Refusal>(`recalls/${reference}/closing`);
  const confirm = (reference: string, consignee: string, lots: object[]) =>
    world.people.salesperson.post<Refusal>(`recalls/${reference}/consignees/${consignee}/confirmations`, {
      channel: 'call',
      lots,
    });
  const said = (lotId: string, stillThere: string, sold = '0', destroyed = '0') => ({
    ...{ lotId, stillThere, sold, destroyed },
  });
  const explain = (reference: string, lot: string, difference: string, quantity: string) =>
    world.people.chief.post<Refusal>(`recalls/${reference}/explanations`, {
      lot,
      difference,
      quantity,
      reason: '盘点差异',
    });
  const back = (reference: string, returnId: string, consignee: string, quantity: string, at = new Date()) =>
    world.steps.keepReturns({
      ...{ reference, key: `${reference}/returns/${returnId}` },
      returns: [{ returnId, lotId: 'A', number: '20260930A', consignee, quantity, unit: '瓶', at: at.toISOString() }],
    });
  /** Lot A: 100 made, 40 in stock, 50 delivered to two, 2 scrapped, 3 sampled, 5 reworked. */
  const goods = {
    lots: [lotOf('A', { scrapped: '2', sampled: '3', reworked: '5' })],
    lines: [lineOf('A', 'C0001', '30'), lineOf('A', 'C0002', '20')],
    stock: [{ lotId: 'A', quantity: '40', unit: '瓶' }],
  };
  const boxes = async (reference: string) => (await world.read(reference)).totals[0]?.balance;

  it('RCL-6: refused while consignees are not heard, while units are unaccounted, lot by lot; closed when all is in a box or explained', async () => {
    const reference = await world.recovering(goods);
    const early = await close(reference);
    expect([early.status, early.body.code]).toEqual([409, 'recall.not-closable']);
    expect(early.body.details).toMatchObject({ checks: [], notices: ['C0001', 'C0002'], inTransit: [] });
    world.ok(await confirm(reference, 'C0001', [said('A', '10', '15', '2')]));
    world.ok(await confirm(reference, 'C0002', [said('A', '0', '20')]));
    const open = await close(reference);
    expect([open.status, open.body.code]).toEqual([409, 'recall.unaccounted']);
    expect(open.body.details['lots']).toEqual([
      { lot: '20260930A', difference: 'delivered', quantity: '3', unit: '瓶', over: false },
    ]);
    expect((await explain(reference, '20260930A', 'delivered', '4')).body.code).toBe('recall-explanation.too-much');
    world.ok(await explain(reference, '20260930a', 'delivered', '2'));
    expect((await close(reference)).body.details['lots']).toMatchObject([{ quantity: '1' }]);
    world.ok(await explain(reference, 'A', 'delivered', '1'));
    const closed = await close(reference);
    expect([closed.status, closed.body['stage']]).toEqual([201, 'closed']);
    expect((await close(reference)).body).toEqual(closed.body);
    const signals = await world.signals(`recall/${reference}`);
    expect(signals.filter(({ type }) => type === 'recall-closed')).toHaveLength(1);
    const left = await world.query('SELECT 1 FROM quality.recall_work WHERE recall = $1 AND done_at IS NULL', [
      reference,
    ]);
    expect(left).toEqual([]);
    const view = await world.read(reference);
    expect(view.clocks.every(({ state }) => state === 'stopped')).toBe(true);
    expect((await confirm(reference, 'C0001', [said('A', '0')])).body.code).toBe('recall.not-in-stage');
  });

  it('RCL-6: what was scrapped, sampled or handed out in the warehouse before the freeze is no difference', async () => {
    const gone = { scrapped: '1', sampled: '0.5', handedOut: '3' };
    const stock = [{ lotId: 'A', quantity: '35.5', unit: '瓶', ...gone }];
    const reference = await world.recovering({ ...goods, stock });
    expect(await boxes(reference)).toMatchObject({
      ...{ inStock: '35.5', scrapped: '2', sampled: '3', scrappedInWarehouse: '1', sampledInWarehouse: '0.5' },
      ...{ handedOut: '3', producedDifference: '0' },
    });
  });

  it('RCL-6: a difference on the produced side keeps it open too', async () => {
    const reference = await world.recovering({ ...goods, stock: [{ lotId: 'A', quantity: '38.5', unit: '瓶' }] });
    world.ok(await confirm(reference, 'C0001', [said('A', '0', '30')]));
    world.ok(await confirm(reference, 'C0002', [said('A', '0', '20')]));
    expect((await close(reference)).body.details['lots']).toEqual([
      { lot: '20260930A', difference: 'produced', quantity: '1.5', unit: '瓶', over: false },
    ]);
    world.ok(await explain(reference, 'A', 'produced', '1.5'));
    expect((await close(reference)).status).toBe(201);
  });

  it('RCL-6: over 100 % is a missing input: refused, and no explanation is taken for it', async () => {
    const reference = await world.recovering(goods);
    world.ok(await confirm(reference, 'C0001', [said('A', '31')]));
    world.ok(await confirm(reference, 'C0002', [said('A', '0', '20')]));
    const over = await close(reference);
    expect([over.status, over.body.code]).toEqual([409, 'recall.over-accounted']);
    expect(over.body.details['lots']).toMatchObject([{ quantity: '-1', over: true }]);
    expect((await explain(reference, 'A', 'delivered', '1')).body.code).toBe('recall-explanation.too-much');
    world.ok(await confirm(reference, 'C0001', [said('A', '30')]));
    expect((await close(reference)).status).toBe(201);
  });

  it('RCL-5, RCL-6: what comes back is counted once, and leaves what the consignee had said to be there', async () => {
    const reference = await world.recovering(goods);
    await back(reference, 'R1', 'C0002', '5', new Date(Date.now() - 60_000)); // before it was asked
    world.ok(await confirm(reference, 'C0001', [said('A', '12', '18')]));
    world.ok(await confirm(reference, 'C0002', [said('A', '15')]));
    expect(await boxes(reference)).toMatchObject({ returned: '5', stillThere: '27', sold: '18', unaccounted: '0' });
    const later = new Date(Date.now() + 60_000);
    await back(reference, 'R2', 'C0001', '10', later);
    await back(reference, 'R2', 'C0001', '10', later);
    await world.steps.keepReturns({
      ...{ reference, key: `${reference}/returns/again` },
      returns: [
        {
          returnId: 'R2',
          lotId: 'A',
          number: '20260930A',
          consignee: 'C0001',
          quantity: '10',
          unit: '瓶',
          at: later.toISOString(),
        },
      ],
    });
    expect(await boxes(reference)).toMatchObject({ returned: '15', stillThere: '17', unaccounted: '0' });
    await back(reference, 'R3', 'C0001', '3', later); // one more than it had said
    expect(await boxes(reference)).toMatchObject({ returned: '18', stillThere: '15', unaccounted: '-1' });
    world.ok(await confirm(reference, 'C0001', [said('A', '0', '17')]));
    expect((await world.read(reference)).funnel).toMatchObject({ confirmed: 2, returned: 2 });
  });

  it('RCL-6: goods in transit are awaited until their consignee tells of them', async () => {
    const lines = [lineOf('A', 'C0001', '30'), lineOf('A', 'C0002', '20', 'in-transit')];
    const reference = await world.recovering({ ...goods, lines });
    world.ok(await confirm(reference, 'C0001', [said('A', '0', '30')]));
    expect(await boxes(reference)).toMatchObject({ inTransit: '20', delivered: '30', producedDifference: '0' });
    expect((await close(reference)).body.details).toMatchObject({ inTransit: ['20260930A → C0002'] });
    const missing = await confirm(reference, 'C0002', []);
    expect([missing.status, missing.body.code]).toEqual([422, 'recall-confirmation.incomplete']);
    world.ok(await confirm(reference, 'C0002', [said('A', '20')]));
    expect(await boxes(reference)).toMatchObject({ inTransit: '0', delivered: '50', unaccounted: '0' });
    expect((await close(reference)).status).toBe(201);
  });

  it('RCL-4, RCL-6: an unreachable consignee is on record and no success: its goods stay unaccounted', async () => {
    const reference = await world.recovering(goods);
    world.ok(await confirm(reference, 'C0001', [said('A', '0', '30')]));
    const gone = { channel: 'visit', unreachable: '已停业，门店搬空' };
    const path = `recalls/${reference}/consignees/C0002/confirmations`;
    world.ok(await world.people.salesperson.post(path, gone));
    const both = await world.people.salesperson.post<Refusal>(path, { ...gone, lots: [said('A', '1')] });
    expect(both.body.code).toBe('recall-confirmation.lots-or-reason');
    const view = await world.read(reference);
    expect(view.funnel).toMatchObject({ confirmed: 1, unreachable: 1 });
    expect(view.unanswered.map(({ code }) => code)).toEqual(['C0002']);
    expect((await close(reference)).body.details['lots']).toMatchObject([{ quantity: '20' }]);
  });

  it('SEC-3, RCL-3: only the director with a fresh login closes, and only a recall that started', async () => {
    const reference = await world.starting(goods);
    expect((await close(reference)).body.code).toBe('recall.not-in-stage');
    expect((await world.people.manager.post(`recalls/${reference}/closing`)).status).toBe(403);
    const stale = world.service.as('quality-director1', new Date(Date.now() - 3_600_000));
    expect((await stale.post<Refusal>(`recalls/${reference}/closing`)).body.code).toBe('auth.login-again');
  });

  it('a refused step of the workflow is work for a person, and resolving it lets it be tried again', async () => {
    const { reference } = await world.started();
    const trouble = { reference, step: 'production.traceScope', code: 'lot.not-found', key: `${reference}/t/1` };
    await world.steps.reportRecallTrouble(trouble);
    await world.steps.reportRecallTrouble(trouble);
    const { troubles } = await world.read(reference);
    expect(troubles).toMatchObject([{ step: 'production.traceScope', code: 'lot.not-found' }]);
    const path = `recalls/${reference}/troubles/${troubles[0]?.id}/resolutions`;
    world.ok(await world.people.chief.post(path, { resolution: '已补录批次' }));
    expect((await world.people.chief.post<Refusal>(path, { resolution: '再次' })).body.code).toBe(
      'recall-trouble.already-resolved',
    );
    expect((await world.signals(`recall/${reference}`)).at(-1)).toMatchObject({ type: 'trouble-resolved' });
  });
});
