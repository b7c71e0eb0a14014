import { asOwner } from '../../test/as-owner';
import { type CaseWorld, report, startCaseWorld } from '../../test/case-world';
import type { RegisteredView } from './registered.view';

describe('taking in a complaint', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  it('INT-1, INT-5: one transaction holds the row, its clocks, the fact, the work, the start and the audit line', async () => {
    const answer = await world.people.clerk.post<RegisteredView>('complaints', report());
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    const { reference, promisedBy } = answer.body;
    expect(reference).toMatch(/^TS-\d{4}-\d{6}$/);
    const entries = await world.outbox(reference);
    expect(entries.filter(({ lane }) => lane === 'workflows')).toEqual([
      {
        lane: 'workflows',
        topic: 'start',
        type: 'complaintHandling',
        payload: { taskQueue: 'complaints', input: { reference, path: 'quality', clocks: expect.any(Array) } },
      },
    ]);
    const told = entries.filter(({ lane }) => lane === 'events').map(({ type }) => type);
    expect(told[0]).toBe('anxin.complaints.complaint.registered.v1');
    expect(told.filter((type) => type.endsWith('clock.started.v1'))).toHaveLength(4);
    expect(await world.audit(reference)).toMatchObject([
      { action: 'complaint.registered', actor: 'customer-service1' },
    ]);
    const { clocks } = await world.read(reference);
    expect(clocks.map(({ rule }) => rule)).toEqual(['HND-1', 'HND-2', 'HND-3', 'HND-4']);
    expect(promisedBy).toBe(clocks.find(({ rule }) => rule === 'HND-4')?.dueAt);
  });

  it('nothing of it stays when one part fails: without the start there is no case', async () => {
    const count = async () =>
      (await world.query<{ n: string }>('SELECT count(*) AS n FROM complaints.complaint'))[0]?.n;
    const before = await count();
    const people = await world.query<{ n: string }>('SELECT count(*) AS n FROM complaints.personal_key');
    await asOwner(world, `ALTER TABLE complaints.outbox ADD CONSTRAINT broken CHECK (topic <> 'start') NOT VALID`);
    const answer = await world.people.clerk.post('complaints', report());
    await asOwner(world, 'ALTER TABLE complaints.outbox DROP CONSTRAINT broken');
    expect(answer.status).toBe(500);
    expect(await count()).toBe(before);
    expect(await world.query('SELECT count(*) AS n FROM complaints.personal_key')).toEqual(people);
  });

  it('HND-1: the reply clock runs 24 hours on the wall from the receipt, with its basis and versions', async () => {
    const receivedAt = '2026-10-03T20:15:00+08:00';
    const { reference } = await world.register({ receivedAt });
    const clock = (await world.read(reference)).clocks.find(({ rule }) => rule === 'HND-1');
    expect(clock).toMatchObject({
      startedAt: '2026-10-03T12:15:00.000Z',
      dueAt: '2026-10-04T12:15:00.000Z',
      state: 'running',
      policyVersion: 'clocks/1',
      basis: { code: 'clock.basis.wall', params: { amount: 'PT24H', rule: 'HND-1' } },
    });
    expect(clock?.calendarVersion).toMatch(/\/1$/);
  });

  it('the handling is told instants of every rung, and nothing else', async () => {
    const { reference } = await world.register();
    const start = (await world.outbox(reference)).find(({ topic }) => topic === 'start');
    const { clocks } = (
      start?.payload as { input: { clocks: { rule: string; rungs: { name: string; at: string }[] }[] } }
    ).input;
    expect(clocks[0]).toMatchObject({ clockId: `${reference}/HND-1/1`, rule: 'HND-1', revision: 1, state: 'running' });
    expect(clocks[0]?.rungs.map(({ name }) => name)).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']);
    expect(Object.keys(clocks[0]?.rungs[0] ?? {}).sort()).toEqual(['at', 'name']);
  });

  it('INT-2: an unknown lot is accepted and flagged, as typed and normalised', async () => {
    const { reference, lot, lotKnown } = await world.register({
      product: { name: '康誉花生酱', lot: ' ２０２６0601p001 l21' },
    });
    expect([lot, lotKnown]).toEqual(['20260601P001L21', false]);
    expect((await world.read(reference)).report.lotTyped).toBe(' ２０２６0601p001 l21');
  });

  it('INT-8: illness, purchase and who received it are on record', async () => {
    const { reference } = await world.register({
      illness: { persons: 2, symptoms: '呕吐', hospital: '省立医院' },
      purchase: { place: '青岛鑫源商贸', orderNumber: 'D1', dealer: '鑫源', proof: '小票', packingNumber: '7' },
    });
    const { report: kept } = await world.read(reference);
    expect(kept).toMatchObject({
      illness: { persons: 2, symptoms: '呕吐', hospital: '省立医院' },
      purchasePlace: '青岛鑫源商贸',
      receivedBy: 'customer-service1',
      proofOfPurchase: '小票',
    });
  });

  it('the same Idempotency-Key is one case with one answer; another body under it is refused', async () => {
    const body = report();
    const key = 'intake-0001';
    const [first, second] = [
      await world.people.clerk.post('complaints', body, { key }),
      await world.people.clerk.post('complaints', body, { key }),
    ];
    expect(second.body).toEqual(first.body);
    const other = await world.people.clerk.post('complaints', { ...body, problem: '别的' }, { key });
    expect([other.status, other.body['code']]).toEqual([422, 'request.key-reused']);
  });

  it('INT-7: a message that its channel delivers twice, even at once, is one case', async () => {
    const body = report({ channel: 'wechat', channelMessageId: 'wx-77' });
    const answers = await Promise.all([1, 2, 3].map(() => world.people.clerk.post<RegisteredView>('complaints', body)));
    expect(new Set(answers.map(({ body: { reference } }) => reference)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const rows = await world.query('SELECT 1 FROM complaints.complaint WHERE channel_message_id = $1', ['wx-77']);
    expect(rows).toHaveLength(1);
  });

  it('INT-7: the same matter by the same person in other words is a linked case, counted as escalation', async () => {
    const complainant = { name: '李杰', contact: '150 7886-0055' };
    const first = await world.register({ complainant });
    const second = await world.register({
      complainant: { name: '李先生', contact: '+8615078860055' },
      problem: '你们还没给我换货！',
    });
    const third = await world.register({ complainant, problem: '第三次投诉' });
    expect([first.follows, first.escalation]).toEqual([null, 0]);
    expect([second.follows, second.escalation]).toEqual([first.reference, 1]);
    expect([third.follows, third.escalation]).toEqual([first.reference, 2]);
    expect((await world.read(first.reference)).followedBy).toEqual([second.reference, third.reference]);
  });

  it('INT-7: another person, another product, or a time beyond the window is another matter', async () => {
    const complainant = { contact: '13900001111' };
    const receivedAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
    await world.register({ complainant, receivedAt });
    const later = await world.register({ complainant });
    const stranger = await world.register({ complainant: { contact: '13900002222' } });
    const product = { code: 'P002', name: '康誉香辣花生酱' };
    const otherProduct = await world.register({ complainant, product });
    expect([later, stranger, otherProduct].map(({ follows }) => follows)).toEqual([null, null, null]);
  });

  it('HND-22: what comes through the trade goes to the sales department, what comes directly to customer service', async () => {
    const direct = await world.register();
    const field = await world.register({ channel: 'dealer' });
    expect([direct.ownerRole, field.ownerRole]).toEqual(['customer-service', 'sales-head']);
    expect(field.recipients).toEqual(
      expect.arrayContaining(['sales-chief', 'qc-chief', 'general-manager', 'general-department']),
    );
  });

  it('SEC-1: who complained and in what words is sealed at rest and leaves in nothing', async () => {
    const secrets = ['王小明之名', '13711112222', '秘密路九号', '罐子里有一只蟑螂', '私人诉求'];
    const [name, contact, address, problem, asks] = secrets;
    const { reference } = await world.register({ complainant: { name, contact, address }, problem, asks });
    const tables = await world.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'complaints'`,
    );
    for (const { name: table } of tables) {
      const [row] = await world.query<{ text: string | null }>(
        `SELECT string_agg(t::text, ' ') AS text FROM complaints."${table}" t`,
      );
      for (const secret of secrets) {
        const found = [secret, Buffer.from(secret ?? '').toString('hex')].filter((form) => row?.text?.includes(form));
        expect([table, found]).toEqual([table, []]);
      }
    }
    for (const secret of secrets) expect(world.service.log.join('\n')).not.toContain(secret);
    const { complainant, report: kept } = await world.read(reference);
    expect([complainant?.name, complainant?.contact, complainant?.address, kept.problem, kept.asks]).toEqual(secrets);
  });

  it('takes no complaint from the future, from nobody, or from somebody without the permission', async () => {
    const future = await world.people.clerk.post(
      'complaints',
      report({ receivedAt: new Date(Date.now() + 60_000).toISOString() }),
    );
    expect([future.status, future.body['code']]).toEqual([422, 'complaint.received-in-future']);
    expect((await world.service.anonymous.post('complaints', report())).status).toBe(401);
    const supplier = await world.service.person('m01-quality', { roles: ['supplier-quality'], supplier: 'M01' });
    expect((await supplier.post('complaints', report())).status).toBe(403);
    const forged = await world.people.clerk.post('complaints', report({ receivedBy: 'general-manager' }));
    expect(forged.status).toBe(400);
  });
});
