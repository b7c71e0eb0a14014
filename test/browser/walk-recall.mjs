import { fillIn, todo } from './person.mjs';
import { stepsAt } from './steps.mjs';

const lot = '20260930P001L31';
/** The supplier's lot of the flour in it: README of test/data/kangyu. */
const supplierLot = { 供应商批号: 'PN-2609-117', 供应商编码: 'S007' };
const patience = { timeout: 180_000 };
const words = {
  生产者基本情况: '康誉食品有限公司，质检科负责召回',
  '食品、批次、数量与区域': `供应商批号 PN-2609-117 及用其生产的全部批次，含 ${lot}`,
  召回原因及危害: '原料批次不合格，食用后可能导致严重健康损害',
  '等级、流程及时限': '一级召回，知悉后 24 小时内启动',
  通知或公告内容及发布方式: '邮件、电话、上门通知收货方',
  相关方义务和责任: '停止销售，单独存放，报告数量，配合收回',
  处置措施及费用承担: '全部销毁，费用由公司承担',
  预期效果: '全部收回或说明去向',
  风险评估: '高',
  消费者补偿: '退款并依法赔偿',
  召回联系电话: '0531-88880000',
};
const checks = [
  ['production-chief', '停止生产', '三条生产线已停，停产通知已签收'],
  ['sales-chief', '停止销售', '停售通知已发全部收货方'],
  ['warehouse-keeper1', '封存库存', '成品库、原料库封条照片 12 张'],
  ['qc-chief', '计划报监管部门备案', '备案回执'],
];

/**
 * One recall from the complaint of an illness to the first consignees' answers, every step at the console. The stack has the demo
 * company's records.
 * @param {object} world
 * @param {import('playwright-core').Browser} world.browser
 * @param {{ gateway: string, password: string, mail?: { mails(): Promise<object[]> } }} world.stack without mail the answer is left out
 * @param {(name: string, page: import('playwright-core').Page) => Promise<void>} world.picture takes one, under that name
 * @param {(line: string) => void} world.tell
 * @returns {Promise<{ reference: string, troubles: string[] }>}
 */
