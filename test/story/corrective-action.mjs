import { randomUUID } from 'node:crypto';
import { expected } from './company.mjs';
import { expect, until } from './expect.mjs';

const containment = {
  team: ['质量经理', '生产主管', '仓库主管'],
  actions: '同批次停发，半成品封存',
  goods: [
    { place: 'at-manufacturer', quantity: '0', unit: '袋', action: '厂内已无库存' },
    { place: 'in-transit', quantity: '0', unit: '袋', action: '无在途' },
  ],
};
const whys = (...lines) => lines;
const operatorAlone = [
  { side: 'occurrence', kind: 'operator', whys: whys('产品中有头发', '发帽未戴好', '工人疏忽') },
  { side: 'escape', kind: 'operator', whys: whys('出厂未发现', '检验员未看见', '检验员疏忽') },
];
const causes = [
  { side: 'occurrence', kind: 'method', whys: whys('产品中有头发', '发帽露出鬓角', '更衣规程未要求照镜互检') },
  { side: 'escape', kind: 'measurement', whys: whys('出厂未发现', '包装前无灯检', '检验计划未列异物项') },
];
const analysis = (of) => ({
  rootCause: { causes: of, chosenAction: '增设互检与粘尘滚筒，包装前灯检', expectedEffect: '试行一周异物为零' },
});
const implementation = (day) => ({
  implementation: {
    implemented: '灯检台已安装，更衣规程已改',
    implementedOn: day,
    evidence: ['灯检台验收单', '更衣规程第 4 版'],
    prevention: '推广到全部蛋类产线，列入年度培训',
  },
});

/**
 * A manufacturer's lot is complained of: the exception form, the engineer, the request; the manufacturer answers in its own space and by a
 * one-time link, and sees nothing of another (OEM-3 … OEM-6, OEM-10, SEC-8).
 * @param {{ who: ReturnType<typeof import('./people.mjs').people>, gateway: string, mail: any, tell: (line: string) => void }} world
 * @param {string} complaint about the manufacturer's lot
 */
