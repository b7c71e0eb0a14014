import { eventually, startCollector, sungIn as canariesSungIn, type TestCollector } from '@anxin/testing';
import { asOwner } from '../test/as-owner';
import { type CaseWorld, report, startCaseWorld, threefold } from '../test/case-world';
import type { ActView } from './complaint/act.view';
import type { ProposedView } from './propose-remedy/proposed.view';

const canaries = {
  name: '欧阳金丝雀',
  contact: '13912340987',
  address: '金丝雀胡同七十七号院',
  problem: '罐里有一枚生锈的金丝雀脚环',
  asks: '要求赔偿金丝雀一只',
  symptoms: '金丝雀样呕吐三次',
  hospital: '金丝雀人民医院',
  reply: '已向金丝雀本人电话致歉',
  opinion: '初步认为与金丝雀有关',
  demand: '另要五百克金丝雀饲料',
  email: 'canary.ouyang@example.org',
  answer: '尊敬的金丝雀女士，处理如下',
  subject: '致金丝雀女士',
  note: '金丝雀表示满意，孩子已康复',
} as const;

const sungIn = (text: string): string[] => canariesSungIn(canaries, text);

const { name, contact, address, problem, asks, symptoms, hospital } = canaries;
const illness = { persons: 1, symptoms, hospital };
const own = { class: 'quality', complainant: { name, contact, address }, problem, asks, illness };

