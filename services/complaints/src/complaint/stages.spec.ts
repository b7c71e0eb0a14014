import { randomUUID } from 'node:crypto';
import type { Caller } from '@anxin/host/testing';
import { type CaseWorld, startCaseWorld, threefold } from '../../test/case-world';

interface Act {
  readonly stage: string;
  readonly by: (people: CaseWorld['people']) => Caller;
  readonly path: (remedyId: string) => string;
  readonly body?: unknown;
}

/** Every act of a person that belongs to one stage. */
const acts: Readonly<Record<string, Act>> = {
  'record the finding': {
    stage: 'finding',
    by: ({ qcChief }) => qcChief,
    path: () => 'findings',
    body: { outcome: 'inconclusive', nature: '口味', rootCause: '未查明' },
  },
  'propose a remedy': { stage: 'remedy', by: ({ clerk }) => clerk, path: () => 'remedies', body: threefold },
  'record the agreement': {
    stage: 'remedy',
    by: ({ clerk }) => clerk,
    path: (remedy) => `remedies/${remedy}/answers`,
    body: { answer: 'agreed', givenBy: 'complainant', channel: 'phone' },
  },
  'waive a remedy': {
    stage: 'remedy',
    by: ({ clerk }) => clerk,
    path: () => 'remedy-waivers',
    body: { givenBy: 'complainant', channel: 'phone' },
  },
  'file the sheet': {
    stage: 'remedy',
    by: ({ clerk }) => clerk,
    path: (remedy) => `remedies/${remedy}/sheet`,
    body: { measures: '补发' },
  },
  'review the sheet': {
    stage: 'remedy',
    by: ({ caller }) => caller,
    path: (remedy) => `remedies/${remedy}/sheet/reviews`,
  },
  'write the answer': {
    stage: 'answering',
    by: ({ clerk }) => clerk,
    path: () => 'answers',
    body: { channel: 'email', email: 'lin@example.com', text: '已处理' },
  },
  'record the call-back': {
    stage: 'calling-back',
    by: ({ caller }) => caller,
    path: () => 'call-backs',
    body: { outcome: 'satisfied', channel: 'phone' },
  },
};
const awaited: Readonly<Record<string, string>> = {
  registered: 'handling-started',
  investigating: 'investigation-answers',
  finding: 'finding',
  remedy: 'remedy-decision',
  executing: 'remedy-execution',
  answering: 'written-answer',
  'calling-back': 'call-back',
  closed: 'nothing',
};

