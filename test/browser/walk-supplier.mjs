import { until } from '../story/expect.mjs';
import { people } from '../story/people.mjs';
import { fillIn, todo } from './person.mjs';
import { stepsAt } from './steps.mjs';

/** Made by M01, of whom `supplier-m01` is. */
const lot = '20261118P007M011';
const form = {
  ...{ lot, productCode: 'P007', problem: 'quality', defect: '封口不严，袋内有碎屑', demand: '整批退货' },
  ...{ reason: '多家门店反映', lotSize: { quantity: '1200', unit: '袋' }, affectedQuantity: '36', defectRate: '0.03' },
  evidence: [
    { kind: 'photo', description: '封口照片 4 张' },
    { kind: 'sample', description: '同批未开封样品 2 袋' },
  ],
};
const patience = { timeout: 180_000 };
const phone = { width: 390, height: 844 };
const screens = { desktop: {}, phone };

/**
 * One corrective-action request from the case until its effect is watched: the engineer at the console, the manufacturer in its own space and by
 * the link of a mail. The stack has the demo company's records.
 * @param {object} world
 * @param {import('playwright-core').Browser} world.browser
 * @param {{ gateway: string, password: string, mail?: { mails(): Promise<object[]> } }} world.stack without mail the link is left out
 * @param {(name: string, page: import('playwright-core').Page) => Promise<void>} world.picture takes one, under that name
 * @param {(line: string) => void} world.tell
 * @returns {Promise<{ reference: string, troubles: string[] }>}
 */
