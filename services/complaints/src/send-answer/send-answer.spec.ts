import { type CaseWorld, startCaseWorld } from '../../test/case-world';
import type { ActView } from '../complaint/act.view';

describe('answering in writing and calling back', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);
  beforeEach(() => world.mail.refuseWith(null));

  const email = {
    channel: 'email',
    email: 'lin.zihan@example.com',
    subject: '处理结果',
    text: '林女士：已为您补发三瓶。',
  };
  const written = async (over: object = {}): Promise<{ reference: string; answerId: string }> => {
    const reference = await world.handled.answering();
    const { id } = world.ok(
      await world.people.clerk.post<ActView>(`complaints/${reference}/answers`, { ...email, ...over }),
    );
    return { reference, answerId: id };
  };
  const send = ({ reference, answerId }: { reference: string; answerId: string }) =>
    world.steps.sendAnswer({ reference, cycle: 1, answerId, key: `${reference}/answer/${answerId}` });
  const answerOf = async (reference: string) => (await world.read(reference)).answers[0];

  it('HND-13, HND-4: the answer leaves by real mail, is archived, and the whole-handling clock stops then, not before', async () => {
    const answer = await written({ subject: undefined });
    const { reference } = answer;
    expect(await world.signals(reference, 'answer-written')).toEqual([{ answerId: answer.answerId }]);
    const hnd4 = async () => (await world.read(reference)).clocks.find(({ rule }) => rule === 'HND-4');
    expect((await hnd4())?.state).toBe('running');
    const { clocks } = await send(answer);
    expect(clocks).toMatchObject([{ rule: 'HND-4', state: 'stopped' }]);
    expect(await hnd4()).toMatchObject({ state: 'stopped', late: false });
    const [mail] = world.mail.mails.slice(-1);
    expect(mail?.recipients).toEqual(['lin.zihan@example.com']);
    expect(Buffer.from(mail?.raw.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toBe(email.text);
    expect(await answerOf(reference)).toMatchObject({
      state: 'sent',
      text: email.text,
      messageId: mail?.headers['message-id'],
      possibleDuplicate: false,
    });
    expect(
      (await world.outbox(reference)).find(({ type }) => type === 'anxin.complaints.answer.sent.v1')?.payload,
    ).toMatchObject({ possibleDuplicate: false });
  });

  it('a repeated step sends nothing again and tells the same clock', async () => {
    const answer = await written();
    const first = await send(answer);
    const before = world.mail.mails.length;
    expect(await send(answer)).toEqual(first);
    expect(world.mail.mails).toHaveLength(before);
  });

  it('an attempt whose end nobody heard is repeated under the same Message-ID and marked; one that was refused for now is not', async () => {
    const answer = await written();
    world.mail.refuseWith(451);
    await expect(send(answer)).rejects.toMatchObject({ name: 'MailNotDelivered', outcome: 'not-taken' });
    expect((await answerOf(answer.reference))?.state).toBe('written');
    world.mail.refuseWith(null);
    world.mail.breakAfterMessage();
    await expect(send(answer)).rejects.toMatchObject({ outcome: 'unknown' });
    expect((await answerOf(answer.reference))?.state).toBe('attempting');
    await send(answer);
    const [first, second] = world.mail.mails.slice(-2);
    expect(second?.headers['message-id']).toBe(first?.headers['message-id']);
    expect([first?.headers['x-anxin-possible-duplicate'], second?.headers['x-anxin-possible-duplicate']]).toEqual([
      undefined,
      'yes',
    ]);
    expect(await answerOf(answer.reference)).toMatchObject({ state: 'sent', possibleDuplicate: true });
  });

  it('a refused address ends the step for good; the answer is written anew and the trouble resolved, then it goes', async () => {
    const answer = await written();
    const { reference } = answer;
    world.mail.refuseWith(550);
    await expect(send(answer)).rejects.toMatchObject({ code: 'mail.refused', details: { smtpCode: 550 } });
    const key = `${reference}/trouble/1`;
    for (const _ of [1, 2])
      await world.steps.reportTrouble({ reference, step: 'complaints.sendAnswer', code: 'mail.refused', key });
    const { items } = world.ok(
      await world.people.administrator.get<{ items: { id: string; complaint: string }[] }>(
        `troubles?complaint=${reference}`,
      ),
    );
    expect(items).toHaveLength(1);
    const rewritten = world.ok(
      await world.people.clerk.post<ActView>(`complaints/${reference}/answers`, {
        ...email,
        email: 'zihan@example.com',
      }),
    );
    expect(rewritten.id).toBe(answer.answerId);
    expect(await world.signals(reference, 'answer-written')).toHaveLength(1);
    const resolution = { resolution: '已更正邮箱' };
    world.ok(await world.people.administrator.post(`troubles/${items[0]?.id}/resolutions`, resolution));
    expect(
      (await world.people.administrator.post(`troubles/${items[0]?.id}/resolutions`, resolution)).body['code'],
    ).toBe('trouble.already-resolved');
    expect(await world.signals(reference, 'trouble-resolved')).toEqual([{ key }]);
    world.mail.refuseWith(null);
    await send(answer);
    expect(world.mail.mails.at(-1)?.recipients).toEqual(['zihan@example.com']);
  });

  it('a mail needs an address, a letter its posting number, and there is one answer a cycle', async () => {
    const reference = await world.handled.answering();
    const answers = `complaints/${reference}/answers`;
    for (const body of [
      { channel: 'email', text: '好' },
      { channel: 'letter', text: '好' },
    ])
      expect((await world.people.clerk.post(answers, body)).body['code']).toBe('answer.not-sendable');
    world.ok(await world.people.clerk.post(answers, email));
    expect((await world.people.clerk.post(answers, email)).body['code']).toBe('answer.already-written');
  });

  it('SEC-1: neither the answer nor its address is in events, signals, audit or log', async () => {
    const answer = await written({ text: '绝密答复之词', email: 'hidden.person@example.com' });
    world.mail.refuseWith(550);
    await expect(send(answer)).rejects.toThrow();
    world.mail.refuseWith(null);
    await send(answer);
    const left = JSON.stringify([
      await world.outbox(answer.reference),
      await world.audit(answer.reference),
      world.service.log,
    ]);
    for (const secret of ['绝密答复之词', 'hidden.person']) expect(left).not.toContain(secret);
  });

  const call = (reference: string, outcome: string, over: object = {}) =>
    world.people.caller.post(`complaints/${reference}/call-backs`, { outcome, channel: 'phone', ...over });

  it('HND-14: a satisfied complainant settles the call-back once, and the case closes with every clock stopped', async () => {
    const reference = await world.handled.callingBack();
    expect((await world.read(reference)).clocks.map(({ rule }) => rule)).toContain('HND-14');
    const { id } = world.ok(await call(reference, 'satisfied', { note: '满意' })) as unknown as ActView;
    expect(await world.signals(reference, 'call-back-recorded')).toEqual([{ callBackId: id, outcome: 'satisfied' }]);
    expect((await call(reference, 'dissatisfied')).body['code']).toBe('call-back.settled');
    await world.steps.close({ reference, cycle: 1, outcome: 'satisfied', key: `${reference}/close` });
    const closed = await world.read(reference);
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'satisfied' });
    expect(closed.clocks.every(({ state }) => state === 'stopped')).toBe(true);
    expect(
      await world.query('SELECT 1 FROM complaints.work_item WHERE complaint = $1 AND done_at IS NULL', [reference]),
    ).toEqual([]);
    expect(
      (await world.people.clerk.post(`complaints/${reference}/first-reply`, { channel: 'phone' })).body['code'],
    ).toBe('complaint.closed');
  });

  it('HND-13: not satisfied opens a new cycle from the remedy on, with clocks of its own', async () => {
    const reference = await world.handled.callingBack();
    world.ok(await call(reference, 'dissatisfied'));
    const { clocks } = await world.steps.reopen({ reference, cycle: 2, key: `${reference}/c2/reopen` });
    expect(clocks.map(({ clockId }) => clockId)).toEqual([`${reference}/HND-3/2`, `${reference}/HND-4/2`]);
    expect(await world.read(reference)).toMatchObject({ stage: 'remedy', cycle: 2 });
  });

  const backdate = (reference: string, hours: number): Promise<unknown> =>
    world.query(
      `UPDATE complaints.call_back SET recorded_at = recorded_at - make_interval(hours => $2), warned_at = warned_at - make_interval(hours => $2) WHERE complaint = $1`,
      [reference, hours],
    );

  it('HND-13: silence closes only after the policy’s attempts, apart from each other, and a warning in good time', async () => {
    const reference = await world.handled.callingBack({
      receivedAt: new Date(Date.now() - 60 * 86_400_000).toISOString(),
    });
    expect((await call(reference, 'unreachable')).body).toMatchObject({
      code: 'call-back.more-attempts-needed',
      details: { made: 0, needed: 3 },
    });
    for (const _ of [1, 2, 3]) world.ok(await call(reference, 'not-reached'));
    expect((await call(reference, 'unreachable')).body).toMatchObject({ details: { made: 1, needed: 3 } });
    await backdate(reference, 24 * 7);
    world.ok(await call(reference, 'not-reached'));
    await backdate(reference, 24 * 7);
    world.ok(await call(reference, 'not-reached'));
    expect((await call(reference, 'unreachable')).body['code']).toBe('call-back.warning-needed');
    world.ok(await call(reference, 'not-reached', { warnedAt: new Date().toISOString() }));
    expect((await call(reference, 'unreachable')).body['code']).toBe('call-back.warning-needed');
    await backdate(reference, 25);
    expect(await world.signals(reference, 'call-back-recorded')).toEqual([]);
    world.ok(await call(reference, 'unreachable'));
    expect(await world.signals(reference, 'call-back-recorded')).toMatchObject([{ outcome: 'unreachable' }]);
  });

  it.each(['severe', 'major'])('HND-13: a %s case is never closed on silence', async (grade) => {
    const reference = await world.handled.callingBack({ grade });
    expect((await call(reference, 'unreachable')).body['code']).toBe('call-back.never-unreachable');
  });
});