export async function correctiveAction({ who, gateway, mail, tell }, complaint) {
  const { oem_batch: lot } = expected;
  const [engineer, chief] = ['oem-quality-engineer1', 'qc-chief'];
  const did = ({ status, body }, what) => {
    expect(status < 300, `${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const productCode = lot.slice(8, 12);
  const form = {
    ...{ complaint, lot, productCode, problem: 'quality', defect: '产品中有头发', demand: '换货' },
    ...{ reason: '多位消费者反映', evidence: [{ kind: 'photo', description: '异物照片 1 张' }] },
  };
  const named = await who.post('salesperson1', 'oem-cases', { ...form, defect: '消费者 138 0013 8000 反映有头发' });
  expect(named.status === 422 && named.body.code === 'oem-case.personal-data', `a phone number: ${named.status}`);
  const { reference: oemCase, manufacturer } = did(await who.post('salesperson1', 'oem-cases', form), 'the form');
  did(
    await who.post(engineer, `oem-cases/${oemCase}/confirmations`, { causeClass: 'quality', note: '属实' }),
    'confirming',
  );
  const opinions = `oem-cases/${oemCase}/opinions`;
  const opinion = {
    opinion: '更衣与灯检缺失',
    liability: 'manufacturer',
    handling: '整批退换',
    requestsCorrectiveAction: true,
  };
  did(await who.post(engineer, opinions, opinion), 'the opinion');
  await (await who.session(chief)).loginAgain();
  const approval = { outcome: 'approved', reason: '同意' };
  const own = await who.post(engineer, `${opinions}/1/decisions`, approval);
  expect(own.status === 403, `the author approved: ${own.status}`);
  did(await who.post(chief, `${opinions}/1/decisions`, approval), 'the approval');
  tell(
    `${lot} 由 ${manufacturer} 代工：业务员一日内提交 ${oemCase}（含电话号码的表被拒），工程师确认并出具意见，质检科长批准 (OEM-3, OEM-6, SEC-8)`,
  );

  const { reference } = did(await who.post(engineer, 'corrective-actions', { oemCase }), 'the request');
  const theirs = `supplier-${manufacturer.toLowerCase()}`;
  const other = theirs === 'supplier-m01' ? 'supplier-m03' : 'supplier-m01';
  const space = `supplier/corrective-actions/${reference}`;
  const foreign = await who.get(other, space);
  const unknown = await who.get(other, 'supplier/corrective-actions/ZG-2000-000000');
  expect(foreign.status === 404 && foreign.body.code === unknown.body.code, `another manufacturer: ${foreign.status}`);
  const listed = did(await who.get(other, 'supplier/corrective-actions'), 'the other’s list').items;
  expect(!listed.some((one) => one.reference === reference), 'another manufacturer lists it');
  const shown = did(await who.get(theirs, space), 'the manufacturer’s view');
  const told = JSON.stringify(shown);
  expect(![complaint, oemCase, engineer].some((inside) => told.includes(inside)), `it shows more than it may: ${told}`);
  tell(
    `发出整改要求 ${reference}，D3 限 24 小时；${manufacturer} 登录可见批次、缺陷与去标识证据，别家查无此单 (OEM-10, SEC-8)`,
  );

  const answer = async (gate, content) => who.post(theirs, `${space}/answers`, { gate, content });
  const read = async () => did(await who.get(engineer, `corrective-actions/${reference}`), 'reading the request');
  const judge = async (outcome, more = {}) => {
    const { id, contentHash } = (await read()).answers.find(({ state }) => state === 'submitted') ?? {};
    const path = `corrective-actions/${reference}/answers/${id}/decisions`;
    return did(await who.post(engineer, path, { outcome, contentHash, ...more }), outcome);
  };
  const gate = (wanted) =>
    until(`${reference} ${wanted}`, async () => {
      const seen = await read();
      expect(seen.troubles.length === 0, `${seen.troubles[0]?.step} was refused: ${seen.troubles[0]?.code}`);
      return seen.gate === wanted && seen;
    });
  did(await answer('D3', { containment }), 'D3');
  await judge('accepted');
  await gate('D4-D5');
  const alone = await answer('D4-D5', analysis(operatorAlone));
  expect(alone.body.code === 'gate-answer.operator-error-alone', `operator error alone: ${alone.status}`);
  tell(`D3 按时答复并接受，进入 D4–D5；只归因“人员失误”被拒：${alone.body.title} (OEM-10)`);

  did(await answer('D4-D5', analysis(causes)), 'D4-D5');
  const before = await read();
  await judge('sent-back', { reasons: '流出原因只到检验计划，请说明为何未列异物项' });
  const back = await gate('D4-D5');
  const running = back.clocks.filter(({ state }) => state === 'running');
  expect(running.length === 1 && !before.clocks.some(({ clockId }) => clockId === running[0].clockId), 'no new clock');
  const letter = await until('the mail that it was sent back', async () =>
    (await mail.mails()).find(
      ({ subject, recipients }) => subject.includes(reference) && /退回|sent back/.test(subject) && recipients[0],
    ),
  );
  const token = /supplier-answers#([A-Za-z0-9_-]{20,})/.exec(letter.text)?.[1];
  expect(token, `no link in the mail to ${letter.recipients}`);
  const byLink = () => sendByLink(gateway, token, analysis(causes));
  const [once, twice] = [await byLink(), await byLink()];
  expect(once === 201 && twice === 404, `the link answered ${once}, then ${twice}`);
  await judge('accepted');
  tell(
    `D4–D5 退回并写明理由，新时限 ${running[0].dueAt.slice(0, 10)}；厂方用邮件中的一次性链接重答（用过即失效）后接受 (OEM-5, OEM-10)`,
  );

  await gate('D6-D7');
  did(await answer('D6-D7', implementation(new Date().toISOString().slice(0, 10))), 'D6-D7');
  await judge('accepted');
  const verifying = await until(`${reference} verifying`, async () => {
    const seen = await read();
    return seen.stage === 'verifying' && seen;
  });
  const { points, standing } = did(await who.get(engineer, `vendors/${manufacturer}/standing`), 'the standing');
  expect(points > 0 && standing === 'normal', `${points} points, ${standing}`);
  tell(
    `D6–D7 附证据接受；${verifying.lookAt.slice(0, 10)} 起按数据验证效果，${manufacturer} 记 ${points} 分 (OEM-4, OEM-10)`,
  );
}

/** @returns {Promise<number>} the status */
async function sendByLink(gateway, token, content) {
  const response = await fetch(`${gateway}/api/v1/supplier-answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'x-anxin-csrf': '1' },
    body: JSON.stringify({ token, content }),
  });
  await response.text();
  return response.status;
}