export async function walkSupplier({ browser, stack, picture, tell }) {
  const { as, does, troubles } = stepsAt({ browser, stack });
  const { post } = people(stack.gateway, stack.password);
  const submitted = await post('salesperson1', 'oem-cases', form);
  if (submitted.status !== 201) throw new Error(`The form: ${submitted.status} ${JSON.stringify(submitted.body)}`);
  const oemCase = submitted.body.reference;

  let reference = '';
  await as('oem-quality-engineer1', '', async (page) => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: `确认代工异常单 OEM-4 ${oemCase}` })
      .click(patience);
    await page.waitForURL(/\/oem-cases\/YC-/);
    await does(page, '确认代工异常单', { 原因类别: '质量原因', 核实情况: '复核样品，封口强度不足' }, '确认异常');
    await does(page, '发出整改要求', {}, '发出整改要求');
    const request = page.getByRole('main').getByRole('link', { name: /^ZG-/ });
    await request.waitFor(patience);
    await picture('oem-case', page);
    await giveOpinion(page, does);
    await request.click();
    await page.waitForURL(/\/corrective-actions\/ZG-/);
    reference = page.url().split('/').at(-1) ?? '';
  });
  tell(`${oemCase} 确认，${reference} 发出`);

  await as('qc-chief', `/oem-cases/${oemCase}`, async (page) => {
    const card = todo(page, '审批处理意见');
    await card.waitFor(patience);
    await picture('oem-opinion', page);
    await does(page, '审批处理意见', { 决定: '同意', 理由: '同意，货退回受托方' }, '签署决定');
    await page.getByRole('main').getByText('同意，货退回受托方').waitFor(patience);
    await picture('oem-opinion-approved', page);
  });
  tell('处理意见延期、提出，经上级批准');

  const asks = await linkOf(stack, reference, 'D3');
  if (asks) await lookAtLink(browser, asks, picture, troubles);
  for (const [name, screen] of Object.entries(screens))
    await as(
      'supplier-m01',
      '',
      async (page) => {
        await page
          .getByRole('main')
          .getByRole('link', { name: new RegExp(reference) })
          .waitFor(patience);
        await picture(`portal-list-${name}`, page);
      },
      screen,
    );
  await as('supplier-m01', `/supplier/corrective-actions/${reference}`, (page) => contain(page, picture), phone);
  tell('受托方在门户答复 D3；缺在途的货时被退，指明所缺');

  const path = `/corrective-actions/${reference}`;
  for (const [name, screen] of Object.entries(screens))
    await as(
      'oem-quality-engineer1',
      path,
      async (page) => {
        await todo(page, '审核受托方答复').waitFor(patience);
        await page.locator('[data-fact]').first().waitFor(patience);
        await picture(`corrective-${name}`, page);
      },
      screen,
    );
  await as('oem-quality-engineer1', path, async (page) => {
    await does(page, '审核受托方答复', {}, '接受答复');
    await page.getByRole('main').getByText('D4–D5 根本原因与永久措施').first().waitFor(patience);
    await page.getByRole('link', { name: '整改', exact: true }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(reference) })
      .waitFor(patience);
    await picture('corrective-list', page);
  });
  tell('D3 接受，进入 D4–D5');

  const link = await linkOf(stack, reference, 'D4-D5');
  if (!link) return { reference, troubles };
  await analyseByLink(browser, link, picture, troubles);
  tell('受托方用邮件中的链接答复 D4–D5');
  await as('oem-quality-engineer1', path, async (page) => {
    const card = todo(page, '审核受托方答复');
    await card.getByText('退回，请受托方修改').click(patience);
    await fillIn(card, { 退回理由: '流出原因只到检验计划，请说明为何未列封口强度' });
    await picture('corrective-send-back', page);
    await card.getByRole('button', { name: '退回答复' }).click();
    await card.waitFor({ state: 'detached', ...patience });
    await page.locator('[data-answer="r1/D4-D5/1/sent-back"]').waitFor(patience);
    await picture('corrective-sent-back', page);
  });
  for (const [name, screen] of Object.entries({ desktop: { language: 'en' }, phone }))
    await as(
      'supplier-m01',
      `/supplier/corrective-actions/${reference}`,
      async (page) => {
        await page.getByText('请说明为何未列封口强度').first().waitFor(patience);
        await picture(`portal-sent-back-${name}`, page);
      },
      screen,
    );
  tell('D4–D5 退回，受托方看到理由，从上次的内容改起');

  const space = `/supplier/corrective-actions/${reference}`;
  await as('supplier-m01', space, (page) => analyseAgain(page), phone);
  await as('oem-quality-engineer1', path, (page) => does(page, '审核受托方答复', {}, '接受答复'));
  await as('supplier-m01', space, (page) => implement(page, picture), phone);
  await as('oem-quality-engineer1', path, async (page) => {
    await todo(page, '审核受托方答复').waitFor(patience);
    await picture('corrective-implemented', page);
    await does(page, '审核受托方答复', {}, '接受答复');
    await page.getByRole('main').getByText('效果验证').first().waitFor(patience);
    await picture('corrective-verifying', page);
  });
  tell('D4–D5 改后接受，D6–D7 附证据接受，等待按数据验证效果');

  await as('quality-director1', '/vendors/M01', async (page) => {
    await page.getByRole('main').getByText('扣分记录').click(patience);
    await fillIn(todo(page, '决定是否暂停合作'), { 决定: '不暂停（已暂停的恢复）', 决定理由: '整改按期，继续观察' });
    await picture('vendor', page);
  });
  return { reference, troubles };
}

/** First told that it takes longer, then given: the card goes as soon as an opinion waits for the superior. */
async function giveOpinion(page, does) {
  const card = todo(page, '提出处理意见');
  await card.getByText('意见需延期').click(patience);
  const inThirtyDays = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 16);
  await fillIn(card, { 延期原因: '等待第三方检测报告', '延至（北京时间）': inThirtyDays });
  await card.getByRole('button', { name: '告知延期' }).click();
  await page.getByRole('main').getByText('等待第三方检测报告').first().waitFor(patience);
  const opinion = {
    意见: '封口强度不足，属生产缺陷',
    责任: '受托方责任',
    处理办法: '整批退回，换货',
    要求受托方整改: true,
  };
  await does(page, '提出处理意见', opinion, '提交上级审批');
}

/** Fills in the containment, first without the goods in transit, which is refused. */
async function contain(page, picture) {
  const card = todo(page, 'D3 围堵措施');
  await card.waitFor(patience);
  await fillIn(card, { 'D1 小组成员 1': '质量经理', 立即采取的围堵措施: '同批次停发，半成品封存，复检封口强度' });
  await card.getByRole('button', { name: '增加成员' }).click();
  await card.getByLabel('D1 小组成员 2', { exact: true }).fill('包装车间主任');
  await card.getByRole('button', { name: '删除 2' }).click();
  const goods = card.locator('.row');
  await fillIn(goods.first(), { 数量: '240', 单位: '袋', 处置: '隔离，逐袋复检' });
  await card.getByRole('button', { name: '提交答复' }).click();
  await card.getByRole('alert').getByText('在途的货').waitFor(patience);
  await picture('portal-refused-phone', page);
  await card.getByRole('button', { name: '增加一处货物' }).click();
  await fillIn(goods.last(), { 所在位置: '在途', 数量: '120', 单位: '袋', 处置: '通知承运方退回' });
  await picture('portal-request-phone', page);
  await card.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('答复已提交，正在审核').waitFor(patience);
  await picture('portal-answered-phone', page);
}

