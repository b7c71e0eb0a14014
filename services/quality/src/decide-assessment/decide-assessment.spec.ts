import type { Problem } from '@anxin/http';
import { type AssessmentWorld, startAssessmentWorld } from '../../test/assessment-world';
import type { AssessmentItemView } from '../read-assessments/assessment.view';

const decline = { outcome: 'declined', reason: '复检合格，投诉与本批次无关' };

describe('the decision of an assessment', () => {
  let world: AssessmentWorld;
  beforeAll(async () => {
    world = await startAssessmentWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const opened = async (lot = world.lot()): Promise<string> => {
    const { assessments } = await world.steps.recordAlarm(world.alarm(lot));
    return assessments[0] ?? '';
  };
  const decisions = (id: string): string => `${world.path(id)}/decisions`;
  const fire = (assessmentId: string, rung: string, revision = 1) =>
    world.steps.fireAssessmentRung({
      ...{ assessmentId, clockId: `${assessmentId}/RCL-11`, rule: 'RCL-11', rung, revision },
      ...{ dueAt: '2026-01-01T00:00:00Z', key: `${assessmentId}/${rung}` },
    });

  it('RCL-11: declined by the quality director with a reason: fact, signal, audit with the hat, no clock any more', async () => {
    const id = await opened();
    await fire(id, 'remind-50');
    const { status, body } = await world.director.post(decisions(id), decline);
    expect([status, body]).toMatchObject([
      201,
      { id, status: 'declined', decidedBy: 'quality-director1', reason: decline.reason },
    ]);
    const shown = await world.read(id);
    expect(shown).toMatchObject({ status: 'declined', decisionReason: decline.reason, recall: null });
    expect(shown.clocks).toMatchObject([{ state: 'stopped', late: false, rungsFired: ['remind-50'] }]);
    expect(await world.facts(id)).toEqual([
      ...['assessment.opened.v1', 'work.opened.v1', 'work.opened.v1', 'work.done.v1'],
      ...['assessment.decided.v1', 'work.done.v1'],
    ]);
    const signals = await world.query(
      `SELECT payload FROM quality.outbox WHERE topic = 'signal' AND ordering_key = $1`,
      [`assessment/${id}`],
    );
    expect(signals).toEqual([{ payload: { payload: { outcome: 'declined' } } }]);
    const lines = await world.query<{ action: string; hat: { role: string } | null }>(
      `SELECT action, hat FROM quality.audit_line WHERE aggregate_id = $1 ORDER BY seq`,
      [id],
    );
    expect(lines.at(-1)).toMatchObject({ action: 'assessment.declined', hat: { role: 'quality-director' } });
  });

  it('RCL-11: two directors at once: one decision stands, and the same person clicking again gets it', async () => {
    const id = await opened();
    const other = await world.service.person('quality-director2', { roles: ['quality-director'] });
    const answers = await Promise.all([
      world.director.post<Problem>(decisions(id), decline),
      other.post<Problem>(decisions(id), { ...decline, reason: '另一理由' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('assessment.already-decided');
    const first = answers[0]?.status === 201 ? world.director : other;
    expect((await first.post(decisions(id), decline)).status).toBe(201);
  });

  it('SEC-3: not by others, not on an old login, not by a role that was taken away, not without a reason', async () => {
    const id = await opened();
    const code = async (answer: Promise<{ status: number; body: Problem }>) => {
      const { status, body } = await answer;
      return [status, body.code];
    };
    expect(await code(world.chief.post<Problem>(decisions(id), decline))).toEqual([403, 'auth.permission-missing']);
    const old = world.service.as('quality-director1', new Date(Date.now() - 3_600_000));
    expect(await code(old.post<Problem>(decisions(id), decline))).toEqual([401, 'auth.login-again']);
    expect((await world.director.post(decisions(id), { outcome: 'declined', reason: '  ' })).status).toBe(400);
    expect((await world.director.post(decisions(id), { outcome: 'started', reason: 'x' })).status).toBe(400);
    expect(await code(world.director.post<Problem>('assessments/NONE/1/decisions', decline))).toEqual([
      404,
      'assessment.not-found',
    ]);
    expect((await world.read(id)).status).toBe('open');
  });

  it('HND-15: rungs go to the director, then to the superior, once each; none after the decision or of an older plan', async () => {
    const id = await opened();
    expect([await fire(id, 'remind-50'), await fire(id, 'remind-50')]).toEqual([{ given: true }, { given: true }]);
    await fire(id, 'overdue');
    expect(await fire(id, 'escalate', 2)).toEqual({ given: false });
    const notices = await world.work('clock-notice', id);
    expect(notices.map(({ role, person }) => role ?? person)).toEqual([
      ...['quality-director', 'quality-director', 'general-manager1'],
    ]);
    await world.decline(id);
    expect(await fire(id, 'escalate')).toEqual({ given: false });
  });

  it('shows lots, tests and a lot whose number holds a slash; lists by status', async () => {
    const lot = `A/${world.lot()}`;
    await world.knows(lot);
    const id = await opened(lot);
    await world.steps.orderRetest({ reference: 'TS-2026-000001', key: `${id}/retest`, lot });
    const shown = await world.read(id);
    expect(shown.id).toBe(`${lot}/1`);
    expect(shown.lots).toMatchObject([{ lotId: `id-of-${lot}`, item: 'P001', inspection: 'passed' }]);
    expect(shown.tests).toMatchObject([{ complaint: 'TS-2026-000001', status: 'open' }]);
    await world.decline(await opened());
    const list = (await world.chief.get<{ items: AssessmentItemView[] }>('assessments?status=declined')).body.items;
    expect(list.every(({ status }) => status === 'declined')).toBe(true);
    expect(
      (await world.chief.get<{ items: AssessmentItemView[] }>('assessments?status=open&limit=1')).body.items,
    ).toMatchObject([{ id }]);
    const seller = await world.service.person('salesperson1', { roles: ['salesperson'] });
    expect((await seller.get('assessments')).status).toBe(403);
  });
});
