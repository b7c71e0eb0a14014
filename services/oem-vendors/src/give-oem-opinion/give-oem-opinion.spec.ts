import { completeOpinion, type OemWorld, type Refusal, startOemWorld } from '../../test/oem-world';
import type { OemCaseView } from '../read-oem-cases/oem-case.view';
import type { DecidedOpinionView } from './oem-opinion.views';

const approval = { outcome: 'approved', reason: '同意' };
const day = 24 * 3_600_000;

describe('the handling opinion', () => {
  let world: OemWorld;
  beforeAll(async () => {
    world = await startOemWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const give = (reference: string, by = world.people.engineer, over: object = {}) =>
    by.post<Refusal>(`oem-cases/${reference}/opinions`, { ...completeOpinion, ...over });
  const decide = (reference: string, revision: number, by = world.people.chief, body: object = approval) =>
    by.post<DecidedOpinionView & Refusal>(`oem-cases/${reference}/opinions/${revision}/decisions`, body);
  const read = async (reference: string, by = world.people.engineer): Promise<OemCaseView> =>
    world.ok(await by.get<OemCaseView>(`oem-cases/${reference}`));
  const opinionClock = async (reference: string) => (await read(reference)).clocks.find(({ rule }) => rule === 'OEM-6');
  /** What whoever chases the opinion was told after its start: names of the signals, and the last one's payload. */
  const chased = async (reference: string) => {
    const [, ...signals] = await world.signals(`oem-opinion/${reference}`);
    return { names: signals.map(({ type }) => type), last: signals.at(-1)?.payload.payload };
  };
  const codeOf = ({ status, body }: { status: number; body: Refusal }) => [status, body.code];

  it('OEM-4, OEM-6: submitted to the superior; approved, it decides the case and stops the clock', async () => {
    const reference = await world.confirmed();
    expect(world.ok(await give(reference))).toMatchObject({ revision: 1, stage: 'confirmed' });
    const { opinionDueAt } = await read(reference);
    expect(await world.work(reference)).toMatchObject([
      { kind: 'oem-opinion-approval', role: 'qc-chief', rule: 'OEM-6', dueAt: new Date(opinionDueAt ?? '') },
    ]);
    expect(await opinionClock(reference)).toMatchObject({ state: 'running' });
    expect((await chased(reference)).names).toEqual([]);
    const decision = world.ok(await decide(reference, 1));
    expect(decision).toMatchObject({ reference, revision: 1, outcome: 'approved', role: 'qc-chief' });
    expect((await decide(reference, 1)).body).toEqual(decision);
    const shown = await read(reference);
    expect(shown).toMatchObject({ stage: 'decided', decidedAt: decision.decidedAt });
    expect(shown.opinions).toMatchObject([
      { ...completeOpinion, givenBy: 'oem-quality-engineer1', decision: { ...approval, decidedBy: 'qc-chief1' } },
    ]);
    expect(await opinionClock(reference)).toMatchObject({ state: 'stopped', late: false });
    expect(await chased(reference)).toEqual({ names: ['opinion-decided'], last: { revision: 1 } });
    expect(await world.work(reference)).toEqual([]);
    expect((await world.facts(reference)).slice(2)).toEqual(['case.opinion-given.v1', 'case.decided.v1']);
    const facts = await world.told(reference);
    expect(facts.find(({ type }) => type.includes('decided'))?.payload).toMatchObject({
      ...{ outcome: 'approved', liability: 'manufacturer', requestsCorrectiveAction: true, stage: 'decided' },
    });
    const audit = await world.audit(reference);
    expect(audit.slice(2)).toMatchObject([
      { action: 'oem-opinion.given', hat: { role: 'oem-quality-engineer' } },
      { action: 'oem-opinion.decided', hat: { role: 'qc-chief' }, content: { outcome: 'approved' } },
    ]);
    expect(audit[2]?.content['contentHash']).toBe(audit[3]?.content['contentHash']);
    for (const words of [completeOpinion.opinion, completeOpinion.handling, approval.reason])
      expect(JSON.stringify([facts, audit])).not.toContain(words);
  });

  it('OEM-4, SEC-3: refused, another revision is asked for by the same clock; each decision stands', async () => {
    const reference = await world.confirmed();
    world.ok(await give(reference));
    expect(codeOf(await give(reference))).toEqual([409, 'oem-opinion.waits']);
    world.ok(await decide(reference, 1, world.people.director, { outcome: 'refused', reason: '责任未说清' }));
    expect(await world.work(reference)).toMatchObject([{ kind: 'oem-opinion', role: 'oem-quality-engineer' }]);
    expect(codeOf(await decide(reference, 1))).toEqual([409, 'oem-opinion.already-decided']);
    expect(await opinionClock(reference)).toMatchObject({ state: 'running' });
    expect((await chased(reference)).names).toEqual([]);
    world.ok(await give(reference, world.people.engineer, { liability: 'carrier' }));
    expect(codeOf(await decide(reference, 3))).toEqual([404, 'oem-opinion.not-found']);
    world.ok(await decide(reference, 2));
    expect(await chased(reference)).toEqual({ names: ['opinion-decided'], last: { revision: 2 } });
    const { opinions } = await read(reference);
    expect(opinions.map(({ revision, liability, decision }) => [revision, liability, decision?.outcome])).toEqual([
      [1, 'manufacturer', 'refused'],
      [2, 'carrier', 'approved'],
    ]);
    expect(codeOf(await give(reference))).toEqual([409, 'oem-case.not-in-stage']);
  });

  it('SEC-3: not by its author, nor as the author’s deputy; two superiors at once: one decision', async () => {
    const roles = ['oem-quality-engineer', 'qc-chief'];
    const both = await world.service.person('engineer-and-chief', { roles });
    const reference = await world.confirmed();
    world.ok(await give(reference, both));
    expect(await world.work(reference)).toMatchObject([{ kind: 'oem-opinion-approval', role: 'quality-director' }]);
    expect(codeOf(await decide(reference, 1, both))).toEqual([403, 'oem-opinion.own-opinion']);
    const deputy = await world.service.person('deputy', {
      delegations: [
        {
          ...{ id: 'd1', absent: 'engineer-and-chief', role: 'qc-chief', scope: '*' },
          ...{ from: '2026-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' },
        },
      ],
    });
    expect(codeOf(await decide(reference, 1, deputy))).toEqual([403, 'oem-opinion.own-opinion']);
    const answers = await Promise.all([
      decide(reference, 1),
      decide(reference, 1, world.people.director, { outcome: 'refused', reason: '再查' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const kept = 'SELECT outcome FROM oem_vendors.oem_opinion_decision WHERE oem_case = $1';
    expect(await world.query(kept, [reference])).toHaveLength(1);
  });

  it('SEC-3: not on an old login, not without a reason, not by another role', async () => {
    const reference = await world.confirmed();
    expect((await give(reference, world.people.chief)).status).toBe(403);
    world.ok(await give(reference));
    const stale = world.service.as('qc-chief1', new Date(Date.now() - 3_600_000));
    expect(codeOf(await decide(reference, 1, stale))).toEqual([401, 'auth.login-again']);
    expect((await decide(reference, 1, world.people.chief, { ...approval, reason: ' ' })).status).toBe(400);
    for (const other of [world.people.engineer, world.people.salesHead, world.people.auditor, world.people.m01])
      expect((await decide(reference, 1, other)).status).toBe(403);
  });

  it('OEM-7: sales sees what was decided and no draft of it, and can neither give nor decide an opinion', async () => {
    const reference = await world.confirmed();
    expect((await give(reference, world.people.sales)).status).toBe(403);
    world.ok(await give(reference));
    expect((await read(reference, world.people.sales)).opinions).toEqual([]);
    expect((await read(reference, world.people.auditor)).opinions).toHaveLength(1);
    world.ok(await decide(reference, 1, world.people.chief, { outcome: 'refused', reason: '再查' }));
    expect((await read(reference, world.people.sales)).opinions).toEqual([]);
    world.ok(await give(reference, world.people.engineer, { liability: 'company' }));
    world.ok(await decide(reference, 2));
    expect((await read(reference, world.people.salesHead)).opinions).toMatchObject([
      { revision: 2, liability: 'company' },
    ]);
  });

  it('OEM-4: an opinion belongs to a confirmed case', async () => {
    const { reference } = await world.submitted();
    expect(codeOf(await give(reference))).toEqual([409, 'oem-case.not-in-stage']);
    expect((await give('YC-2026-999999')).status).toBe(404);
    expect((await give(reference, world.people.engineer, { liability: 'nobody' })).status).toBe(400);
  });

  describe('taking longer', () => {
    const extend = (reference: string, until: Date, by = world.people.engineer) =>
      by.post<Refusal>(`oem-cases/${reference}/extensions`, { reason: '等待检测报告', until: until.toISOString() });

    it('OEM-6: told before the deadline with the reason, the clock and what is to be done run to the new instant', async () => {
      const reference = await world.confirmed();
      const due = new Date((await read(reference)).opinionDueAt ?? '');
      const until = new Date(due.getTime() + 3 * day);
      world.ok(await extend(reference, until));
      const clock = await opinionClock(reference);
      expect(clock).toMatchObject({ state: 'running', dueAt: until.toISOString() });
      expect(clock?.basis.code).toBe('clock.basis.extended');
      const shown = await read(reference);
      expect(shown.extensions).toMatchObject([
        { number: 1, reason: '等待检测报告', dueBefore: due.toISOString(), until: until.toISOString() },
      ]);
      expect(await world.work(reference)).toMatchObject([{ kind: 'oem-opinion', dueAt: until }]);
      expect((await world.facts(reference)).at(-1)).toBe('case.opinion-deferred.v1');
      expect(await chased(reference)).toMatchObject({
        names: ['clock-changed'],
        last: { clockId: clock?.clockId, revision: 2, state: 'running' },
      });
      const rungs = await world.query<{ rungs: { name: string; at: string }[] }>(
        `SELECT rungs FROM oem_vendors.clock WHERE subject = $1 AND rule = 'OEM-6'`,
        [reference],
      );
      const overdue = rungs[0]?.rungs.find(({ name }) => name === 'overdue');
      expect(Math.abs(new Date(overdue?.at ?? '').getTime() - until.getTime())).toBeLessThan(1_000);
      world.ok(await extend(reference, new Date(until.getTime() + day)));
      world.ok(await give(reference));
      world.ok(await decide(reference, 1));
      expect((await chased(reference)).names).toEqual(['clock-changed', 'clock-changed', 'opinion-decided']);
      expect(await world.work(reference)).toEqual([]);
    });

    it('OEM-6: not after the deadline, not to an earlier instant, not by another, not of what is decided', async () => {
      const reference = await world.confirmed();
      const due = new Date((await read(reference)).opinionDueAt ?? '');
      expect(codeOf(await extend(reference, due))).toEqual([422, 'oem-opinion.extension-not-longer']);
      const later = new Date(due.getTime() + day);
      expect((await extend(reference, later, world.people.sales)).status).toBe(403);
      await passed(reference);
      expect(codeOf(await extend(reference, later))).toEqual([409, 'oem-opinion.extension-too-late']);
      world.ok(await give(reference));
      world.ok(await decide(reference, 1));
      expect(await opinionClock(reference)).toMatchObject({ state: 'stopped', late: true });
      expect(codeOf(await extend(reference, later))).toEqual([409, 'oem-case.not-in-stage']);
    });

    /** As if the five days had gone by. */
    const passed = (reference: string) =>
      world.query(
        `UPDATE oem_vendors.clock SET due_at = now() - interval '1 minute' WHERE subject = $1 AND rule = 'OEM-6'`,
        [reference],
      );

    it('OEM-6: an overdue opinion is shown as such, and the list finds it', async () => {
      const [reference, other] = [await world.confirmed(), await world.confirmed()];
      await passed(reference);
      expect(await read(reference)).toMatchObject({ overdue: true });
      const found = async (filter: string): Promise<string[]> => {
        const { items } = world.ok(
          await world.people.chief.get<{ items: { reference: string }[] }>(`oem-cases?${filter}`),
        );
        return items.map((each) => each.reference);
      };
      expect(await found('overdue=true')).toContain(reference);
      expect(await found('overdue=true')).not.toContain(other);
      expect(await found('overdue=false&stage=confirmed')).toContain(other);
      expect(await found('overdue=false')).not.toContain(reference);
    });
  });
});
