import { type CorrectiveWorld, startCorrectiveWorld } from '../../test/corrective-world';
import { completeForm, lots, type Refusal } from '../../test/oem-world';

describe('a corrective-action request', () => {
  let world: CorrectiveWorld;
  beforeAll(async () => {
    world = await startCorrectiveWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const issue = (oemCase: string, over: object = {}, by = world.people.engineer) =>
    by.post<Refusal & { reference: string }>('corrective-actions', { oemCase, ...over });

  it('OEM-4, OEM-10: the engineer issues it from a confirmed case: D3 waits, its 24 hours run, the workflow starts', async () => {
    const oemCase = await world.confirmedCase();
    const { reference } = world.ok(await issue(oemCase));
    expect(reference).toMatch(/^ZG-20\d\d-\d{6}$/);
    const shown = await world.read(reference);
    expect(shown).toMatchObject({
      ...{ stage: 'containing', round: 1, gate: 'D3', manufacturer: 'M01', oemCase, lot: lots.ofM01 },
      ...{ productCode: 'P020', defect: '瓶盖内侧有霉斑', issuedAs: 'oem-quality-engineer' },
      ...{ judgedBy: 'oem-quality-engineer', answers: [] },
    });
    const [clock] = shown.clocks;
    expect(clock).toMatchObject({ rule: 'OEM-10', state: 'running', policyVersion: 'corrective-action/1' });
    expect(Date.parse(`${clock?.dueAt}`) - Date.parse(`${clock?.startedAt}`)).toBe(24 * 3_600_000);
    expect(shown.gateDueAt).toBe(clock?.dueAt);
    expect(await world.facts(reference)).toEqual(['corrective-action.issued.v1', 'corrective-action.gate-opened.v1']);
    const [started] = await world.signals(`corrective-action/${reference}`);
    expect(started?.type).toBe('correctiveAction');
    expect(started?.payload).toMatchObject({
      input: { reference, clocks: [{ clockId: clock?.clockId, state: 'running' }] },
    });
    expect(shown.mails).toMatchObject([{ about: 'gate-opened', state: 'due' }]);
    expect(await world.audit(reference)).toMatchObject([
      { action: 'corrective-action.issued', hat: { role: 'oem-quality-engineer' } },
    ]);
  });

  it('OEM-4: nothing is asked before the case is confirmed, and one request of a case is open at a time, however often it is clicked', async () => {
    const { reference: unconfirmed } = await world.submitted({ complaint: world.complaint() });
    expect((await issue(unconfirmed)).body.code).toBe('corrective-action.case-not-confirmed');
    expect((await issue('YC-2026-999999')).status).toBe(404);
    const oemCase = await world.confirmedCase();
    const both = await Promise.all([issue(oemCase), issue(oemCase)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = both.find(({ status }) => status === 409)?.body;
    expect(refused?.code).toBe('corrective-action.stands');
    expect(refused?.details['reference']).toBe(both.find(({ status }) => status === 201)?.body.reference);
    for (const other of [world.people.sales, world.people.auditor, world.people.m01])
      expect((await issue(oemCase, {}, other)).status).toBe(403);
  });

  it('SEC-8: what a manufacturer is told leads to nobody: a number or an address in defect or evidence is refused', async () => {
    const oemCase = await world.confirmedCase();
    const refused = await issue(oemCase, {
      defect: '消费者电话 138 0013 8000',
      evidence: [
        { kind: 'photo', description: '瓶口' },
        { kind: 'text', description: '来信 li@example.com' },
      ],
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'oem-case.personal-data']);
    expect(refused.body.details['fields']).toEqual(['/defect', '/evidence/1/description']);
    const { reference } = world.ok(await issue(oemCase, { defect: '瓶盖松动' }));
    expect(await world.read(reference)).toMatchObject({
      defect: '瓶盖松动',
      evidence: completeForm.evidence,
    });
  });

  it('SEC-8: the manufacturer sees its own requests, and of them no case, no complaint, and nobody of the company', async () => {
    const own = await world.issued();
    const foreign = await world.issued(lots.ofM03);
    const { m01, m03, engineer } = world.people;
    const listed = world.ok(await m01.get<{ items: { reference: string }[] }>('supplier/corrective-actions')).items;
    expect(listed.map(({ reference }) => reference)).toContain(own);
    expect(listed.map(({ reference }) => reference)).not.toContain(foreign);
    const shown = world.ok(await m01.get(`supplier/corrective-actions/${own}`));
    expect(Object.keys(shown).sort()).toEqual(
      [
        ...['answers', 'closedAt', 'defect', 'evidence', 'gate', 'gateDueAt', 'issuedAt', 'lot', 'productCode'],
        ...['reference', 'round', 'stage', 'version'],
      ].sort(),
    );
    const refused = await m01.get<Refusal>(`supplier/corrective-actions/${foreign}`);
    const unknown = await m01.get<Refusal>('supplier/corrective-actions/ZG-2026-999999');
    expect([refused.status, refused.body.code]).toEqual([404, unknown.body.code]);
    expect((await m03.get(`supplier/corrective-actions/${foreign}`)).status).toBe(200);
    expect((await m01.get(`corrective-actions/${own}`)).status).toBe(403);
    expect((await engineer.get(`supplier/corrective-actions/${own}`)).status).toBe(403);
  });
});
