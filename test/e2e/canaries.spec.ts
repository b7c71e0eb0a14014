import { sungIn } from '@anxin/testing';
import { answerInvestigation, inStage, report } from './support/complaint';
import { historiesSince } from './support/histories';
import { logs, metrics } from './support/logs';
import { delivered } from './support/outboxes';
import { did, post } from './support/people';
import { allRead, everythingSince } from './support/topics';

const canaries = {
  name: '司徒百灵鸟',
  contact: '13712349876',
  address: '百灵鸟巷六十六号院',
  problem: '罐里有一枚百灵鸟脚环',
  asks: '要求赔偿百灵鸟一只',
  symptoms: '百灵鸟样呕吐三次',
  hospital: '百灵鸟人民医院',
  reply: '已向百灵鸟本人电话致歉',
  opinion: '初步认为与百灵鸟有关',
  demand: '另要五百克百灵鸟饲料',
} as const;
const { name, contact, address, problem, asks, symptoms, hospital } = canaries;

describe('SEC-1: a complainant whose every word would be known again, through the whole system', () => {
  const since = new Date();
  let reference: string;

  beforeAll(async () => {
    const own = { complainant: { name, contact, address }, problem, asks, illness: { persons: 1, symptoms, hospital } };
    ({ reference } = await did<{ reference: string }>('customer-service1', 'complaints', { ...report(), ...own }));
    const at = (path: string): string => `complaints/${reference}/${path}`;
    await did('customer-service1', at('first-reply'), { channel: 'phone', note: canaries.reply });
    await did('sales-head', at('initial-opinion'), { opinion: canaries.opinion });
    await answerInvestigation(reference);
    await inStage(reference, 'finding');
    await did('qc-chief', at('findings'), { outcome: 'inconclusive', nature: '口味', rootCause: '未查明' });
    await inStage(reference, 'remedy');
    const terms = { kind: 'exchange', productCode: 'P002', quantity: '3', exchangeQuantity: '1', unit: '瓶' };
    const { id } = await did('customer-service1', at('remedies'), { ...terms, terms: '三瓶换一瓶' });
    const answer = { answer: 'countered', givenBy: 'complainant', channel: 'phone', demand: canaries.demand };
    await did('customer-service1', at(`remedies/${id}/answers`), answer);
    // Refused, and nobody repeats what was in it.
    await post('customer-service1', 'complaints', { ...own, class: problem, grade: name });
    await post('customer-service1', 'complaints/searches', { contact, words: problem.repeat(30) });
    await delivered();
    await allRead();
  }, 240_000);

  it('stands in no topic', async () => {
    const topics = await everythingSince(since);
    expect(topics.flatMap(({ text }) => sungIn(canaries, text))).toEqual([]);
    const told = topics.filter(({ text }) => text.includes(reference)).map(({ topic }) => topic);
    expect(told).toEqual(expect.arrayContaining(['complaints.events', 'quality.events', 'production.events']));
  }, 120_000);

  it('stands in no history, neither in payloads nor in failures', async () => {
    const histories = await historiesSince(since);
    expect(
      histories.flatMap(({ workflowId, text }) => sungIn(canaries, text).map((word) => `${workflowId}: ${word}`)),
    ).toEqual([]);
    expect(histories.find(({ workflowId }) => workflowId === `complaint/${reference}`)?.text).toContain(reference);
  }, 120_000);

  it('stands in no log, of a service or an engine, and in no figure', async () => {
    const all = { ...(await logs()), ...(await metrics()) };
    expect(
      Object.entries(all).flatMap(([file, text]) => sungIn(canaries, text).map((word) => `${file}: ${word}`)),
    ).toEqual([]);
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining(['complaints.log', 'postgres.log', 'temporal.log', 'kafka.log']),
    );
  }, 120_000);
});
