import { complaintRow } from './complaint-row.mjs';
import { expect, until } from './expect.mjs';

const email = 'complainant@example.test';

/**
 * One general quality complaint without illness, from intake to closing, through the public API alone.
 * @param {{ who: ReturnType<typeof import('./people.mjs').people>, mail: any, tell: (line: string) => void }} world
 * @returns {Promise<string>} its reference
 */
export async function oneComplaint({ who, mail, tell }) {
  const ok = (answer, what, ...statuses) => {
    expect(statuses.includes(answer.status), `${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const did = (answer, what) => ok(answer, what, 200, 201);

  const row = { ...complaintRow('2026-11-17 08:13', '李敏'), class: 'quality', grade: 'general' };
  row.product = { ...row.product, code: 'P002', quantity: '1', unit: '瓶' };
  const key = `story-${Date.now()}`;
  const registered = did(await who.post('customer-service1', 'complaints', row, key), 'registering');
  const { reference } = registered;
  tell(
    `${reference} 登记：${row.channel}，批号 ${registered.lot}，承诺 ${registered.promisedBy} 前办结 (INT-1, INT-5)`,
  );
  const again = did(await who.post('customer-service1', 'complaints', row, key), 'the same message again');
  expect(again.reference === reference, 'the same Idempotency-Key made a second case');
  tell(`同一请求再发一次：仍是 ${again.reference}，没有第二个案件`);

  const at = (path) => `complaints/${reference}/${path}`;
  const complaint = async () => did(await who.get('customer-service1', `complaints/${reference}`), 'reading the case');
  const stage = (wanted) =>
    until(`${reference} in stage ${wanted}`, async () => {
      const seen = await complaint();
      return seen.stage === wanted && seen;
    });

  const early = await who.post('sales-head', at('findings'), { outcome: 'inconclusive', nature: 'x', rootCause: 'x' });
  expect([403, 409].includes(early.status), `a finding before the investigation was taken: ${early.status}`);
  tell(`调查未完不能下结论：${early.status} ${early.body.title}`);

  did(
    await who.post('customer-service1', at('first-reply'), { channel: 'phone', note: '已致电说明处理期限' }),
    'first reply',
  );
  for (const role of registered.recipients) await acknowledge(who, at, role, did);
  did(
    await who.post('sales-head', at('initial-opinion'), { opinion: '先复检留样、查批次记录，再定处理方案' }),
    'opinion',
  );
  tell('24 小时内首次答复、半日内送达、一个工作日内初步意见：均已留痕 (HND-1, HND-2, HND-3)');

  const order = async (login, path) =>
    until(`${path} for ${reference}`, async () => {
      const { body } = await who.get(login, `${path}?complaint=${reference}&status=open`);
      return body?.items?.[0];
    });
  const [retest, records] = await Promise.all([
    order('qc-inspector1', 'retests'),
    order('production-chief', 'batch-records'),
  ]);
  did(
    await who.post('qc-inspector1', `retests/${retest.id}/answer`, {
      outcome: 'inconclusive',
      sampleCode: `LY-${registered.lot}`,
      measurements: [{ item: '氯化钠', value: '2.9', unit: 'g/100g', limit: '≤3.0 (Q/KY 0002S)', conforming: true }],
      reason: '留样盐分接近上限，感官差异无法判定',
    }),
    'retest',
  );
  const between = await complaint();
  expect(between.stage === 'investigating', `one answer of two moved the case to ${between.stage}`);
  tell(`复检已答复，批次记录未答复：案件仍在 ${between.stage} (HND-6)`);
  did(
    await who.post('production-chief', `batch-records/${records.id}/answer`, {
      outcome: 'conforming',
      records: [{ kind: 'process', document: `投料记录 ${registered.lot}`, shows: '配料称量符合工艺' }],
    }),
    'batch records',
  );
  await stage('finding');
  did(
    await who.post('qc-chief', at('findings'), {
      outcome: 'inconclusive',
      nature: '口味偏咸',
      rootCause: '留样与记录均未见异常，原因未能确定',
      responsible: '质检科',
    }),
    'finding',
  );
  tell('结论：无法判定 (inconclusive)；不召回、不封存');

  await stage('remedy');
  const proposed = did(
    await who.post('customer-service1', at('remedies'), {
      ...{ kind: 'exchange', productCode: 'P002', quantity: '3', exchangeQuantity: '1', unit: '瓶' },
      terms: '以同款产品三瓶换一瓶',
    }),
    'remedy',
  );
  const remedyId = proposed.id ?? proposed.remedyId;
  const remedy = (path) => at(`remedies/${remedyId}/${path}`);
  const shown = async () => (await complaint()).remedies.find(({ id }) => id === remedyId);
  tell(`处理方案：3 倍换货，须 ${(await shown()).signers.join('、')} 签字 (${(await shown()).tier})`);

  const hasty = await who.post('sales-head', remedy('decisions'), {
    outcome: 'approved',
    contentHash: (await shown()).contentHash,
  });
  ok(hasty, 'signing before the complainant agreed', 409);
  tell(`投诉人尚未同意，不能签字：${hasty.body.title} (HND-19)`);
  did(
    await who.post('customer-service1', remedy('answers'), {
      answer: 'agreed',
      givenBy: 'complainant',
      channel: 'phone',
    }),
    'agreement',
  );
  did(await who.post('customer-service1', remedy('sheet'), { measures: '换货三瓶，物流寄送' }), 'sheet');
  const own = await who.post('customer-service1', remedy('sheet/reviews'));
  expect([403, 409].includes(own.status), `the author reviewed the sheet: ${own.status}`);
  did(await who.post('sales-administration1', remedy('sheet/reviews')), 'review');
  const { sheet, contentHash } = await shown();
  tell(`售后服务处理单 ${sheet.number} 已由他人复核 (CMP-12)`);

  const beyond = ok(
    await who.post('salesperson1', remedy('decisions'), { outcome: 'approved', contentHash }),
    'a salesperson signing',
    403,
  );
  tell(`业务员签字被拒：${beyond.detail} (CMP-6)`);
  const click = { outcome: 'approved', contentHash };
  await (await who.session('sales-head')).loginAgain();
  const signed = did(await who.post('sales-head', remedy('decisions'), click), 'the sales head signing');
  const second = did(await who.post('sales-head', remedy('decisions'), click), 'the second click');
  expect(second.decisionId === signed.decisionId, 'the second click made a second decision');
  tell(`销售部长签字 ${signed.decisionId}；再点一次答复相同 (CMP-3, SEC-3)`);

  const replacement = await order('warehouse-keeper1', 'replacements');
  const goods = { lot: '20260601P002L21', warehouse: '成品二库', location: 'A-10', quantity: '3' };
  const stored = async () => {
    const { items } = did(await who.get('warehouse-keeper1', `stock?lot=${goods.lot}`), 'stock');
    return Number(items.find(({ location }) => location === goods.location)?.quantity);
  };
  const before = await stored();
  const sending = { ...goods, carrier: '顺通物流', waybill: 'ST1123001' };
  const dispatch = `replacements/${replacement.id}/dispatch`;
  const fewer = await who.post('warehouse-keeper1', dispatch, { ...sending, quantity: '2' });
  expect(fewer.body.code === 'replacement.quantity-differs', `fewer than approved: ${JSON.stringify(fewer.body)}`);
  did(await who.post('warehouse-keeper1', dispatch, sending), 'dispatch');
  const after = await stored();
  expect(before - after === 3, `of ${before} in stock ${after} are left`);
  const executed = await stage('answering');
  expect(executed.remedies.find(({ id }) => id === remedyId).state === 'executed', 'the remedy is not executed');
  tell(`换货 ${goods.quantity} ${replacement.unit} 自批次 ${goods.lot} 库存发出，一次；数量不符被拒 (CMP-10)`);

  did(
    await who.post('customer-service1', at('answers'), {
      ...{ channel: 'email', email, subject: `关于您的投诉 ${reference}` },
      text: '经复检与查验记录，未能确定口味差异的原因；已为您更换三瓶同款产品。',
    }),
    'written answer',
  );
  const called = await stage('calling-back');
  const mails = (await mail.mails()).filter((one) => JSON.stringify(one).includes(reference));
  expect(mails.length === 1, `${mails.length} mails instead of one`);
  const whole = called.clocks.find(({ rule }) => rule === 'HND-4');
  expect(whole.state === 'stopped' && whole.late === false, `the whole-handling clock: ${JSON.stringify(whole)}`);
  tell(`书面答复已寄出一封 (${called.answers[0].messageId})；两个工作日时限停止，未超期 (HND-13, HND-4)`);

  did(
    await who.post('general-department1', at('call-backs'), { outcome: 'satisfied', channel: 'phone', note: '满意' }),
    'call-back',
  );
  const closed = await stage('closed');
  expect(closed.outcome === 'satisfied', `closed as ${closed.outcome}`);
  tell(`回访满意，${reference} 结案`);

  const matter = { ...row, problem: '还是同一款，味道太咸，已经说过一次' };
  const follow = did(await who.post('customer-service2', 'complaints', matter), 'the same matter in other words');
  expect(follow.reference !== reference && follow.follows === reference, `the second case follows ${follow.follows}`);
  tell(`同一人同一事再次投诉：新案件 ${follow.reference}，关联 ${follow.follows} (INT-7)`);
  return reference;
}

/** Everybody who must get the form says that they have it (HND-2). */
async function acknowledge(who, at, role, did) {
  const logins = {
    'general-department': 'general-department1',
    'customer-service': 'customer-service1',
    'sales-administration': 'sales-administration1',
  };
  const login = logins[role] ?? role;
  did(await who.post(login, at('form-deliveries'), { role }), `form to ${role}`);
}
