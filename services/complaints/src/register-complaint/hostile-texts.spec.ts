import { hostileTexts } from '@anxin/testing';
import { type CaseWorld, report, startCaseWorld } from '../../test/case-world';

interface Fault extends Record<string, unknown> {
  readonly code: string;
  readonly errors?: readonly { readonly pointer?: string; readonly code: string }[];
}

/** As much of a text as a field takes, cut between two characters. */
const cut = (text: string, length: number): string => {
  let kept = '';
  for (const character of text) if (kept.length + character.length <= length) kept += character;
  return kept;
};

/** Every field of a complaint that takes any text, filled with this one. */
const filledWith = (text: string) =>
  report({
    channelMessageId: text,
    complainant: { name: text, contact: text, address: text },
    product: {
      code: cut(text, 60),
      name: text,
      specification: text,
      lot: cut(text, 80),
      quantity: '1',
      unit: cut(text, 20),
    },
    purchase: {
      place: text,
      dealer: text,
      proof: text,
      orderNumber: cut(text, 80),
      packingNumber: cut(text, 80),
    },
    illness: { persons: 1, symptoms: text, hospital: text },
    problem: text,
    asks: text,
    responsibleDepartment: text,
  });

const keptOf = (text: string) => ({
  complainant: { name: text, contact: text, address: text },
  report: {
    ...{ productCode: cut(text, 60), productName: text, specification: text, lotTyped: cut(text, 80) },
    ...{ unit: cut(text, 20), purchasePlace: text, dealer: text, proofOfPurchase: text, orderNumber: cut(text, 80) },
    ...{ packingNumber: cut(text, 80), illness: { symptoms: text, hospital: text }, problem: text, asks: text },
    responsibleDepartment: text,
  },
});

describe('texts that mean harm', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  it.each(Object.entries(hostileTexts))(
    'SEC-1: to mislead a reader of %s: stored as sent in every field, and found again',
    async (_, texts) => {
      for (const text of texts) {
        const posted = await world.people.clerk.post<{ reference: string }>('complaints', filledWith(text));
        expect([text, posted.status, posted.headers.get('set-cookie')]).toEqual([text, 201, null]);
        expect(await world.read(posted.body.reference)).toMatchObject(keptOf(text));
        const found = await world.people.clerk.post<{ items: { reference: string }[] }>('complaints/searches', {
          contact: text,
          ...([...text].length > 1 && { words: text }),
        });
        expect([text, found.status, found.body.items.map(({ reference }) => reference)]).toEqual([
          text,
          200,
          expect.arrayContaining([posted.body.reference]),
        ]);
      }
    },
    60_000,
  );

  it('in a filter finds what bears that text, and nothing else', async () => {
    const { reference: plain } = await world.register();
    for (const text of Object.values(hostileTexts).flat()) {
      for (const name of ['productCode', 'ownerRole', 'reference', 'lot']) {
        const path = `complaints?${name}=${encodeURIComponent(text)}`;
        const { status, body } = await world.people.clerk.get<{ items: { reference: string; productCode: string }[] }>(
          path,
        );
        expect([path, status]).toEqual([path, 200]);
        expect([path, body.items.map(({ reference }) => reference)]).not.toContain(plain);
        if (name === 'productCode')
          for (const { productCode } of body.items) expect([path, productCode]).toEqual([path, text]);
      }
    }
  }, 60_000);

  it('in the place of a value of another kind is refused with what is wrong, and no list fails', async () => {
    const odd = [...Object.values(hostileTexts).flat(), '2026-01-01T00:00:00+99:00', '0000-01-01T00:00:00Z'];
    for (const name of ['receivedFrom', 'receivedBefore', 'stage', 'grade', 'sort', 'limit', 'cursor', 'unheardOf'])
      for (const text of odd) {
        const path = `complaints?${name}=${encodeURIComponent(text)}`;
        const { status, body } = await world.people.clerk.get<Fault>(path);
        expect([path, status, body.code]).toEqual([
          path,
          400,
          name === 'cursor' ? 'request.cursor-invalid' : 'request.invalid',
        ]);
      }
    for (const query of [
      'sort[]=reference',
      'limit=1&limit=2',
      'cursor=a&cursor=b',
      'lot[$ne]=x',
      'receivedFrom=a&receivedFrom=b',
      'lot=%00',
    ])
      expect([query, (await world.people.clerk.get(`complaints?${query}`)).status]).toEqual([query, 400]);
    expect((await world.people.clerk.get('complaints?lot=%ED%A0%80')).status).toBeLessThan(500);
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\uD800b'],
    ['the other half', '\uDC00'],
  ])('refuses %s, which could only be stored as something else', async (_, text) => {
    for (const over of [
      { problem: text },
      { asks: text },
      { complainant: { name: text } },
      { product: { code: text } },
      { channelMessageId: text },
      { illness: { persons: 1, symptoms: text } },
    ]) {
      const { status, body } = await world.people.clerk.post<Fault>('complaints', report(over));
      expect([over, status, body.code]).toEqual([over, 400, 'request.invalid']);
      expect(body.errors?.map(({ code }) => code)).toEqual(['validation.noControl']);
    }
    const found = await world.people.clerk.post('complaints/searches', { words: `${text}x` });
    expect(found.status).toBe(400);
  });

  it('INT-7: contacts without a letter or digit make nobody the same person', async () => {
    const first = await world.register({ complainant: { contact: '-----' } });
    const second = await world.register({ complainant: { contact: '(    )' } });
    expect([first.follows, second.follows]).toEqual([null, null]);
  });

  it('HND-13: the subject of an answer adds no header and no recipient to its mail', async () => {
    const reference = await world.handled.answering();
    const subject = 'x\r\nBcc: thief@example.org\r\n\r\nbody';
    const email = { channel: 'email', email: 'lin.zihan@example.com', subject, text: `${subject}\r\n.\r\nQUIT\r\n` };
    const { id } = world.ok(await world.people.clerk.post<{ id: string }>(`complaints/${reference}/answers`, email));
    await world.steps.sendAnswer({ reference, cycle: 1, answerId: id, key: `${reference}/answer/${id}` });
    const [mail] = world.mail.mails.slice(-1);
    expect(mail?.recipients).toEqual(['lin.zihan@example.com']);
    expect(Object.keys(mail?.headers ?? {})).not.toContain('bcc');
    const two = await world.people.clerk.post(`complaints/${await world.handled.answering()}/answers`, {
      ...email,
      email: 'a@example.com,thief@example.org',
    });
    expect(two.status).toBe(400);
  });

  it('leaves the tables and the language as they were', async () => {
    const [row] = await world.query<{ n: string }>('SELECT count(*) AS n FROM complaints.complaint');
    expect(Number(row?.n)).toBeGreaterThan(60);
    expect(Object.keys(Object.prototype)).toEqual([]);
    for (const line of world.service.log) expect(line).not.toMatch(/[\r\n]./);
  });
});
