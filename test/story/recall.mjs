import { expected } from './company.mjs';
import { expect, until } from './expect.mjs';

const plan = {
  contents: {
    producer: '康誉食品有限公司，质量总监负责，电话 0531-88880000',
    food: '含供应商批 PN-2609-117 花生仁的全部产品，批次与数量见冻结范围',
    causeAndHarm: '花生仁霉变，食用后可能引起呕吐、腹泻',
    levelAndProcess: '一级召回，知悉后 24 小时内启动',
    notice: '逐家书面通知收货方，并在公司网站公告',
    duties: '收货方立即停售、封存、登记数量并回复',
    disposition: '召回产品全部销毁，费用由公司承担',
    effect: '召回率 100 %，未召回部分逐一说明',
  },
  risk: '已有一名儿童呕吐，风险较高',
  compensation: '退货退款，并按《食品安全法》第一百四十八条赔偿',
  dispositions: ['destroy'],
};
const evidence = {
  'production-stopped': ['production-chief', { evidence: '停产令 2026-11，L1–L3 已停' }],
  'sale-stopped': ['sales-chief', { evidence: '停售通知已发各区域' }],
  'stock-sealed': ['warehouse-keeper1', { evidence: '封条照片 12 张' }],
  'plan-filed': ['qc-chief', { evidence: '监管系统回执', filingNumber: '召备2026-0117', filedAt: true }],
};

/**
 * From the assessment of the hot lot to the closed recall of all that holds the supplier's lot (RCL-1 … RCL-6).
 * @param {{ who: ReturnType<typeof import('./people.mjs').people>, gateway: string, mail: any, tell: (line: string) => void }} world
 * @param {string} assessmentId
 * @returns {Promise<string>} its reference
 */
