import { type CaseWorld, startCaseWorld, threefold } from '../../test/case-world';
import type { ProposedView } from './proposed.view';

describe('proposing a remedy', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const quantity = (handedOut: string, exchanged = '1') => ({
    ...threefold,
    quantity: handedOut,
    exchangeQuantity: exchanged,
  });

  it.each([
    ['CMP-1', '1', '1', ['salesperson', 'sales-supervisor', 'sales-head']],
    ['CMP-2', '1.000001', '1', ['sales-supervisor', 'sales-head']],
    ['CMP-2', '2', '1', ['sales-supervisor', 'sales-head']],
    ['CMP-3', '3', '1', ['sales-head']],
    ['CMP-3', '5', '1', ['sales-head']],
    ['CMP-3', '1.666665', '0.333333', ['sales-head']],
    ['CMP-4', '1.666666', '0.333333', ['director']],
    ['CMP-4', '10', '1', ['director']],
    ['CMP-5', '10.000001', '1', ['general-manager']],
  ])('%s: %s for %s is signed by %j', async (tier, handedOut, exchanged, signers) => {
    const reference = await world.handled.remedy();
    const proposed = world.ok(
      await world.people.clerk.post<ProposedView>(`complaints/${reference}/remedies`, quantity(handedOut, exchanged)),
    );
    expect([proposed.tier, proposed.signers, proposed.legalFloor]).toEqual([tier, signers, null]);
  });

  it('a proposal is complete for its kind, and a new one replaces an undecided one', async () => {
    const reference = await world.handled.remedy();
    const remedies = `complaints/${reference}/remedies`;
    const { quantity: _, ...without } = threefold;
    const refused = await world.people.clerk.post(remedies, without);
    expect([refused.status, refused.body['code'], refused.body['details']]).toEqual([
      422,
      'remedy.incomplete',
      { kind: 'exchange', field: 'quantity' },
    ]);
    expect((await world.people.clerk.post(remedies, { ...threefold, quantity: '0' })).status).toBe(400);
    const first = world.ok(await world.people.clerk.post<ProposedView>(remedies, threefold));
    world.ok(await world.people.clerk.post(remedies, quantity('4')));
    expect((await world.read(reference)).remedies.map(({ state }) => state)).toEqual(['superseded', 'proposed']);
    const decision = { outcome: 'approved', contentHash: await world.shownHash(reference, first.id) };
    const late = await world.people.salesHead.post(`${remedies}/${first.id}/decisions`, decision);
    expect(late.body['code']).toBe('remedy.not-in-state');
  });
});
