import { randomUUID } from 'node:crypto';
import { eventually } from '@anxin/testing';
import { inStage, openOrder, readCase, report } from '../e2e/support/complaint';
import { keeper, type StockItem } from '../e2e/support/goods';
import { get } from '../e2e/support/people';
import * as recalls from '../e2e/support/recall';
import { type Client, recentlyLoggedIn } from './load';
import type { Act, Asked, Records } from './records';

/** An outage, what Temporal needs to notice it, and a machine that others use too. */
const patience = 300_000;
const mark = (): string => `chaos-${randomUUID()}`;
const idOf = ({ id }: Readonly<Record<string, string>>): string => id ?? '';
const referenceOf = ({ reference }: Readonly<Record<string, string>>): string => reference ?? '';

const complaint = (login: string, more: object = {}): Asked => {
  const own = mark();
  const body = { ...report(), purchase: { orderNumber: own }, ...more };
  return { login, path: 'complaints', body, kind: 'complaint', mark: own, idOf: referenceOf };
};

/** Takes complaints that came in long ago, so that reminders and escalations fall due now, whatever is down. */
export const intake: Client = async (records) => {
  const share = [0.5, 0.8, 1][records.tries % 3] ?? 1; // of the 24 hours that HND-1 gives
  const ago = 86_400_000 * share - 15_000;
  await records.act(complaint('customer-service2', { receivedAt: new Date(Date.now() - ago).toISOString() }));
};

/** The same message ten times at once: who is told that it is taken is told one reference. */
export const impatient: Client = async (records) => {
  const asked = complaint('customer-service3');
  const message = { channelMessageId: asked.mark, ...asked.body };
  await Promise.all(Array.from({ length: 3 }, () => records.act({ ...asked, body: message })));
};

/** One complaint from its intake to its closing. */
export const journey =
  (goods: StockItem): Client =>
  async (records) => {
    const { id: reference = '' } = await records.must(complaint('customer-service1'));
    const at = (path: string): string => `complaints/${reference}/${path}`;
    const step = (login: string, path: string, body: object, kind = path): Promise<Act> =>
      records.must({ login, path: at(path), body, kind, mark: `${reference}/1` });
    await investigate(records, reference);
    await inStage(reference, 'finding', patience);
    await step('qc-chief', 'findings', { outcome: 'inconclusive', nature: '口味', rootCause: '未查明' });
    await inStage(reference, 'remedy', patience);
    const terms = { kind: 'exchange', productCode: 'P002', quantity: '3', exchangeQuantity: '1', unit: '瓶' };
    const proposal = { login: 'customer-service1', path: at('remedies'), body: { ...terms, terms: '三瓶换一瓶' } };
    await records.must({ ...proposal, kind: 'remedy', mark: `${reference}/1`, idOf });
    await sign(records, reference);
    await replace(records, reference, goods);
    await inStage(reference, 'answering', patience);
    const letter = { channel: 'email', email: `${reference}@example.test`, subject: reference, text: '已更换三瓶' };
    await records.must({
      ...{ login: 'customer-service1', path: at('answers'), body: letter },
      ...{ kind: 'answer', mark: `${reference}/1`, idOf },
    });
    await inStage(reference, 'calling-back', patience);
    await step('general-department1', 'call-backs', { outcome: 'satisfied', channel: 'phone' }, 'call-back');
    await inStage(reference, 'closed', patience);
  };

const investigate = async (records: Records, reference: string): Promise<void> => {
  const answer = async (login: string, list: string, reason: string): Promise<void> => {
    const order = await openOrder(login, list, reference, patience);
    const path = `${list}/${order}/answer`;
    await records.must({ login, path, body: { outcome: 'missing', reason }, kind: list, mark: order });
  };
  await Promise.all([
    answer('qc-inspector1', 'retests', '留样已过期'),
    answer('production-chief', 'batch-records', '记录未找到'),
  ]);
};

