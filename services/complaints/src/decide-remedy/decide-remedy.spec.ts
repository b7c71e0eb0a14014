import type { Caller } from '@anxin/host/testing';
import { type CaseWorld, startCaseWorld, threefold } from '../../test/case-world';
import type { ProposedView } from '../propose-remedy/proposed.view';
import type { DecidedView } from './decided.view';

describe('deciding a remedy', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const path = (reference: string, remedyId: string): string =>
    `complaints/${reference}/remedies/${remedyId}/decisions`;
  const sign = async (by: Caller, reference: string, remedyId: string, over: object = {}, sending = {}) =>
    by.post<DecidedView & { code: string; details: Record<string, unknown> }>(
      path(reference, remedyId),
      { outcome: 'approved', contentHash: await world.shownHash(reference, remedyId), ...over },
      sending,
    );
  const ready = async (terms: object = threefold): Promise<{ reference: string; remedy: ProposedView }> => {
    const reference = await world.handled.remedy();
    return { reference, remedy: await world.settled(reference, { ...terms }) };
  };
  const quantity = (handedOut: string, exchanged = '1') => ({
    ...threefold,
    quantity: handedOut,
    exchangeQuantity: exchanged,
  });

  it('CMP-5: any money is the general manager’s, with the law’s floor beside it', async () => {
    const money = { kind: 'refund', amount: '12.00', currency: 'CNY', pricePaid: '120', terms: '退一赔十' };
    const { reference, remedy } = await ready(money);
    expect(remedy).toMatchObject({
      tier: 'CMP-5',
      signers: ['general-manager'],
      legalFloor: { amount: '1200.00', currency: 'CNY' },
    });
    expect((await sign(world.people.director, reference, remedy.id)).status).toBe(403);
    expect((await sign(world.people.generalManager, reference, remedy.id)).status).toBe(201);
  });

  it('CMP-3, SEC-3: the sales head signs threefold on what was shown; who, when, in what role and on what is on record', async () => {
    const { reference, remedy } = await ready();
    const contentHash = await world.shownHash(reference, remedy.id);
    const signed = await sign(world.people.salesHead, reference, remedy.id);
    expect([signed.status, signed.body.role, signed.body.contentHash]).toEqual([201, 'sales-head', contentHash]);
    const [view] = (await world.read(reference)).remedies;
    expect(view?.state).toBe('approved');
    expect(view?.approvals).toMatchObject([
      { decidedBy: 'sales-head', outcome: 'approved', contentHash, hat: { role: 'sales-head', absent: null } },
    ]);
    expect(await world.signals(reference, 'remedy-decided')).toEqual([
      { remedyId: remedy.id, decisionId: signed.body.decisionId, outcome: 'approved' },
    ]);
    const line = (await world.audit(reference)).find(({ action }) => action === 'remedy.decided');
    expect(line).toMatchObject({ actor: 'sales-head', hat: { role: 'sales-head' }, content: { contentHash } });
  });

  it('SEC-3: a second click gets the same answer, with the same key and with another, and counts once', async () => {
    const { reference, remedy } = await ready();
    const first = await sign(world.people.salesHead, reference, remedy.id, {}, { key: 'click-one' });
    const sameKey = await sign(world.people.salesHead, reference, remedy.id, {}, { key: 'click-one' });
    const otherKey = await sign(world.people.salesHead, reference, remedy.id, {}, { key: 'click-two' });
    expect([sameKey.body, otherKey.body]).toEqual([first.body, first.body]);
    expect(await world.signals(reference, 'remedy-decided')).toHaveLength(1);
    const [view] = (await world.read(reference)).remedies;
    expect(view?.approvals).toHaveLength(1);
  });

  it('CMP-1: a plain exchange is granted when salesperson, supervisor and sales head have all signed, each in their own role', async () => {
    const { reference, remedy } = await ready(quantity('1'));
    const { salesperson, supervisor, salesHead } = world.people;
    const roles: string[] = [];
    for (const signer of [salesHead, salesperson, supervisor]) {
      expect(await world.signals(reference, 'remedy-decided')).toEqual([]);
      roles.push((await sign(signer, reference, remedy.id)).body.role);
    }
    expect(roles).toEqual(['sales-head', 'salesperson', 'sales-supervisor']);
    expect(await world.signals(reference, 'remedy-decided')).toHaveLength(1);
    const late = await sign(
      await world.service.person('salesperson2', { roles: ['salesperson'] }),
      reference,
      remedy.id,
    );
    expect([late.status, late.body.code]).toEqual([409, 'remedy.already-decided']);
  });

  it('CMP-2: two persons sign; one person with both roles signs once', async () => {
    const both = await world.service.person('both-roles', { roles: ['sales-supervisor', 'sales-head'] });
    const { reference, remedy } = await ready(quantity('2'));
    const first = await sign(both, reference, remedy.id);
    const second = await sign(both, reference, remedy.id);
    expect([first.body.role, second.body]).toEqual(['sales-supervisor', first.body]);
    expect((await world.read(reference)).remedies[0]?.state).toBe('agreed');
    expect((await sign(world.people.salesHead, reference, remedy.id)).body.role).toBe('sales-head');
    expect((await world.read(reference)).remedies[0]?.state).toBe('approved');
  });

  it('CMP-4: the director signs tenfold; the sales head may not', async () => {
    const { reference, remedy } = await ready(quantity('10'));
    expect((await sign(world.people.salesHead, reference, remedy.id)).body.code).toBe('remedy.beyond-authority');
    expect((await sign(world.people.director, reference, remedy.id)).status).toBe(201);
  });

  it('CMP-6: beyond authority is refused with the role that must sign, and the attempt is on record though nothing was decided', async () => {
    const { reference, remedy } = await ready();
    const refused = await sign(world.people.salesperson, reference, remedy.id, {}, { key: 'beyond-0001' });
    expect([refused.status, refused.body.code]).toEqual([403, 'remedy.beyond-authority']);
    expect(refused.body.details).toEqual({ remedyId: remedy.id, tier: 'CMP-3', needs: ['sales-head'] });
    const attempts = await world.query(
      'SELECT act, refused_with, needs, attempted_by FROM complaints.violation_attempt WHERE complaint = $1',
      [reference],
    );
    expect(attempts).toEqual([
      {
        act: 'remedy.decide',
        refused_with: 'remedy.beyond-authority',
        needs: 'sales-head',
        attempted_by: 'salesperson1',
      },
    ]);
    const told = (await world.outbox(reference)).find(({ type }) => type === 'anxin.complaints.authority.exceeded.v1');
    expect(told?.payload).toMatchObject({ by: 'salesperson1', act: 'remedy.decide', needs: 'sales-head' });
    expect((await world.audit(reference)).map(({ action }) => action)).toContain('authority.exceeded');
    expect((await world.read(reference)).remedies[0]).toMatchObject({ state: 'agreed', approvals: [] });
    const again = await sign(world.people.salesperson, reference, remedy.id, {}, { key: 'beyond-0001' });
    expect([again.status, again.body.code]).toEqual([403, 'remedy.beyond-authority']);
    expect(
      await world.query('SELECT 1 FROM complaints.violation_attempt WHERE complaint = $1', [reference]),
    ).toHaveLength(1);
  });

  it('CMP-6: a higher tier’s signer does not sign for a lower one either', async () => {
    const { reference, remedy } = await ready();
    for (const superior of [world.people.director, world.people.generalManager])
      expect((await sign(superior, reference, remedy.id)).body.code).toBe('remedy.beyond-authority');
  });

  it('CMP-6: within authority but without filing is refused and recorded; CMP-12: unreviewed is refused', async () => {
    const reference = await world.handled.remedy();
    const remedies = `complaints/${reference}/remedies`;
    const { id } = world.ok(await world.people.clerk.post<ProposedView>(remedies, threefold));
    world.ok(
      await world.people.clerk.post(`${remedies}/${id}/answers`, {
        answer: 'agreed',
        givenBy: 'complainant',
        channel: 'phone',
      }),
    );
    expect((await sign(world.people.salesHead, reference, id)).body.code).toBe('remedy.sheet-not-filed');
    const attempts = await world.query(
      'SELECT needs, attempted_by FROM complaints.violation_attempt WHERE complaint = $1',
      [reference],
    );
    expect(attempts).toEqual([{ needs: 'filed-sheet', attempted_by: 'sales-head' }]);
    const filed = world.ok(await world.people.clerk.post(`${remedies}/${id}/sheet`, { measures: '补发' }));
    expect(filed['id']).toMatch(/^SC-\d{4}-\d{6}$/);
    expect((await sign(world.people.salesHead, reference, id)).body.code).toBe('remedy.sheet-not-reviewed');
    expect(await world.signals(reference, 'remedy-decided')).toEqual([]);
  });

  it('CMP-12: the sheet’s author does not review it', async () => {
    const reference = await world.handled.remedy();
    const remedies = `complaints/${reference}/remedies`;
    const author = await world.service.person('sales-administration1', { roles: ['sales-administration'] });
    const { id } = world.ok(await world.people.clerk.post<ProposedView>(remedies, threefold));
    world.ok(
      await world.people.clerk.post(`${remedies}/${id}/answers`, {
        answer: 'agreed',
        givenBy: 'complainant',
        channel: 'phone',
      }),
    );
    world.ok(await author.post(`${remedies}/${id}/sheet`, { measures: '补发' }));
    const own = await author.post(`${remedies}/${id}/sheet/reviews`);
    expect([own.status, own.body['code']]).toEqual([403, 'handling-sheet.own-review']);
    expect((await world.people.caller.post(`${remedies}/${id}/sheet/reviews`)).status).toBe(201);
  });

  it('HND-19: nothing is filed or signed before the complainant’s agreement is on record', async () => {
    const reference = await world.handled.remedy();
    const remedies = `complaints/${reference}/remedies`;
    const { id } = world.ok(await world.people.clerk.post<ProposedView>(remedies, threefold));
    expect((await world.people.clerk.post(`${remedies}/${id}/sheet`, { measures: '补发' })).body['code']).toBe(
      'remedy.not-agreed',
    );
    expect((await sign(world.people.salesHead, reference, id)).body.code).toBe('remedy.not-agreed');
    const counter = { answer: 'countered', givenBy: 'complainant', channel: 'phone', demand: '要五瓶' };
    world.ok(await world.people.clerk.post(`${remedies}/${id}/answers`, counter));
    expect((await sign(world.people.salesHead, reference, id)).body.code).toBe('remedy.not-agreed');
    const [view] = (await world.read(reference)).remedies;
    expect(view?.answers).toMatchObject([
      { answer: 'countered', demand: '要五瓶', givenBy: 'complainant', recordedBy: 'customer-service1' },
    ]);
  });

  it('SEC-3: a signature under content that changed after it was shown is refused', async () => {
    const { reference, remedy } = await ready();
    const contentHash = await world.shownHash(reference, remedy.id);
    const answers = `complaints/${reference}/remedies/${remedy.id}/answers`;
    world.ok(await world.people.clerk.post(answers, { answer: 'agreed', givenBy: 'family', channel: 'wechat' }));
    const stale = await sign(world.people.salesHead, reference, remedy.id, { contentHash });
    expect([stale.status, stale.body.code]).toEqual([409, 'remedy.content-changed']);
    expect((await sign(world.people.salesHead, reference, remedy.id)).status).toBe(201);
  });

  it('SEC-3: nobody signs what they proposed, nor does a deputy in their stead', async () => {
    const reference = await world.handled.remedy();
    const remedies = `complaints/${reference}/remedies`;
    const { id } = world.ok(await world.people.salesHead.post<ProposedView>(remedies, threefold));
    world.ok(
      await world.people.clerk.post(`${remedies}/${id}/answers`, {
        answer: 'agreed',
        givenBy: 'complainant',
        channel: 'phone',
      }),
    );
    world.ok(await world.people.clerk.post(`${remedies}/${id}/sheet`, { measures: '补发' }));
    world.ok(await world.people.caller.post(`${remedies}/${id}/sheet/reviews`));
    const deputy = await world.service.person('deputy', {
      roles: ['sales-supervisor'],
      delegations: [
        {
          id: 'd1',
          absent: 'sales-head',
          role: 'sales-head',
          scope: 'company',
          from: '2026-01-01T00:00:00Z',
          until: '2099-01-01T00:00:00Z',
        },
      ],
    });
    for (const signer of [world.people.salesHead, deputy]) {
      const refused = await sign(signer, reference, id);
      expect([refused.status, refused.body.code]).toEqual([403, 'remedy.own-proposal']);
    }
    const other = await ready();
    const signed = await sign(deputy, other.reference, other.remedy.id);
    expect(signed.status).toBe(201);
    expect((await world.read(other.reference)).remedies[0]?.approvals[0]?.hat).toMatchObject({
      role: 'sales-head',
      absent: 'sales-head',
    });
  });

  it('SEC-3: signing asks for a recent login', async () => {
    const { reference, remedy } = await ready();
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    const refused = await sign(world.service.as('sales-head', hoursAgo), reference, remedy.id);
    expect([refused.status, refused.body.code]).toEqual([401, 'auth.login-again']);
  });

  it('SEC-3: the role is read at the decision: one that was taken away since the page was opened is gone', async () => {
    const { reference, remedy } = await ready();
    const former = await world.service.person('former-head', { roles: ['sales-head', 'salesperson'] });
    await world.service.person('former-head', { roles: ['salesperson'] });
    expect((await sign(former, reference, remedy.id)).body.code).toBe('remedy.beyond-authority');
  });

  it('SEC-3: a refusal needs its reason and stands; the same terms are not asked again, others are', async () => {
    const { reference, remedy } = await ready();
    expect((await sign(world.people.salesHead, reference, remedy.id, { outcome: 'refused' })).body.code).toBe(
      'remedy.reason-missing',
    );
    const refused = await sign(world.people.salesHead, reference, remedy.id, { outcome: 'refused', reason: '过高' });
    expect(refused.status).toBe(201);
    expect(await world.signals(reference, 'remedy-decided')).toMatchObject([{ outcome: 'refused' }]);
    const changed = await sign(world.people.salesHead, reference, remedy.id);
    expect([changed.status, changed.body.code]).toEqual([409, 'remedy.already-decided']);
    const same = await world.people.clerk.post(`complaints/${reference}/remedies`, { ...threefold, quantity: '3.0' });
    expect(same.body['code']).toBe('remedy.refused-before');
    const revised = await world.people.clerk.post<ProposedView>(`complaints/${reference}/remedies`, quantity('2'));
    expect([revised.status, revised.body.tier]).toEqual([201, 'CMP-2']);
  });

  it('SEC-3: two who may sign and click at once give one signature', async () => {
    const second = await world.service.person('sales-head-2', { roles: ['sales-head'] });
    const { reference, remedy } = await ready();
    const answers = await Promise.all([
      sign(world.people.salesHead, reference, remedy.id),
      sign(second, reference, remedy.id, { outcome: 'refused', reason: '不同意' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await world.signals(reference, 'remedy-decided')).toHaveLength(1);
  });
});
