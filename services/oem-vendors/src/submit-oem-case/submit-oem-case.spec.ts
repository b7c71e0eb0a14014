import { completeForm, lots, type OemWorld, type Refusal, startOemWorld } from '../../test/oem-world';
import { keepFact } from '../complaint-fact/complaint-facts.consumer';
import type { OemCaseView } from '../read-oem-cases/oem-case.view';
import type { SubmittedCaseView } from './submitted-case.view';

const hour = 3_600_000;
const ago = (hours: number): Date => new Date(Date.now() - hours * hour);

describe('the exception form of an OEM product', () => {
  let world: OemWorld;
  beforeAll(async () => {
    world = await startOemWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const read = async (reference: string): Promise<OemCaseView> =>
    world.ok(await world.people.auditor.get<OemCaseView>(`oem-cases/${reference}`));
  const refusal = async (over: object, by = world.people.sales): Promise<[number, string, Refusal['details']]> => {
    const { status, body } = await by.post<Refusal>('oem-cases', { ...completeForm, ...over });
    return [status, body.code, body.details];
  };

  it('OEM-3: sales submits it: form, pin, fact, audit, the engineer’s work and a clock that has stopped', async () => {
    const complaint = world.complaint();
    const { reference, ...answer } = await world.submitted({ complaint, lot: ' 20260930p020 M01' });
    expect(reference).toMatch(/^YC-20\d\d-\d{6}$/);
    expect(answer).toEqual({
      ...{ version: 1, stage: 'submitted', revision: 1, manufacturer: 'M01' },
      ...{ lot: lots.ofM01, lotKnown: true, formLate: false },
    });
    const shown = await read(reference);
    expect(shown).toMatchObject({ complaint, productCode: 'P020', submittedBy: 'salesperson1', opinionDueAt: null });
    const { defect, demand, defectRate, evidence, lotSize } = completeForm;
    expect(shown.forms).toMatchObject([
      { revision: 1, lot: ' 20260930p020 M01', defect, demand, defectRate, evidence, lotSize, role: 'salesperson' },
    ]);
    expect(shown.clocks).toMatchObject([{ rule: 'OEM-3', state: 'stopped', late: false, policyVersion: 'clocks/1' }]);
    expect(await world.work(reference)).toMatchObject([
      { kind: 'oem-case-confirmation', role: 'oem-quality-engineer', rule: 'OEM-4' },
    ]);
    expect(await world.facts(reference)).toEqual(['case.submitted.v1']);
    const [told] = await world.told(reference);
    expect(told?.payload).toMatchObject({ reference, complaint, lot: lots.ofM01, manufacturer: 'M01', revision: 1 });
    expect(await world.audit(reference)).toMatchObject([
      { action: 'oem-case.submitted', actor: 'salesperson1', hat: { role: 'salesperson' }, content: { version: 1 } },
    ]);
    const [{ pin } = { pin: {} }] = await world.query<{ pin: { policyVersions?: object } }>(
      'SELECT pin FROM oem_vendors.oem_case WHERE reference = $1',
      [reference],
    );
    expect(Object.keys(pin.policyVersions ?? {}).sort()).toEqual(['clocks', 'corrective-action']);
  });

  it('SEC-1: no fact, work or audit line repeats a word of the form', async () => {
    const { reference } = await world.submitted();
    const kept = JSON.stringify([await world.told(reference), await world.audit(reference), world.service.log]);
    for (const words of [completeForm.defect, completeForm.demand, completeForm.reason, completeForm.dealer])
      expect(kept).not.toContain(words);
  });

  it('OEM-3: the day counts from the complaint’s receipt; a late form is taken and says so', async () => {
    expect((await world.submitted({ receivedAt: ago(23).toISOString() })).formLate).toBe(false);
    expect((await world.submitted({ receivedAt: ago(25).toISOString() })).formLate).toBe(true);
    const complaint = world.complaint();
    await world.run((tx) => keepFact(tx, complaint, { receivedAt: ago(25) }));
    const late = await world.submitted({ complaint, receivedAt: ago(1).toISOString() });
    expect(late.formLate).toBe(true);
    const { clocks, formLate, receivedAt } = await read(late.reference);
    expect([formLate, clocks[0]?.late, clocks[0]?.startedAt]).toEqual([true, true, receivedAt]);
    const future = new Date(Date.now() + hour).toISOString();
    expect((await refusal({ receivedAt: future })).slice(0, 2)).toEqual([422, 'oem-case.received-in-future']);
  });

  it('OEM-1: production’s record says whose make a known lot is; of an unknown one sales says it', async () => {
    expect(await refusal({ manufacturer: 'M03' })).toEqual([
      ...[409, 'oem-case.manufacturer-differs'],
      { lot: lots.ofM01, given: 'M03', makers: ['M01'] },
    ]);
    expect((await refusal({ productCode: 'P021' })).slice(0, 2)).toEqual([409, 'oem-case.product-differs']);
    expect((await refusal({ lot: lots.own, productCode: 'P001' })).slice(0, 2)).toEqual([422, 'oem-case.lot-not-oem']);
    expect((await refusal({ lot: 'X-1' })).slice(0, 2)).toEqual([422, 'oem-case.manufacturer-needed']);
    expect((await refusal({ lot: 'X-1', manufacturer: 'M99' })).slice(0, 2)).toEqual([
      ...[422, 'oem-case.manufacturer-unknown'],
    ]);
    const unknown = await world.submitted({ lot: 'x-1', manufacturer: 'M03', problem: 'shipping' });
    expect(unknown).toMatchObject({ lot: 'X-1', lotKnown: false, manufacturer: 'M03' });
  });

  it('SEC-8: words that identify the complainant are refused, each by its pointer, and nothing is kept', async () => {
    const complaint = world.complaint();
    const evidence = [completeForm.evidence[0], { kind: 'text', description: '顾客邮箱 li.lei@example.com' }];
    const over = { complaint, defect: '请致电１３８ ００１３ ８０００', demand: '回电 0531-88880000', evidence };
    const [status, code, details] = await refusal(over);
    expect([status, code]).toEqual([422, 'oem-case.personal-data']);
    expect(details).toEqual({ fields: ['/defect', '/demand', '/evidence/1/description'] });
    const kept = await world.query('SELECT 1 FROM oem_vendors.oem_case WHERE complaint = $1', [complaint]);
    expect(kept).toEqual([]);
    expect(JSON.stringify(world.service.log)).not.toContain('li.lei');
  });

  it('OEM-4: one open case a complaint and lot; a doubled submission names the standing one, a repeated one gets its answer', async () => {
    const complaint = world.complaint();
    const body = { ...completeForm, complaint };
    const { sales, salesHead } = world.people;
    const answers = await Promise.all([
      ...[sales.post<Refusal>('oem-cases', body), salesHead.post<Refusal>('oem-cases', body)],
      ...[sales.post<Refusal>('oem-cases', body), salesHead.post<Refusal>('oem-cases', body)],
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const reference = answers.find(({ status }) => status === 201)?.body['reference'];
    for (const { status, body: refused } of answers)
      if (status === 409)
        expect(refused).toMatchObject({ code: 'oem-case.standing', details: { reference, complaint } });
    await world.submitted({ complaint, lot: lots.alsoOfM01 });
    const again = { ...completeForm, complaint: world.complaint() };
    const first = await sales.post('oem-cases', again, { key: 'the-same-submission' });
    expect(first.status).toBe(201);
    expect((await sales.post('oem-cases', again, { key: 'the-same-submission' })).body).toEqual(first.body);
    const closed = await world.decided({ complaint: again.complaint, lot: lots.ofM03, productCode: 'P021' });
    const next = await world.submitted({ complaint: again.complaint, lot: lots.ofM03, productCode: 'P021' });
    expect(next.reference).not.toBe(closed);
  });

  it('SEC-3: only by sales as the register has them now, never by a supplier', async () => {
    const { engineer, auditor, m01 } = world.people;
    for (const other of [engineer, auditor, m01]) expect((await refusal({}, other))[0]).toBe(403);
    await world.service.person('salesperson2', { roles: ['salesperson'], active: false });
    expect((await refusal({}, world.service.as('salesperson2')))[0]).toBe(403);
  });

  it('refuses a form that is not complete, and figures that are none', async () => {
    for (const over of [
      ...[{ defect: '  ' }, { evidence: [] }, { problem: 'price' }, { defectRate: '1.2' }, { defectRate: 0.05 }],
      ...[{ lotSize: { quantity: '-1', unit: '瓶' } }, { evidence: [{ kind: 'video', description: '视频' }] }],
      ...[{ complaint: 'SC-2026-000001' }, { receivedAt: 'yesterday' }, { reference: 'YC-2026-000001' }],
    ])
      expect((await world.people.sales.post('oem-cases', { ...completeForm, ...over })).status).toBe(400);
  });

  describe('returned to sales', () => {
    const returned = async (over: object = {}): Promise<string> => {
      const { reference } = await world.submitted(over);
      const back = { reasons: '缺少整批数量与照片' };
      world.ok(await world.people.engineer.post(`oem-cases/${reference}/returns`, back));
      return reference;
    };

    it('OEM-4: the submitter corrects it; every revision is kept, and it waits for the engineer again', async () => {
      const reference = await returned();
      expect(await world.work(reference)).toMatchObject([{ kind: 'oem-case-correction', person: 'salesperson1' }]);
      const corrected = { ...completeForm, lot: lots.ofM03, productCode: 'P021', affectedQuantity: '30' };
      const path = `oem-cases/${reference}/resubmissions`;
      const answer = world.ok(await world.people.salesHead.post<SubmittedCaseView>(path, corrected));
      expect(answer).toMatchObject({
        stage: 'submitted',
        revision: 2,
        version: 3,
        manufacturer: 'M03',
        lot: lots.ofM03,
      });
      const shown = await read(reference);
      expect(shown.forms).toMatchObject([
        { revision: 1, lot: lots.ofM01, affectedQuantity: '12', returned: { reasons: '缺少整批数量与照片' } },
        { revision: 2, lot: lots.ofM03, affectedQuantity: '30', submittedBy: 'sales-head1', returned: null },
      ]);
      expect(shown.clocks).toHaveLength(1);
      expect(await world.work(reference)).toMatchObject([{ kind: 'oem-case-confirmation' }]);
      expect(await world.facts(reference)).toEqual(['case.submitted.v1', 'case.returned.v1', 'case.submitted.v1']);
    });

    it('OEM-3: a correction is a whole form too, and only a returned one is corrected', async () => {
      const complaint = world.complaint();
      const reference = await returned({ complaint });
      const path = `oem-cases/${reference}/resubmissions`;
      const { sales, engineer } = world.people;
      const personal = await sales.post<Refusal>(path, { ...completeForm, reason: '身份证37010219900307123X' });
      expect([personal.status, personal.body.details]).toEqual([422, { fields: ['/reason'] }]);
      const { reference: other } = await world.submitted({ complaint, lot: lots.alsoOfM01 });
      const onto = await sales.post<Refusal>(path, { ...completeForm, lot: lots.alsoOfM01 });
      expect([onto.status, onto.body.code, onto.body.details['reference']]).toEqual([409, 'oem-case.standing', other]);
      expect((await sales.post(path, { ...completeForm, complaint })).status).toBe(400);
      expect((await engineer.post(path, completeForm)).status).toBe(403);
      world.ok(await sales.post(path, completeForm));
      const twice = await sales.post<Refusal>(path, completeForm);
      expect([twice.status, twice.body.code]).toEqual([409, 'oem-case.not-in-stage']);
      expect((await sales.post<Refusal>('oem-cases/YC-2026-999999/resubmissions', completeForm)).status).toBe(404);
    });
  });
});
