import {
  completePlan,
  lineOf,
  lotOf,
  type RecallWorld,
  type Refusal,
  startRecallWorld,
  textOf,
  tokenIn,
} from '../../test/recall-world';

// Hundreds of real mails and transactions: on a busy machine they take their time.
jest.setTimeout(120_000);

const codeOf = (index: number): string => `C${String(index).padStart(4, '0')}`;
const goodsFor = (codes: readonly string[]) => ({
  lots: [lotOf('A', { produced: '100000' })],
  lines: codes.map((code) => lineOf('A', code, '10')),
});

describe('notices to consignees', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  beforeEach(() => world.mail.refuseWith(null));

  const mailsTo = (address: string) => world.mail.mails.filter(({ recipients }) => recipients.includes(address));
  const stateOf = async (reference: string, consignee: string) => {
    const [row] = await world.query<{ state: string; channel: string; attempts: number; possible_duplicate: boolean }>(
      'SELECT state, channel, attempts, possible_duplicate FROM quality.recall_notice WHERE recall = $1 AND consignee = $2',
      [reference, consignee],
    );
    return row;
  };
  /** A recall of one consignee with an address of its own, its notice due. */
  let consignees = 900;
  const single = async () => {
    const code = codeOf((consignees += 1));
    const address = `${code.toLowerCase()}@dealer.example`;
    await world.customers({ code, email: address });
    const { reference } = await world.notifying(goodsFor([code]));
    return { code, address, reference };
  };

  it('RCL-4: 250 consignees in three batches: mail, call and visit by what is known, each once, however often a batch is asked for', async () => {
    const codes = Array.from({ length: 250 }, (_, index) => codeOf(index + 1));
    const reached = (code: string, index: number) =>
      index % 50 === 20 ? { code, phone: '0531-88880000' } : { code, email: `${code.toLowerCase()}@dealer.example` };
    // Of some there is no copy at all: a visit finds the contact.
    await world.customers(...codes.map(reached).filter((_, index) => index % 50 !== 10));
    const { reference, batches } = await world.notifying(goodsFor(codes));
    expect(batches).toBe(3);
    const sent = [];
    for (let batch = 1; batch <= batches; batch += 1) sent.push(await world.send(reference, batch));
    expect(sent).toEqual([
      { mails: 96, calls: 2, visits: 2, possibleDuplicates: 0 },
      { mails: 96, calls: 2, visits: 2, possibleDuplicates: 0 },
      { mails: 48, calls: 1, visits: 1, possibleDuplicates: 0 },
    ]);
    const before = world.mail.mails.length;
    expect(await world.send(reference, 1)).toEqual(sent[0]);
    expect(world.mail.mails).toHaveLength(before);
    const ids = world.mail.mails.slice(-240).map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size).toBe(240);
    const work = await world.query<{ kind: string; count: string; inTime: boolean }>(
      `SELECT kind, count(*), bool_and(due_at = (SELECT due_at FROM quality.clock WHERE subject = $1 AND rule = 'RCL-3')) AS "inTime"
         FROM quality.recall_work WHERE recall = $1 AND kind IN ('recall-call', 'recall-visit') GROUP BY kind ORDER BY kind`,
      [reference],
    );
    expect(work.map(({ kind, count, inTime }) => [kind, Number(count), inTime])).toEqual([
      ['recall-call', 5, true],
      ['recall-visit', 5, true],
    ]);
    await world.steps.openRecovery({ reference, key: `${reference}/recovery` });
    const view = await world.read(reference);
    expect(view).toMatchObject({
      stage: 'recovering',
      funnel: { consignees: 250, out: 250, mails: 240, calls: 5, visits: 5, confirmed: 0 },
    });
    expect(view.unanswered).toHaveLength(200);
    expect(view.startChecks.every(({ metAt }) => metAt !== null)).toBe(true);
    expect(view.clocks.map(({ rule, state }) => [rule, state])).toEqual([
      ['RCL-2', 'running'],
      ['RCL-3', 'stopped'],
    ]);
    const page = await world.people.auditor.get<{ items: unknown[]; next: string }>(`recalls/${reference}/consignees`);
    const rest = await world.people.auditor.get<{ items: unknown[]; next: null }>(
      `recalls/${reference}/consignees?cursor=${page.body.next}`,
    );
    expect([page.body.items.length, rest.body.items.length, rest.body.next]).toEqual([200, 50, null]);
  }, 300_000);

  it('RCL-4: killed between `attempting` and the server’s word: one more mail at most, under the same Message-ID, and marked', async () => {
    const { reference, code, address } = await single();
    world.mail.breakAfterMessage();
    await expect(world.send(reference, 1)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await stateOf(reference, code)).toMatchObject({ state: 'attempting', attempts: 1 });
    await expect(world.steps.openRecovery({ reference, key: `${reference}/recovery` })).rejects.toMatchObject({
      code: 'recall.notices-not-out',
    });
    expect(await world.send(reference, 1)).toMatchObject({ mails: 1, possibleDuplicates: 1 });
    const [first, second, ...more] = mailsTo(address);
    expect(more).toEqual([]);
    expect(second?.headers['message-id']).toBe(first?.headers['message-id']);
    const marks = [first, second].map((mail) => mail?.headers['x-anxin-possible-duplicate']);
    expect(marks).toEqual([undefined, 'yes']);
    expect([textOf(first?.raw).includes('可能重复'), textOf(second?.raw).includes('可能重复')]).toEqual([false, true]);
    expect(await stateOf(reference, code)).toMatchObject({ state: 'sent', possible_duplicate: true });
  });

  it('RCL-4: killed after `attempting` and before the server was asked: the one mail is marked, for nobody can know', async () => {
    const { reference, code, address } = await single();
    await world.query(`UPDATE quality.recall_notice SET state = 'attempting', attempts = 1 WHERE recall = $1`, [
      reference,
    ]);
    await world.send(reference, 1);
    expect(mailsTo(address).map(({ headers }) => headers['x-anxin-possible-duplicate'])).toEqual(['yes']);
    expect(await stateOf(reference, code)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('RCL-4: a server that takes nothing for now is tried again unmarked; one that never will makes a call or a visit', async () => {
    const { reference, code, address } = await single();
    world.mail.refuseWith(451);
    await expect(world.send(reference, 1)).rejects.toMatchObject({ outcome: 'not-taken' });
    expect(await stateOf(reference, code)).toMatchObject({ state: 'due', possible_duplicate: false });
    world.mail.refuseWith(null);
    await world.send(reference, 1);
    expect(mailsTo(address).map(({ headers }) => headers['x-anxin-possible-duplicate'])).toEqual([undefined]);
    const refused = await single();
    world.mail.refuseWith(550);
    expect(await world.send(refused.reference, 1)).toMatchObject({ mails: 0, visits: 1 });
    expect(await stateOf(refused.reference, refused.code)).toMatchObject({ state: 'asked', channel: 'visit' });
  });

  it('RCL-4: a link answers once; unknown, used and expired are told alike, and only its hash is stored', async () => {
    const { reference, code, address } = await single();
    await world.send(reference, 1);
    const token = tokenIn(mailsTo(address)[0]?.raw ?? '');
    expect(token).toHaveLength(43);
    const stored = await world.query<{ token_hash: string }>('SELECT token_hash FROM quality.recall_notice_link');
    expect(JSON.stringify(stored)).not.toContain(token);
    const nobody = world.service.anonymous;
    const read = await nobody.post<{ lots: { lotId: string; quantity: string }[] }>('recall-confirmations/lookups', {
      token,
    });
    expect(read.body).toMatchObject({ reference, consignee: `经销商${code}`, lots: [{ lotId: 'A', quantity: '10' }] });
    const lots = [{ lotId: 'A', stillThere: '4', sold: '5', destroyed: '1' }];
    const none = await nobody.post<Refusal>('recall-confirmations', { token, lots: [{ ...lots[0], lotId: 'Z' }] });
    expect(none.body.code).toBe('recall.not-in-scope');
    const minus = await nobody.post('recall-confirmations', { token, lots: [{ ...lots[0], sold: '-5' }] });
    expect(minus.status).toBe(400);
    expect((await nobody.post('recall-confirmations', { token, lots })).status).toBe(201);
    const { reference: other, address: elsewhere } = await single();
    await world.send(other, 1);
    await world.query(`UPDATE quality.recall_notice_link SET expires_at = now() WHERE used_at IS NULL`);
    const expired = tokenIn(mailsTo(elsewhere)[0]?.raw ?? '');
    for (const bad of [token, expired, 'x'.repeat(43)]) {
      const answered = await nobody.post<Refusal>('recall-confirmations', { token: bad, lots });
      const shown = await nobody.post<Refusal>('recall-confirmations/lookups', { token: bad });
      for (const refusal of [answered, shown])
        expect([refusal.status, refusal.body.code, refusal.body.details]).toEqual([
          404,
          'recall-link.not-usable',
          undefined,
        ]);
    }
    expect(await stateOf(reference, code)).toMatchObject({ state: 'confirmed' });
    expect((await world.read(reference)).totals).toMatchObject([
      { balance: { delivered: '10', stillThere: '4', sold: '5', destroyed: '1', unaccounted: '0' } },
    ]);
    expect(
      JSON.stringify([await world.query('SELECT content FROM quality.audit_line'), world.service.log]),
    ).not.toContain(token);
  });

  it('RCL-4: mail and page name the goods as the label does, and whom to call by the plan', async () => {
    await world.product('P001', '花生酱', '500g', 2);
    await world.product('P001', '旧名', '1kg', 1); // late
    const [code, address] = ['C0990', 'c0990@dealer.example'];
    await world.customers({ code, email: address });
    const lots = [lotOf('A', { produced: '100' }), lotOf('B', { produced: '100', item: 'RM07' })];
    const lines = [lineOf('A', code, '10'), lineOf('B', code, '2')];
    const plan = { contactPhone: '0531-88880000' };
    const { reference } = await world.notifying({ lots, lines }, plan);
    await world.send(reference, 1);
    const [mail] = mailsTo(address);
    const words = textOf(mail?.raw);
    expect(words).toContain('· 花生酱 500g（P001） 批号 20260930A，发货数量 10 瓶');
    expect(words).toContain('· RM07 批号 20260930B');
    expect(words).toContain('召回联系电话 0531-88880000');
    const shown = await world.service.anonymous.post('recall-confirmations/lookups', {
      token: tokenIn(mail?.raw ?? ''),
    });
    expect(shown.body).toMatchObject({
      ...plan,
      lots: [
        { item: 'P001', name: '花生酱', specification: '500g' },
        { item: 'RM07', name: null },
      ],
    });
    expect((await world.read(reference)).plans[0]).toMatchObject(plan);
    const unreadable = { ...completePlan, contactPhone: '请打给<业务员>' };
    const early = await world.planning({ lots, lines });
    expect((await world.people.chief.post(`recalls/${early}/plans`, unreadable)).status).toBe(400);
    const bare = await single();
    await world.send(bare.reference, 1);
    expect(textOf(mailsTo(bare.address)[0]?.raw)).not.toContain('联系电话');
  });

  it('RCL-4: of an older and a newer state of a customer that arrive out of order the newer counts', async () => {
    await world.customers({ code: 'C0999', email: 'new@dealer.example', version: 3 });
    await world.customers({ code: 'C0999', email: 'old@dealer.example', version: 2 });
    const [row] = await world.query<{ email: string }>(`SELECT email FROM quality.ref_customer WHERE code = 'C0999'`);
    expect(row?.email).toBe('new@dealer.example');
  });
});