/** Agreement, sheet, review; then those try who may not sign, and the one who may clicks twice. */
const sign = async (records: Records, reference: string): Promise<void> => {
  const shown = async (): Promise<{ id: string; contentHash: string }> => {
    const seen = await eventually(async () => (await readCase(reference)).remedies.at(-1) ?? false, {
      within: patience,
    });
    return seen;
  };
  const proposed = await shown();
  const of = (path: string): string => `complaints/${reference}/remedies/${proposed.id}/${path}`;
  const step = (login: string, path: string, body: object = {}): Promise<Act> =>
    records.must({ login, path: of(path), body, kind: path, mark: proposed.id });
  await step('customer-service1', 'answers', { answer: 'agreed', givenBy: 'complainant', channel: 'phone' });
  await step('customer-service1', 'sheet', { measures: '换货三瓶' });
  await step('sales-administration1', 'sheet/reviews');
  const { contentHash } = await shown();
  const click = (login: string, hash: string, forbidden?: string): Asked => ({
    ...{ login, path: of('decisions'), body: { outcome: 'approved', contentHash: hash } },
    ...{ kind: 'decision', mark: `${proposed.id}/${login}`, idOf: ({ decisionId = '' }) => decisionId },
    ...(forbidden && { forbidden }),
  });
  await recentlyLoggedIn('sales-head');
  await Promise.all([
    records.act(click('sales-head', proposed.contentHash, 'the content has changed since it was shown')),
    records.act(click('salesperson1', contentHash, 'it is beyond the authority of the role')),
  ]);
  // Whose role is taken away meanwhile asks again once it is given back.
  await eventually(
    async () => {
      const clicks = [click('sales-head', contentHash), click('sales-head', contentHash)];
      const answers = await Promise.all(clicks.map((one) => records.act(one)));
      const [refused] = answers.filter(({ outcome }) => outcome !== 'ok');
      if (refused) throw new Error(`signing ${reference}: ${refused.status} ${JSON.stringify(refused.answer)}`);
    },
    { within: patience, every: 500, what: `the signature under ${proposed.id}` },
  );
};

const replace = async (records: Records, reference: string, goods: StockItem): Promise<void> => {
  const order = await openOrder(keeper, 'replacements', reference, patience);
  const { lotId: lot, warehouse, location } = goods;
  const body = { lot, warehouse, location, quantity: '3', carrier: '顺通物流' };
  await records.must({
    login: keeper,
    path: `replacements/${order}/dispatch`,
    body,
    kind: 'replacement',
    mark: order,
    idOf,
  });
};

/** Goods leave, one piece at a time, whether the lot is held or not. */
export const shipper =
  ({ lot, unit }: StockItem, consignee: string): Client =>
  async (records) => {
    const own = mark();
    const body = { carrier: own, lines: [{ lot, consignee, quantity: '1', unit }] };
    const idOfNote = ({ note = '' }): string => note;
    await records.act({
      login: 'warehouse-keeper2',
      path: 'dispatches',
      body,
      kind: 'dispatch',
      mark: own,
      lot,
      idOf: idOfNote,
    });
  };

/** QC holds the lot and lifts the hold again, when some have tried to ship meanwhile. */
export const holder =
  ({ lot }: StockItem): Client =>
  async (records, ending) => {
    const reason = mark();
    const held = await records.must({
      login: 'qc-chief',
      path: 'holds',
      body: { lot, reason },
      kind: 'hold',
      mark: reason,
      lot,
      idOf,
    });
    const tried = records.tries;
    await eventually(() => ending() || records.tries > tried + 8, {
      within: patience,
      every: 50,
      what: 'others at the held lot',
    });
    const { id = '' } = held;
    const path = `holds/${id}/lifting`;
    await records.must({ login: 'qc-chief', path, body: { reason: '判定合格' }, kind: 'lift', mark: id, lot, idOf });
  };