export async function walkRecall({ browser, stack, picture, tell }) {
  const { as, does, troubles } = stepsAt({ browser, stack });

  await as('customer-service1', '/register', async (page) => {
    const form = page.getByRole('main');
    await fillIn(form, {
      '投诉内容（投诉人原话）': '食用后两人呕吐、腹痛',
      严重程度: '严重',
      产品编码: 'P001',
      批号: lot,
    });
    await fillIn(form, { 身体不适人数: '2' });
    await fillIn(form, { 症状: '呕吐、腹痛' });
    await page.getByRole('button', { name: '登记并开始处理' }).click();
    await page.waitForURL(/\/cases\/TS-/);
  });
  tell('投诉登记，有人身体不适');

  let reference = '';
  await as('quality-director1', '', async (page) => {
    const work = page.getByRole('navigation').getByRole('link', { name: /决定是否召回/ });
    await work.first().waitFor(patience);
    await page.getByRole('link', { name: '召回评估', exact: true }).click();
    await page.getByRole('button', { name: '启动召回' }).first().waitFor(patience);
    await picture('assessments', page);
    await work.first().click();
    await page.waitForURL(/\/assessments\/.+\/[0-9]+$/);
    await page.getByText('已封存').first().waitFor(patience);
    await picture('assessment', page);
    await page.getByRole('button', { name: '启动召回' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认启动召回' }).waitFor(patience); // the levels are those of the rule pack
    await fillIn(dialog, { 召回等级: '一级', 召回范围: '供应商批号及其全部产品' });
    await fillIn(dialog, { ...supplierLot, 决定理由: '原料批次不合格，已有人就诊' });
    await picture('assessment-start', page);
    await dialog.getByRole('button', { name: '确认启动召回' }).click();
    await page.waitForURL(/\/recalls\/ZH-/, patience);
    reference = page.url().split('/').at(-1) ?? '';
    await page.getByText('范围已固定').waitFor(patience);
    await picture('recall-scope', page);
  });
  tell(`${reference} 启动，范围已固定`);

  const path = `/recalls/${reference}`;
  await as('qc-chief', path, async (page) => {
    const card = todo(page, '提交召回计划');
    await card.waitFor(patience);
    await card.getByRole('button', { name: '提交计划' }).click();
    await card.getByText(/还缺 1[0-9] 项/).waitFor(patience);
    await picture('recall-plan-missing', page);
    await does(page, '提交召回计划', { ...words, 销毁: true }, '提交计划');
  });
  for (const login of ['quality-director1', 'general-manager'])
    await as(login, path, async (page) => {
      const card = todo(page, '审批召回计划');
      await card.waitFor(patience);
      await card.getByRole('button', { name: '同意并签字' }).click();
      await picture(`recall-signature-${login}`, page);
      await page.getByRole('dialog').getByRole('button', { name: '确认签字' }).click();
      await card.waitFor({ state: 'detached', ...patience });
    });
  tell('计划提交、两级签字');

  const filed = new Date(Date.now() + 8 * 3_600_000 - 60_000).toISOString().slice(0, 16); // Beijing time, a minute ago
  for (const [login, check, evidence] of checks) {
    const filing = check === '计划报监管部门备案' ? { 备案号: '召备2026-0117', '备案时间（北京时间）': filed } : {};
    const entries = { '证据（文件、单号或情况）': evidence, ...filing };
    await as(login, path, (page) => does(page, check, entries, '登记落实'));
  }
  for (const [name, screen] of Object.entries(screens))
    await as(
      'quality-director1',
      path,
      async (page) => {
        await page.locator('[data-check="notices-out"].met').waitFor(patience);
        await page.locator('[data-lot]').first().waitFor(patience);
        await page.locator('[data-fact]').first().waitFor(patience);
        await picture(`recall-${name}`, page);
      },
      screen,
    );
  tell('启动条件全部落实，通知已发出');

  const link = await linkOf(stack.mail);
  if (link) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`consignee: ${message.text()} ${message.location().url}`);
    });
    await page.goto(link);
    const lots = page.getByRole('group');
    await lots.first().waitFor(patience);
    for (const each of await lots.all()) await each.getByLabel('还在店里或仓库').fill('1');
    await picture('consignee', page);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已收到，谢谢').waitFor(patience);
    await picture('consignee-done', page);
    await page.close();
    tell('收货方回复');
  }

  for (const [name, screen] of Object.entries(hands))
    await as('salesperson1', path, (page) => callConsignee(page, name, picture), screen);
  tell('业务员电话联系收货方，登记未联系上和答复');
  return { reference, troubles };
}

/** Opens the one with the most goods that nobody told of, and records a call in vain and one that was answered. */
async function callConsignee(page, name, picture) {
  const consignee = page.locator('[data-consignee] a').first();
  await consignee.waitFor(patience);
  await consignee.click();
  await page.waitForURL(/\/consignees\//);
  const card = todo(page, '登记联系结果');
  await card.waitFor(patience);
  await picture(`consignee-room-${name}`, page);
  await card.getByText('这次没有联系上').click();
  const vain = card.locator('.ant-collapse-item', { hasText: '这次没有联系上' });
  await fillIn(vain, { 联系方式: '电话', 情况说明: '电话无人接听' });
  await vain.getByRole('button', { name: '登记', exact: true }).click();
  await page.locator('[data-attempt="not-reached"]').waitFor(patience);
  const said = card.locator('form.said');
  await said.getByText('电话', { exact: true }).click();
  for (const lot of await said.getByRole('group').all()) await lot.getByLabel('已售出或食用').fill('1');
  await picture(`consignee-call-${name}`, page);
  await said.getByRole('button', { name: '登记收货方答复' }).click();
  await page.getByText('已确认', { exact: true }).waitFor(patience);
  await picture(`consignee-called-${name}`, page);
}

/** The one-time link of the newest notice that was mailed. @param {{ mails(): Promise<object[]> } | undefined} mail */
async function linkOf(mail) {
  const mails = (await mail?.mails()) ?? [];
  const links = mails.flatMap((one) => JSON.stringify(one).match(/https?:\/\/[^\s"\\]+#[A-Za-z0-9_-]{20,}/) ?? []);
  return links.at(-1);
}

const hands = { desktop: {}, phone: { width: 390, height: 844 } };
const screens = {
  'desktop-zh': { width: 1440 },
  'desktop-en': { width: 1440, language: 'en' },
  'phone-zh': { width: 390, height: 844 },
};