/** Begins with what was sent back; only what was asked for is changed. */
async function analyseAgain(page) {
  const card = todo(page, 'D4–D5 根本原因与永久措施');
  await card.waitFor(patience);
  const escape = card.locator('.row').last();
  await escape.getByLabel('5 个为什么 3', { exact: true }).fill('换型时检验计划未随包装材料更新');
  await card.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('答复已提交，正在审核').waitFor(patience);
}

/** First with a day that has not come yet, which is refused. */
async function implement(page, picture) {
  const card = todo(page, 'D6–D7 实施与预防');
  await card.waitFor(patience);
  const day = (offset) =>
    new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(Date.now() + offset * 86_400_000);
  await fillIn(card, {
    'D6 已实施的永久措施': '热封条已更换，每班点检温度',
    首个实施日期: day(30),
    '实施证据 1': '热封条更换记录',
    'D7 预防再发生（本产品及同类产品）': '同类袋装产品一并列入检验计划',
  });
  await card.getByRole('button', { name: '提交答复' }).click();
  await card.getByRole('alert').first().waitFor(patience);
  await picture('portal-implementation-refused-phone', page);
  await fillIn(card, { 首个实施日期: day(0) });
  await card.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('答复已提交，正在审核').waitFor(patience);
  await picture('portal-implemented-phone', page);
}

/** The page of the link as it opens, in the manufacturer's language; nothing is sent. */
async function lookAtLink(browser, link, picture, troubles) {
  for (const [name, { width = 1280, height = 900 }] of Object.entries(screens)) {
    const page = await openLink(browser, link, { width, height }, troubles);
    await todo(page, 'D3 围堵措施').waitFor(patience);
    await picture(`link-${name}`, page);
    await page.close();
  }
}

async function analyseByLink(browser, link, picture, troubles) {
  const page = await openLink(browser, link, phone, troubles);
  const card = todo(page, 'D4–D5 根本原因与永久措施');
  await card.waitFor(patience);
  const causes = [
    ['设备', '袋口漏气', '封口温度偏低', '热封条老化未更换'],
    ['测量', '出厂未发现', '抽检不测封口强度', '检验计划未列封口强度'],
  ];
  for (const [index, [kind, ...whys]] of causes.entries()) {
    const cause = card.locator('.row').nth(index);
    await fillIn(cause, { 原因类别: kind });
    for (const [at, why] of whys.entries()) await cause.getByLabel(`5 个为什么 ${at + 1}`, { exact: true }).fill(why);
  }
  await page.reload(); // what was typed is still there
  await fillIn(card, {
    'D5 选定的永久措施': '更换热封条，每班点检温度',
    '预期效果，及如何确认有效': '试产 500 袋封口强度合格',
  });
  await picture('link-analysis-phone', page);
  await card.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('已收到您的答复').waitFor(patience);
  await picture('link-done-phone', page);
  await page.close();
}

async function openLink(browser, link, viewport, troubles) {
  const page = await browser.newPage({ viewport, locale: 'en' });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`manufacturer: ${message.text()} ${message.location().url}`);
  });
  await page.goto(link);
  return page;
}

/** The page behind the link of the mail that asks for this gate; null where there is no mail to be read. */
async function linkOf({ gateway, mail }, reference, gate) {
  if (!mail) return null;
  const token = await until(`the mail that asks for ${gate}`, async () => {
    const letters = (await mail.mails()).filter(({ subject }) => subject.includes(reference));
    const letter = letters.findLast(({ text }) => text.includes(gate));
    return letter && /supplier-answers#([A-Za-z0-9_-]{20,})/.exec(letter.text)?.[1];
  });
  return `${gateway}/supplier-answers#${token}`;
}