/** A recall from the alarm to its notices, each of another lot. */
export const recall =
  (nextLot: () => StockItem): Client =>
  async (records) => {
    const { lot } = nextLot();
    const ill = { product: { lot, name: '康誉产品' }, illness: { persons: 1, symptoms: '呕吐' } };
    await records.must(complaint('customer-service1', ill));
    const assessment = await eventually(
      async () => {
        const { status, body } = await get<{ id: string; holdOrders: { status: string }[] }>(
          recalls.director,
          `assessments/${lot}/1`,
        );
        return status === 200 && body.holdOrders.some((order) => order.status === 'held') && body.id;
      },
      { within: patience, every: 100, what: `the assessment and the hold of ${lot}` },
    );
    await recentlyLoggedIn(recalls.director);
    const start = { assessmentId: assessment, scope: { kind: 'lot', value: lot }, level: '1', reason: '食用后不适' };
    const asked = {
      login: recalls.director,
      path: 'recalls',
      body: start,
      kind: 'recall',
      mark: assessment,
      idOf: referenceOf,
    };
    const { id: reference = '' } = await records.must(asked);
    await recalls.recallIn('planning', reference, patience);
    await signPlan(records, reference);
    await recalls.recallIn('starting', reference, patience);
    await meetChecks(records, reference);
    await recalls.recallIn('recovering', reference, patience);
  };

/** Who submitted it may not sign, nobody out of turn, and of two directors who sign at once one counts. */
const signPlan = async (records: Records, reference: string): Promise<void> => {
  const plans = `recalls/${reference}/plans`;
  const submitted = await records.must({
    ...{ login: recalls.chief, path: plans, body: recalls.plan, kind: 'plan', mark: `${reference}/1` },
    idOf: () => `${reference}/1`,
  });
  const contentHash = String(submitted.answer['contentHash']);
  const decide = (login: string, hash = contentHash, forbidden?: string): Asked => ({
    ...{ login, path: `${plans}/1/decisions`, body: { outcome: 'approved', contentHash: hash } },
    ...{ kind: 'plan-decision', mark: `${reference}/1/${login}`, idOf: ({ decisionId = '' }) => decisionId },
    ...(forbidden && { forbidden }),
  });
  const directors = [recalls.director, 'quality-director2'];
  await Promise.all([...directors, 'general-manager'].map(recentlyLoggedIn));
  await records.act(decide(recalls.chief, contentHash, 'who submitted the plan may not sign it'));
  await records.act(decide('general-manager', contentHash, 'the quality director signs first'));
  await records.act(decide(recalls.director, '0'.repeat(64), 'it is not what was shown'));
  const both = await Promise.all(directors.map((login) => records.act(decide(login))));
  if (!both.some(({ outcome }) => outcome === 'ok'))
    throw new Error(`no director could sign: ${JSON.stringify(both.map(({ answer }) => answer))}`);
  await records.must(decide('general-manager'));
};

const meetChecks = async (records: Records, reference: string): Promise<void> => {
  for (const [check, [login, body]] of Object.entries(recalls.evidence)) {
    const filed = check === 'plan-filed' && { filedAt: new Date().toISOString() };
    await records.must({
      ...{ login, path: `recalls/${reference}/start-checks/${check}`, body: { ...body, ...filed } },
      ...{ kind: 'start-check', mark: `${reference}/${check}`, idOf: () => `${reference}/${check}` },
    });
  }
};

/** Of M01, by the number on its goods. */
const madeByM01 = '20261118P007M011';
const engineer = 'oem-quality-engineer1';
const containment = {
  team: ['质量经理', '生产主管'],
  actions: '同批次停发，半成品封存',
  goods: [
    { place: 'at-manufacturer', quantity: '0', unit: '袋', action: '厂内已无库存' },
    { place: 'in-transit', quantity: '0', unit: '袋', action: '无在途' },
  ],
};

/** An OEM case from the form of sales to the manufacturer's containment, which moves its request to the next gate. */
export const corrective: Client = async (records) => {
  const own = mark();
  const form = {
    ...{ lot: madeByM01, productCode: 'P007', problem: 'quality', defect: '封口不严', demand: own, reason: '门店反映' },
    evidence: [{ kind: 'photo', description: '封口照片 1 张' }],
  };
  const submitted = { login: 'salesperson1', path: 'oem-cases', body: form };
  const { id: oemCase = '' } = await records.must({ ...submitted, kind: 'oem-case', mark: own, idOf: referenceOf });
  const at = (path: string): string => `oem-cases/${oemCase}/${path}`;
  await records.must({
    ...{ login: engineer, path: at('confirmations'), body: { causeClass: 'quality', note: '属实' } },
    ...{ kind: 'oem-confirmation', mark: oemCase },
  });
  await decideOpinion(records, oemCase);
  const { id: request = '' } = await records.must({
    ...{ login: engineer, path: 'corrective-actions', body: { oemCase } },
    ...{ kind: 'corrective-action', mark: oemCase, idOf: referenceOf },
  });
  await contain(records, request);
};