export async function recall({ who, gateway, mail, tell }, assessmentId) {
  const { by_supplier_lot: scope, supplier_lot: supplierLot, raw_lots: receipts } = expected;
  const [director, manager] = ['quality-director1', 'general-manager'];
  const did = ({ status, body }, what) => {
    expect(status < 300, `${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const signed = async (login, path, body = {}) => {
    await (await who.session(login)).loginAgain();
    return who.post(login, path, body);
  };
  const start = {
    assessmentId,
    scope: { kind: 'supplier-lot', value: supplierLot },
    level: '1',
    reason: '疑似花生仁霉变',
  };
  const { reference } = did(await signed(director, 'recalls', start), 'starting');
  const at = `recalls/${reference}`;
  const read = async () => did(await who.get(director, at), 'reading the recall');
  const stage = (wanted) =>
    until(
      `${reference} ${wanted}`,
      async () => {
        const seen = await read();
        const { code, step } = seen.troubles[0] ?? {};
        expect(code === undefined, `${step} was refused: ${code}`);
        return seen.stage === wanted && seen;
      },
      120_000,
    );
  const all = async (path) => {
    const items = [];
    for (let cursor; ;) {
      const page = did(await who.get(director, `${at}/${path}${cursor ? `?cursor=${cursor}` : ''}`), path);
      items.push(...page.items);
      cursor = page.next;
      if (!cursor) return items;
    }
  };
  const planning = await stage('planning');
  tell(
    `质量总监启动召回 ${reference}：${planning.rulePack}，一级，${planning.frozenScope.rounds} 轮封存后范围冻结 (RCL-2)`,
  );

  const lots = await all('lots');
  const numbers = lots.map(({ number }) => number);
  same(
    numbers.filter((number) => !receipts.includes(number)),
    scope.lots,
    'lots',
  );
  same(
    lots.filter(({ kind }) => kind === 'finished').map(({ number }) => number),
    scope.finished,
    'finished lots',
  );
  const consignees = await all('consignees');
  const got = Object.fromEntries(consignees.map(({ code, quantity }) => [code, Number(quantity)]));
  expect(
    JSON.stringify(sorted(got)) === JSON.stringify(sorted(scope.consignees)),
    'the consignees differ from the truth',
  );
  const sum = (box) =>
    lots.filter(({ kind }) => kind === 'finished').reduce((total, { balance }) => total + Number(balance[box]), 0);
  const boxes = { produced: scope.produced, scrapped: scope.scrap, sampled: scope.samples, reworked: scope.reworked };
  const goods = { inStock: scope.in_stock, inTransit: scope.in_transit };
  for (const [box, truth] of Object.entries({ ...boxes, ...goods }))
    expect(Math.abs(sum(box) - truth) < 1e-6, `${box} is ${sum(box)} instead of ${truth}`);
  const shipped = sum('delivered') + sum('inTransit');
  expect(Math.abs(shipped - scope.shipped) < 1e-6, `${shipped} shipped instead of ${scope.shipped}`);
  tell(
    `范围逐批逐家核对：${lots.length} 批、${consignees.length} 家收货方、发出 ${shipped}，与底账一致 (LOG-8, RCL-6)`,
  );

  const hollow = await who.post('qc-chief', `${at}/plans`, { ...plan, contents: { ...plan.contents, effect: ' ' } });
  expect(hollow.status === 422, `a plan with a hole was taken: ${hollow.status}`);
  const { revision, contentHash } = did(await who.post('qc-chief', `${at}/plans`, plan), 'the plan');
  const decisions = `${at}/plans/${revision}/decisions`;
  const approve = { outcome: 'approved', contentHash };
  const own = await signed('qc-chief', decisions, approve);
  expect(own.status === 403, `the submitter approved: ${own.status}`);
  const changed = await signed(director, decisions, { ...approve, contentHash: '0'.repeat(64) });
  expect(changed.status === 409, `another content was approved: ${changed.status}`);
  did(await signed(director, decisions, approve), 'the director');
  did(await signed(manager, decisions, approve), 'the general manager');
  tell(`召回计划缺项被拒、内容有变被拒、提交人不能批；质量总监、总经理先后签批 (RCL-1, SEC-3)`);

  await stage('starting');
  for (const [check, [login, body]] of Object.entries(evidence))
    did(
      await who.post(login, `${at}/start-checks/${check}`, {
        ...body,
        ...(body.filedAt && { filedAt: new Date().toISOString() }),
      }),
      check,
    );
  const recovering = await stage('recovering');
  const { funnel, startChecks } = recovering;
  expect(
    startChecks.every(({ metAt }) => metAt !== null),
    'a start check is open',
  );
  expect(funnel.out === consignees.length, `${funnel.out} of ${consignees.length} notices are out`);
  expect(funnel.visits === expected.consignees_without_contact.length, `${funnel.visits} visits`);
  const notices = (await mail.mails()).filter(({ subject }) => subject.includes(reference));
  const ids = new Set(notices.map(({ messageId, headers }) => messageId ?? headers?.['message-id']));
  expect(notices.length === funnel.mails && ids.size === funnel.mails, `${notices.length} mails, ${funnel.mails} told`);
  tell(`五项启动检查齐备；通知发出：邮件 ${funnel.mails}、电话 ${funnel.calls}、上门 ${funnel.visits} (RCL-3, RCL-4)`);

  const early = await signed(director, `${at}/closing`);
  expect(early.status === 409, `an open recall was closed: ${early.status}`);

  const notified = await all('consignees');
  const missing = await confirmations({ who, gateway, consignees: notified, notices, at, lots, did });
  const confirmed = await read();
  expect(confirmed.funnel.confirmed === consignees.length, `${confirmed.funnel.confirmed} of ${consignees.length}`);
  tell(`${confirmed.funnel.confirmed} 家全部回复：一次性链接或电话、上门登记 (RCL-4)`);

  for (const { lot, consignee, quantity, unit } of missing.back)
    did(
      await who.post('warehouse-keeper1', 'returns', {
        ...{ lot, consignee, quantity, unit, recall: reference, warehouse: '退货库', location: 'T-01' },
      }),
      'a return',
    );
  await until('the returns in the recall', async () => (await read()).funnel.returned === missing.back.length);
  tell(`${missing.back.length} 家退回的货物已单独存放 (RCL-5)`);

  const open = await signed(director, `${at}/closing`);
  expect(open.status === 409 && open.body.code === 'recall.unaccounted', `closing: ${JSON.stringify(open.body)}`);
  for (const { lot, difference, quantity } of (await read()).open)
    did(
      await who.post('qc-chief', `${at}/explanations`, { lot, difference, quantity, reason: '门店盘点短少，已查监控' }),
      'an explanation',
    );
  const closed = did(await signed(director, `${at}/closing`), 'closing');
  expect(closed.stage === 'closed', `it is ${closed.stage}`);
  tell(`有数量未说明时不能结案：${open.body.title}；说明后质量总监签字结案 (RCL-6)`);
  return reference;
}

/**
 * Every consignee says what became of its goods: by the link of its mail, or to whoever calls or visits it. The first three give theirs
 * back, the fourth misses two pieces.
 */
async function confirmations({ who, gateway, consignees, notices, at, lots, did }) {
  const numbers = new Map(lots.map(({ lotId, number, unit }) => [lotId, { lot: number, unit }]));
  const back = [];
  for (const [index, { code, channel }] of consignees.entries()) {
    const received = await deliveredTo(who, code, numbers);
    const kept = index < 3;
    const statements = received.map(({ lotId, quantity }, first) => {
      const short = index === 3 && first === 0 ? 1 : 0;
      const sold = kept ? '0' : String(quantity - short);
      return { lotId, stillThere: kept ? String(quantity) : '0', sold, destroyed: '0' };
    });
    if (kept) {
      const [{ lotId, quantity }] = received;
      back.push({ ...numbers.get(lotId), consignee: code, quantity: String(quantity) });
    }
    const letter = notices.find(({ recipients }) => recipients.some((to) => to.startsWith(code.toLowerCase())));
    if (letter) await byLink(gateway, letter, statements);
    else
      did(
        await who.post('salesperson1', `${at}/consignees/${code}/confirmations`, { channel, lots: statements }),
        `what ${code} said`,
      );
  }
  return { back };
}

/** What logistics shipped of the recall's lots to one consignee, lot by lot. */
async function deliveredTo(who, consignee, lots) {
  const sums = new Map();
  for (let cursor; ;) {
    const path = `shipments?consignee=${consignee}&limit=200${cursor ? `&cursor=${cursor}` : ''}`;
    const { status, body } = await who.get('warehouse-keeper1', path);
    expect(status === 200, `shipments to ${consignee}: ${status} ${JSON.stringify(body)}`);
    for (const { lotId, quantity } of body.items)
      if (lots.has(lotId)) sums.set(lotId, (sums.get(lotId) ?? 0) + Number(quantity));
    cursor = body.next;
    if (!cursor) return [...sums].map(([lotId, quantity]) => ({ lotId, quantity }));
  }
}

/** As somebody without an account does who opens the link on a phone. */
async function byLink(gateway, letter, lots) {
  const token = /#([A-Za-z0-9_-]{20,})/.exec(letter.text)?.[1];
  expect(token, `no link in the notice to ${letter.recipients}`);
  const send = () =>
    fetch(`${gateway}/api/v1/recall-confirmations`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `confirmation-${Math.random()}`,
        'x-anxin-csrf': '1',
      },
      body: JSON.stringify({ token, lots }),
    });
  const answer = await send();
  expect(answer.status === 201, `the link of ${letter.recipients}: ${answer.status} ${await answer.text()}`);
  const again = await send();
  expect(again.status === 404, `a used link answered ${again.status}`);
}

const sorted = (counts) => Object.entries(counts).sort(([one], [other]) => one.localeCompare(other));

function same(found, truth, what) {
  const [one, other] = [[...found].sort(), [...truth].sort()];
  expect(JSON.stringify(one) === JSON.stringify(other), `${what}: ${one.length} found, ${other.length} true`);
}