describe('canaries: a complainant whose every word would be known again', () => {
  let world: CaseWorld;
  let collector: TestCollector;
  const refusals: string[] = [];
  const failures: string[] = [];

  const countered = async (): Promise<void> => {
    const reference = await world.handled.remedy(own);
    const { clerk } = world.people;
    const { id } = world.ok(await clerk.post<ProposedView>(`complaints/${reference}/remedies`, threefold));
    const answer = { answer: 'countered', givenBy: 'complainant', channel: 'phone', demand: canaries.demand };
    world.ok(await clerk.post(`complaints/${reference}/remedies/${id}/answers`, answer));
  };

  const wholeCase = async (): Promise<void> => {
    const { clerk, caller } = world.people;
    const reference = await world.handled.answering(own);
    world.ok(await clerk.post(`complaints/${reference}/first-reply`, { channel: 'phone', note: canaries.reply }));
    world.ok(await clerk.post(`complaints/${reference}/initial-opinion`, { opinion: canaries.opinion }));
    const { email, subject, answer: text } = canaries;
    const written = { channel: 'email', email, subject, text };
    const { id: answerId } = world.ok(await clerk.post<ActView>(`complaints/${reference}/answers`, written));
    const send = () =>
      world.steps.sendAnswer({ reference, cycle: 1, answerId, key: `${reference}/answer/${answerId}` });
    world.mail.refuseWith(451);
    await send().catch((error: Error) =>
      failures.push(`${error.name} ${error.message} ${error.stack} ${JSON.stringify(error)}`),
    );
    world.mail.refuseWith(null);
    await send();
    await world.steps.openCallBack({ reference, cycle: 1, key: `${reference}/c1/call-back` });
    for (const outcome of ['not-reached', 'satisfied'])
      world.ok(
        await caller.post(`complaints/${reference}/call-backs`, { outcome, channel: 'phone', note: canaries.note }),
      );
    await world.steps.close({ reference, cycle: 1, outcome: 'satisfied', key: `${reference}/close` });
  };

  /** Requests that carry the canaries and are refused, or meet a database that fails. */
  const misfortunes = async (): Promise<void> => {
    const { clerk } = world.people;
    const ask = async (body: unknown, headers = {}) => {
      const answer = await clerk.post('complaints', body, { headers });
      refusals.push(`${answer.status} ${JSON.stringify(answer.body)} ${JSON.stringify([...answer.headers])}`);
    };
    await ask(report({ ...own, class: problem, grade: name, channel: contact, receivedAt: address, photos: asks }));
    await ask(
      report({ ...own, complainant: { name: { first: name }, contact: [contact], address: address.repeat(90) } }),
    );
    await ask(report({ ...own, illness: { persons: symptoms, symptoms: '', hospital: hospital.repeat(99) } }));
    await ask(`{"complainant":{"name":"${name}","contact":"${contact}"},"problem":"${problem}`);
    await ask(`"${name}"`);
    await ask(`${address} ${contact}`);
    await ask(report(own), { 'content-type': 'text/plain' });
    await asOwner(
      world,
      `ALTER TABLE complaints.complaint ADD CONSTRAINT broken CHECK (product_code <> 'P666') NOT VALID`,
    );
    await ask(report({ ...own, product: { code: 'P666' } }));
    await asOwner(world, 'ALTER TABLE complaints.complaint DROP CONSTRAINT broken');
    const searched = await clerk.post('complaints/searches', { contact, words: problem.repeat(20) });
    const listed = await clerk.get(`complaints?stage=${encodeURIComponent(name)}&lot=x&receivedFrom=${contact}`);
    refusals.push(...[searched, listed].map(({ status, body }) => `${status} ${JSON.stringify(body)}`));
  };

  beforeAll(async () => {
    collector = await startCollector();
    world = await startCaseWorld({ env: collector.env });
    await wholeCase();
    await countered();
    await misfortunes();
    world.ok(await world.people.clerk.post('complaints/searches', { contact, words: problem }));
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await collector.close();
  }, 30_000);

  it('SEC-1: whom the case is for reads them all, and the answer went out', async () => {
    const found = await world.people.clerk.post<{ items: { reference: string }[] }>('complaints/searches', { contact });
    const shown = [];
    for (const { reference } of found.body.items) shown.push(await world.read(reference));
    const seen = sungIn(JSON.stringify(shown));
    expect(seen).toEqual(Object.keys(canaries).filter((canary) => seen.includes(canary)));
    expect(seen).toEqual(
      expect.arrayContaining(['name', 'contact', 'address', 'problem', 'asks', 'symptoms', 'demand', 'answer']),
    );
    expect(world.mail.mails.at(-1)?.recipients).toEqual([canaries.email]);
  });

  it('SEC-1: no table holds one in clear: no column, event, start, signal, audit line or stored answer', async () => {
    const tables = await world.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'complaints' AND table_type = 'BASE TABLE'`,
    );
    let text = '';
    for (const { name: table } of tables) {
      const [row] = await world.query<{ rows: string | null }>(
        `SELECT string_agg(t::text, ' ') AS rows FROM complaints."${table}" t`,
      );
      expect([table, sungIn(row?.rows ?? '')]).toEqual([table, []]);
      text += row?.rows ?? '';
    }
    // What must be there is: the search would see the canaries too.
    for (const known of [
      'complaintHandling',
      'anxin.complaints.call-back.recorded.v1',
      '康誉花生酱',
      'complaint.registered',
    ])
      expect(text).toContain(known);
  });

  it('SEC-1: no refusal and no failure tells one back', () => {
    expect(refusals.map((refusal) => Number(refusal.slice(0, 3))).sort()).toEqual([
      400, 400, 400, 400, 400, 400, 400, 400, 415, 500,
    ]);
    for (const refusal of refusals) expect([refusal, sungIn(refusal)]).toEqual([refusal, []]);
    expect(failures).toHaveLength(1);
    expect(failures.flatMap(sungIn)).toEqual([]);
  });

  it('SEC-1: no line of the log and no figure holds one', async () => {
    const log = world.service.log.join('\n');
    expect(log).toContain('"status":500');
    expect(sungIn(log)).toEqual([]);
    const metrics = await (await fetch(`${world.service.url}/metrics`)).text();
    expect(metrics).toContain('# TYPE');
    expect(sungIn(metrics)).toEqual([]);
  });

  it('SEC-1: no span holds one, its mails, refusals and failures included', async () => {
    const names = () => collector.spans.map(({ name }) => name);
    await eventually(() =>
      expect(names()).toEqual(
        expect.arrayContaining([
          'POST /api/v1/complaints',
          'POST /api/v1/complaints/searches',
          'GET /api/v1/complaints',
        ]),
      ),
    );
    await eventually(() => expect(collector.spans.some(({ failed }) => failed)).toBe(true));
    for (const body of collector.bodies) expect(sungIn(body)).toEqual([]);
  });
});