/** Whoever gave the opinion may not approve it. */
const decideOpinion = async (records: Records, oemCase: string): Promise<void> => {
  const path = `oem-cases/${oemCase}/opinions`;
  const opinion = {
    opinion: '封口强度不足',
    liability: 'manufacturer',
    handling: '退换',
    requestsCorrectiveAction: true,
  };
  await records.must({ login: engineer, path, body: opinion, kind: 'opinion', mark: `${oemCase}/1` });
  const decide = {
    path: `${path}/1/decisions`,
    body: { outcome: 'approved', reason: '同意' },
    kind: 'opinion-decision',
  };
  await Promise.all([engineer, recalls.chief].map(recentlyLoggedIn));
  await records.act({
    ...{ ...decide, login: engineer, mark: `${oemCase}/1/own` },
    forbidden: 'who gave the opinion may not approve it',
  });
  await records.must({ ...decide, login: recalls.chief, mark: `${oemCase}/1` });
};

/** Another manufacturer may not answer; the own one is judged, twice at once. */
const contain = async (records: Records, request: string): Promise<void> => {
  const answer = {
    ...{ path: `supplier/corrective-actions/${request}/answers`, body: { gate: 'D3', content: { containment } } },
    kind: 'gate-answer',
  };
  await records.act({
    ...{ ...answer, login: 'supplier-m03', mark: `${request}/foreign` },
    forbidden: 'it is asked of another manufacturer',
  });
  await records.must({ ...answer, login: 'supplier-m01', mark: `${request}/D3/1` });
  const seen = async () => {
    const { body } = await get<CorrectiveAction>(engineer, `corrective-actions/${request}`);
    return body;
  };
  const { id, contentHash } = await eventually(async () => (await seen()).answers.at(-1) ?? false, {
    ...{ within: patience, every: 250, what: `the answer to ${request}` },
  });
  const path = `corrective-actions/${request}/answers/${id}/decisions`;
  const judged = { login: engineer, path, body: { outcome: 'accepted', contentHash } };
  const clicks = [1, 2].map(() => records.act({ ...judged, kind: 'gate-decision', mark: `${request}/D3/1` }));
  if (!(await Promise.all(clicks)).some(({ outcome }) => outcome === 'ok'))
    throw new Error(`nobody could judge ${request}`);
  await eventually(async () => (await seen()).gate === 'D4-D5', {
    ...{ within: patience, every: 250, what: `the next gate of ${request}` },
  });
};

interface CorrectiveAction {
  readonly gate: string;
  readonly answers: readonly { readonly id: string; readonly contentHash: string }[];
}

/** A supplier's quality contact, who looks wherever there may be something. */
export const supplier =
  (login: string, code: string): Client =>
  async (records) => {
    const [someCase] = records.acts.filter(({ kind, id }) => kind === 'complaint' && id).slice(-1);
    const [someRecall] = records.acts.filter(({ kind, id }) => kind === 'recall' && id).slice(-1);
    const [someRequest] = records.acts.filter(({ kind, id }) => kind === 'corrective-action' && id).slice(-1);
    await records.read(login, code, `supplier/corrective-actions/${someRequest?.id}`);
    await records.read(login, code, 'supplier/corrective-actions');
    const paths = ['vendors?limit=200', 'complaints', `complaints/${someCase?.id}`, `cases/${someCase?.id}/timeline`];
    for (const path of [...paths, `recalls/${someRecall?.id}`, 'recalls', 'shipments', 'lots', 'holds'])
      await records.read(login, code, path);
  };
