import { callerOf } from '@anxin/host/testing';
import { contents, type CorrectiveWorld, startCorrectiveWorld, textOf, tokenIn } from '../../test/corrective-world';
import { lots, type Refusal } from '../../test/oem-world';
import type { LinkedActionView } from './linked-action.view';

describe('a manufacturer without an account', () => {
  let world: CorrectiveWorld;
  beforeAll(async () => {
    world = await startCorrectiveWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  beforeEach(() => world.mail.refuseWith(null));
  const nobody = () => callerOf(world.service.url);
  const look = (token: string) => nobody().post<LinkedActionView & Refusal>('supplier-answers/lookups', { token });
  const answer = (token: string, content: object = contents.D3) =>
    nobody().post<Refusal>('supplier-answers', { token, content });
  const mailed = async (reference: string) => {
    await world.sendMails(reference);
    return world.mail.mails.filter(({ raw }) => textOf(raw).includes(reference));
  };
  const tokenOf = async (reference: string): Promise<string> => tokenIn((await mailed(reference)).at(-1)?.raw ?? '');

  it('OEM-5: gets a mail in its language with a one-time link, sees what is asked, and answers once', async () => {
    const reference = await world.issued(lots.ofM03);
    const [letter] = await mailed(reference);
    expect([letter?.recipients, textOf(letter?.raw).includes('answer D3')]).toEqual([['quality@m03.example'], true]);
    expect(textOf(letter?.raw)).toContain(lots.ofM03);
    const token = tokenIn(letter?.raw ?? '');
    const shown = world.ok(await look(token));
    expect(shown).toMatchObject({ gate: 'D3', language: 'en', request: { reference, lot: lots.ofM03, answers: [] } });
    expect(Object.keys(shown.request)).not.toContain('oemCase');
    const incomplete = await answer(token, {});
    expect(incomplete.body.code).toBe('gate-answer.incomplete');
    const both = await Promise.all([answer(token), answer(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    for (const again of [await answer(token), await look(token)])
      expect([again.status, again.body.code]).toEqual([404, 'corrective-link.not-usable']);
    expect(await world.waiting(reference)).toMatchObject({ channel: 'link', answeredBy: null, gate: 'D3' });
    const stored = await world.query<{ text: string }>(
      `SELECT row_to_json(l)::text AS text FROM oem_vendors.request_link l WHERE request = $1`,
      [reference],
    );
    expect(stored.some(({ text }) => text.includes(token))).toBe(false);
  });

  it('OEM-5: an expired link, one of a gate that is behind, and a guess are told apart by nobody', async () => {
    const expired = await tokenOf(await world.issued());
    await world.query(`UPDATE oem_vendors.request_link SET expires_at = now() - interval '1 second'`);
    const behind = await world.issued();
    const old = await tokenOf(behind);
    await world.accepted(behind, 'D3');
    await world.open(behind, 'D4-D5');
    const answers = [await look(expired), await look(old), await look('xY'.repeat(21))];
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(['404 corrective-link.not-usable']),
    );
    expect((await answer(old)).status).toBe(404);
    const fresh = await tokenOf(behind);
    expect(world.ok(await look(fresh)).gate).toBe('D4-D5');
    expect((await answer(fresh, contents['D4-D5'])).status).toBe(201);
  });

  it('a mail whose end nobody heard comes once more under its Message-ID, and marked; one refused for good becomes a call', async () => {
    const reference = await world.issued();
    world.mail.breakAfterMessage();
    await expect(world.sendMails(reference)).rejects.toMatchObject({ outcome: 'unknown' });
    const letters = await mailed(reference);
    expect(letters.map(({ headers }) => headers['x-anxin-possible-duplicate'])).toEqual([undefined, 'yes']);
    expect(new Set(letters.map(({ headers }) => headers['message-id'])).size).toBe(1);
    expect((await world.read(reference)).mails).toMatchObject([{ state: 'sent', possibleDuplicate: true }]);
    expect(await mailed(reference)).toHaveLength(2);

    const refused = await world.issued();
    world.mail.refuseWith(550);
    await world.sendMails(refused);
    expect((await world.read(refused)).mails).toMatchObject([{ state: 'asked' }]);
    expect(await world.work(refused)).toMatchObject([{ kind: 'corrective-call', role: 'oem-quality-engineer' }]);
  });

  it('OEM-10: what was answered while the server took nothing is asked for no more', async () => {
    const reference = await world.issued();
    world.mail.refuseWith(451);
    await expect(world.sendMails(reference)).rejects.toMatchObject({ outcome: 'not-taken' });
    world.ok(await world.answer(reference, 'D3'));
    world.mail.refuseWith(null);
    expect(await mailed(reference)).toEqual([]);
    world.ok(await world.decide(reference, 'accepted'));
    await world.open(reference, 'D4-D5');
    const letters = await mailed(reference);
    expect(letters.map(({ raw }) => textOf(raw).includes('D4-D5'))).toEqual([true]);
    expect((await world.read(reference)).mails).toMatchObject([{ state: 'superseded' }, { state: 'sent' }]);
  });

  it('OEM-10: where no mail arrives each answer that is awaited is called for, and nothing else', async () => {
    const reference = await world.issued();
    const calls = async () => (await world.work(reference)).filter(({ kind }) => kind === 'corrective-call').length;
    world.mail.refuseWith(550);
    await world.sendMails(reference);
    expect(await calls()).toBe(1);
    world.ok(await world.answer(reference, 'D3'));
    expect(await calls()).toBe(0);
    world.ok(await world.decide(reference, 'sent-back'));
    await world.sendMails(reference);
    expect(await calls()).toBe(1);
    await world.accepted(reference, 'D3');
    await world.open(reference, 'D4-D5');
    world.mail.refuseWith(550, async () => world.ok(await world.answer(reference, 'D4-D5')));
    await world.sendMails(reference);
    expect((await world.read(reference)).mails.map(({ state }) => state)).toEqual(['asked', 'asked', 'superseded']);
    expect(await calls()).toBe(0);
  });
});
