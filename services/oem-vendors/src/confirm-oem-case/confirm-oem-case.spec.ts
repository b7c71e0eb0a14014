import { completeForm, type OemWorld, type Refusal, startOemWorld } from '../../test/oem-world';
import type { OemCaseView } from '../read-oem-cases/oem-case.view';
import type { ConfirmedCaseView } from './confirmed-case.view';

const confirmation = { causeClass: 'human', note: '运输中重压所致' };
const reasons = { reasons: '缺少照片' };

describe('confirming or returning a case', () => {
  let world: OemWorld;
  beforeAll(async () => {
    world = await startOemWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const confirm = (reference: string, by = world.people.engineer, body: object = confirmation) =>
    by.post<ConfirmedCaseView & Refusal>(`oem-cases/${reference}/confirmations`, body);
  const giveBack = (reference: string, by = world.people.engineer, body: object = reasons) =>
    by.post<Refusal>(`oem-cases/${reference}/returns`, body);
  const codeOf = ({ status, body }: { status: number; body: Refusal }) => [status, body.code];

  it('OEM-2, OEM-6: the engineer confirms with the cause class; five working days run for the opinion', async () => {
    const { reference } = await world.submitted();
    const answer = world.ok(await confirm(reference));
    expect(answer).toMatchObject({ stage: 'confirmed', version: 2 });
    const shown = world.ok(await world.people.sales.get<OemCaseView>(`oem-cases/${reference}`));
    expect(shown.confirmation).toMatchObject({ ...confirmation, confirmedBy: 'oem-quality-engineer1' });
    const clock = shown.clocks.find(({ rule }) => rule === 'OEM-6');
    expect(clock).toMatchObject({
      ...{ state: 'running', dueAt: answer.opinionDueAt, startedAt: shown.confirmation?.confirmedAt },
      basis: { code: 'clock.basis.working-days', params: { days: 5 } },
    });
    expect(shown).toMatchObject({ causeClass: 'human', opinionDueAt: answer.opinionDueAt, overdue: false });
    expect(await world.work(reference)).toMatchObject([
      { kind: 'oem-opinion', role: 'oem-quality-engineer', rule: 'OEM-6', dueAt: new Date(answer.opinionDueAt ?? '') },
    ]);
    expect(await world.facts(reference)).toEqual(['case.submitted.v1', 'case.confirmed.v1']);
    const chased = await world.signals(`oem-opinion/${reference}`);
    expect(chased).toMatchObject([
      {
        type: 'oemOpinion',
        payload: {
          taskQueue: 'oem-vendors',
          input: { reference, clocks: [{ clockId: clock?.clockId, rule: 'OEM-6', revision: 1, state: 'running' }] },
        },
      },
    ]);
    expect((await world.audit(reference)).at(-1)).toMatchObject({
      ...{ action: 'oem-case.confirmed', actor: 'oem-quality-engineer1', hat: { role: 'oem-quality-engineer' } },
      content: { version: 2, causeClass: 'human' },
    });
    expect(JSON.stringify([await world.told(reference), await world.audit(reference)])).not.toContain(
      confirmation.note,
    );
  });

  it('OEM-4: returned by the engineer or the QC chief with reasons; it is neither confirmed nor returned again', async () => {
    const { reference } = await world.submitted();
    expect((await giveBack(reference, world.people.engineer, { reasons: ' ' })).status).toBe(400);
    world.ok(await giveBack(reference, world.people.chief));
    expect(codeOf(await giveBack(reference))).toEqual([409, 'oem-case.not-in-stage']);
    expect(codeOf(await confirm(reference))).toEqual([409, 'oem-case.not-in-stage']);
    const lines = await world.audit(reference);
    expect(lines.at(-1)).toMatchObject({ action: 'oem-case.returned', hat: { role: 'qc-chief' } });
    expect(JSON.stringify([lines, await world.told(reference)])).not.toContain(reasons.reasons);
    expect((await confirm('YC-2026-999999')).status).toBe(404);
  });

  it('SEC-3: not by who submitted it, nor by who submitted an earlier revision, nor by their deputy', async () => {
    const roles = ['salesperson', 'oem-quality-engineer'];
    const both = await world.service.person('both-hats', { roles });
    const { reference } = world.ok(await both.post<{ reference: string }>('oem-cases', completeForm));
    expect(codeOf(await confirm(reference, both))).toEqual([403, 'oem-case.own-submission']);
    expect(codeOf(await giveBack(reference, both))).toEqual([403, 'oem-case.own-submission']);
    world.ok(await giveBack(reference));
    world.ok(await world.people.sales.post(`oem-cases/${reference}/resubmissions`, completeForm));
    expect(codeOf(await confirm(reference, both))).toEqual([403, 'oem-case.own-submission']);
    const deputy = await world.service.person('deputy', {
      delegations: [
        {
          ...{ id: 'd1', absent: 'both-hats', role: 'oem-quality-engineer', scope: '*' },
          ...{ from: '2026-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' },
        },
      ],
    });
    expect(codeOf(await confirm(reference, deputy))).toEqual([403, 'oem-case.own-submission']);
    world.ok(await confirm(reference));
  });

  it('OEM-4, OEM-7: by nobody but the engineer: not by sales, the director, a supplier or a role that was taken away', async () => {
    const { reference } = await world.submitted();
    const { sales, director, auditor, m01, chief } = world.people;
    for (const other of [sales, director, auditor, m01]) expect((await confirm(reference, other)).status).toBe(403);
    expect(codeOf(await confirm(reference, chief))).toEqual([403, 'auth.role-missing']);
    const former = await world.service.person('former-engineer', { roles: ['oem-quality-engineer'] });
    await world.service.person('former-engineer', { roles: ['qc-inspector'] });
    expect((await confirm(reference, former)).status).toBe(403);
    expect((await confirm(reference, world.people.engineer, { ...confirmation, causeClass: 'other' })).status).toBe(
      400,
    );
  });

  it('OEM-4: two engineers at once: one of them confirms', async () => {
    const { reference } = await world.submitted();
    const other = await world.service.person('oem-quality-engineer2', { roles: ['oem-quality-engineer'] });
    const answers = await Promise.all([confirm(reference), confirm(reference, other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await world.signals(`oem-opinion/${reference}`)).toHaveLength(1);
  });
});