describe('while the handling stands still, no act of another stage goes through', () => {
  let world: CaseWorld;
  const cases = new Map<string, string>();
  beforeAll(async () => {
    world = await startCaseWorld();
    const { handled, steps } = world;
    cases.set('registered', (await world.register()).reference);
    cases.set('investigating', await handled.investigating());
    cases.set('finding', await handled.finding());
    cases.set('remedy', await handled.remedy());
    const executing = await handled.remedy();
    const { id: remedyId } = await world.settled(executing);
    const contentHash = await world.shownHash(executing, remedyId);
    const decision = world.ok(
      await world.people.salesHead.post(`complaints/${executing}/remedies/${remedyId}/decisions`, {
        outcome: 'approved',
        contentHash,
      }),
    );
    await steps.beginExecution({
      reference: executing,
      cycle: 1,
      remedyId,
      decisionId: String(decision['decisionId']),
      key: `${executing}/begin`,
    });
    cases.set('executing', executing);
    cases.set('answering', await handled.answering());
    cases.set('calling-back', await handled.callingBack());
    const closed = await handled.callingBack();
    world.ok(
      await world.people.caller.post(`complaints/${closed}/call-backs`, { outcome: 'satisfied', channel: 'phone' }),
    );
    await steps.close({ reference: closed, cycle: 1, outcome: 'satisfied', key: `${closed}/close` });
    cases.set('closed', closed);
  }, 180_000);
  afterAll(() => world.stop(), 30_000);

  const table = Object.entries(acts).flatMap(([act, { stage }]) =>
    Object.keys(awaited)
      .filter((present) => present !== stage)
      .map((present) => [act, present] as const),
  );
  it.each(table)('%s is refused in %s, naming what is awaited', async (name, present) => {
    const act = acts[name];
    const reference = cases.get(present) ?? '';
    if (!act) throw new Error(name);
    const before = await world.read(reference);
    const answer = await act.by(world.people).post(`complaints/${reference}/${act.path(randomUUID())}`, act.body);
    expect([answer.status, answer.body['code'], answer.body['details']]).toEqual([
      409,
      'complaint.not-in-stage',
      { reference, needed: act.stage, present, awaited: awaited[present] },
    ]);
    expect((await world.read(reference)).version).toBe(before.version);
  });

  it('a remedy that is approved waits for the handling: no other can be proposed, none decided differently', async () => {
    const reference = await world.handled.remedy();
    const { id } = await world.settled(reference);
    const contentHash = await world.shownHash(reference, id);
    const decisions = `complaints/${reference}/remedies/${id}/decisions`;
    world.ok(await world.people.salesHead.post(decisions, { outcome: 'approved', contentHash }));
    const { stage, version } = await world.read(reference);
    const second = await world.people.clerk.post(`complaints/${reference}/remedies`, { ...threefold, quantity: '4' });
    const undone = await world.people.salesHead.post(decisions, { outcome: 'refused', contentHash, reason: '后悔' });
    expect([second.body['code'], undone.body['code']]).toEqual(['remedy.stands', 'remedy.already-decided']);
    expect(await world.read(reference)).toMatchObject({ stage, version });
    expect(stage).toBe('remedy');
  });

  it('the steps themselves follow one another: none can be taken out of order, and none twice', async () => {
    const reference = cases.get('investigating') ?? '';
    const { steps } = world;
    await expect(steps.openRemedy({ reference, cycle: 1, key: `${reference}/early` })).rejects.toMatchObject({
      code: 'complaint.cannot-move',
    });
    await expect(
      steps.close({ reference, cycle: 1, outcome: 'satisfied', key: `${reference}/early` }),
    ).rejects.toMatchObject({ code: 'complaint.cannot-move' });
    const { version } = await world.read(reference);
    const again = await steps.beginInvestigation({ reference, key: `${reference}/investigation` });
    expect(again).toEqual({ clocks: [], productCode: 'P001', lot: '20260601P001L21' });
    expect((await world.read(reference)).version).toBe(version);
  });

  it('HND-6: the finding waits for both answers, whatever opened the stage', async () => {
    const { reference } = await world.register();
    await world.steps.beginInvestigation({ reference, key: `${reference}/investigation` });
    await world.steps.openFinding({ reference, key: `${reference}/finding`, retest: 'conforming' });
    const finding = { outcome: 'inconclusive', nature: '口味', rootCause: '未查明' };
    const refused = await world.people.qcChief.post(`complaints/${reference}/findings`, finding);
    expect([refused.status, refused.body['code'], refused.body['details']]).toEqual([
      409,
      'finding.investigation-incomplete',
      { reference, missing: ['records'] },
    ]);
    expect(await world.signals(reference, 'finding-recorded')).toEqual([]);
  });

  it('HND-6: the finding is recorded once and told to the handling', async () => {
    const reference = await world.handled.remedy();
    const { findings, investigation } = await world.read(reference);
    expect(investigation.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['records', 'inconclusive'],
      ['retest', 'conforming'],
    ]);
    expect(findings).toMatchObject([{ outcome: 'inconclusive', recordedBy: 'qc-chief' }]);
    expect(await world.signals(reference, 'finding-recorded')).toEqual([
      { findingId: findings[0]?.id, outcome: 'inconclusive' },
    ]);
  });
});
