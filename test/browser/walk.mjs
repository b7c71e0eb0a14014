import { complaintRow } from '../story/complaint-row.mjs';
import { until } from '../story/expect.mjs';
import { fillIn, provesWho, todo } from './person.mjs';
import { stepsAt } from './steps.mjs';

/**
 * One complaint from intake to closing, every step by somebody at the console.
 * @param {object} world
 * @param {import('playwright-core').Browser} world.browser
 * @param {{ gateway: string, password: string }} world.stack
 * @param {(name: string, page: import('playwright-core').Page) => Promise<void>} world.picture takes one, under that name
 * @param {(line: string) => void} world.tell
 * @returns {Promise<{ reference: string, troubles: string[] }>}
 */
export async function walk({ browser, stack, picture, tell }) {
  const { as, does, troubles } = stepsAt({ browser, stack });

  const start = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await start.goto(stack.gateway);
  await start.getByRole('button', { name: '登录' }).waitFor();
  await picture('login', start);
  await start.close();

  let reference = '';
  await as('customer-service1', '', async (page) => {
    await page.getByRole('link', { name: '登记投诉' }).click();
    const { complainant, product, purchase, problem, asks } = complaintRow('2026-11-17 08:13', '李敏');
    await fillIn(page.getByRole('main'), {
      渠道: '来访',
      投诉人: complainant.name,
      联系方式: complainant.contact,
      '投诉内容（投诉人原话）': problem,
      诉求: asks ?? '换货',
      产品编码: 'P002',
      产品: product.name,
      批号: product.lot,
      数量: '1',
      单位: '瓶',
      购买地点: purchase.place,
    });
    await picture('register', page);
    await page.getByRole('button', { name: '登记并开始处理' }).click();
    await page.waitForURL(/\/cases\/TS-/);
    reference = page.url().split('/').at(-1) ?? '';
    await todo(page, '首次答复投诉人').waitFor();
    tell(`${reference} 登记`);
    for (const why of await page.locator('details').all()) await why.locator('summary').click();
    await picture('registered', page);
    await does(page, '首次答复投诉人', { 答复方式: '电话', 沟通内容: '已致电说明处理期限' }, '登记');
    await does(page, '提出初步处理意见', { 初步处理意见: '先复检留样、查批次记录，再定处理方案' }, '登记');
  });
  const path = `/cases/${reference}`;
  for (const login of ['sales-chief', 'qc-chief', 'general-manager', 'sales-head', 'general-department1'])
    await as(login, path, (page) => does(page, '签收处理意见表', {}, '确认签收'));
  tell('首次答复、送达、初步意见');

  await as('qc-inspector1', path, async (page) => {
    const card = todo(page, '复检留样');
    await card.waitFor({ timeout: 60_000 });
    await fillIn(card, { 复检结果: '无法判定', 留样编号: 'LY-20261105P002L61' });
    await fillIn(card, { 项目: '氯化钠', 结果: '2.9', 单位: 'g/100g', 限值及标准: '≤3.0 (Q/KY 0002S)', 符合: true });
    await fillIn(card, { 原因说明: '留样盐分接近上限，感官差异无法判定' });
    await picture('inspector', page);
    await does(page, '复检留样', {}, '提交答复');
  });
  await as('production-chief', path, async (page) => {
    const card = todo(page, '查批次记录与原因');
    await card.waitFor({ timeout: 60_000 });
    await fillIn(card, {
      查验结果: '合格',
      种类: '生产过程',
      记录名称或编号: '投料记录',
      记录情况: '配料称量符合工艺',
    });
    await does(page, '查批次记录与原因', {}, '提交答复');
  });
  await as('qc-chief', path, async (page) => {
    const finding = {
      结论: '无法判定',
      问题性质: '口味偏咸',
      根本原因: '留样与记录均未见异常',
      责任部门或单位: '质检科',
    };
    await does(page, '下调查结论', finding, '登记');
    await picture('investigated', page);
  });
  tell('复检、批次记录、结论');

  await as('customer-service1', path, async (page) => {
    const card = todo(page, '提出处理方案');
    await card.waitFor({ timeout: 60_000 });
    await fillIn(card, { 补偿数量: '3', 方案内容: '以同款产品三瓶换一瓶' });
    await picture('propose', page);
    await does(page, '提出处理方案', {}, '提出方案');
    await does(page, '登记投诉人意见', { 投诉人意见: '同意' }, '登记');
    await does(page, '备案处理单', { 处理措施: '换货三瓶，物流寄送' }, '备案');
  });
  await as('general-department1', path, (page) => does(page, '复核处理单', {}, '复核无误'));
  tell('方案提出、同意、备案、复核');

  await as('salesperson1', path, async (page) => {
    await sign(page);
    await page.getByText('超出审批权限').waitFor();
    await picture('beyond-authority', page);
  });
  tell('业务员签字被拒');
  for (const [name, screen] of Object.entries(screens))
    await as('sales-head', path, (page) => showDecision(page, (part) => picture(`${part}-${name}`, page)), screen);
  await as('sales-head', path, async (page) => {
    await page.goto(`${stack.gateway}/auth/login?maxAge=0&returnTo=${path}`);
    await provesWho(page, 'sales-head', stack.password);
    await page.waitForURL(`${stack.gateway}${path}`);
    await sign(page);
    await page.getByText('已批准').or(page.getByText('执行中')).first().waitFor();
    await picture('signed', page);
  });
  tell('销售部长签字');

  await as(
    'warehouse-keeper1',
    path,
    async (page) => {
      const card = todo(page, '发出换货');
      await card.waitFor({ timeout: 60_000 });
      await fillIn(card, {
        发出批号: '20260601P002L21',
        出库仓库: '成品二库',
        出库库位: 'A-10',
        发出数量: '3',
        承运人: '顺通物流',
        运单号: 'ST1123001',
      });
      await picture('warehouse-phone', page);
      await does(page, '发出换货', {}, '登记发出');
    },
    screens['phone-zh'],
  );
  await as('customer-service1', path, (page) =>
    does(
      page,
      '书面答复投诉人',
      { 收件邮箱: 'complainant@example.test', 答复正文: '未能确定口味差异的原因；已为您更换三瓶同款产品。' },
      '发出答复',
    ),
  );
  await as('general-department1', path, (page) =>
    does(page, '回访投诉人', { 回访结果: '满意', 沟通内容: '满意' }, '登记'),
  );
  tell('换货、书面答复、回访');
  await as('customer-service1', path, async (page) => {
    await page.getByText('结案时间').waitFor({ timeout: 60_000 });
    await until('the closing on the timeline', () => page.locator('[data-fact*="complaint.closed"]').count());
    await picture('closed', page);
  });
  return { reference, troubles };
}

const screens = {
  'desktop-zh': {},
  'desktop-en': { language: 'en' },
  'phone-zh': { width: 390, height: 844 },
  'phone-en': { width: 390, height: 844, language: 'en' },
  'narrow-zh': { width: 360, height: 740 },
};

const names = {
  'zh-CN': { card: '审批签字', approve: '同意并签字', cancel: '取消', confirm: '确认签字' },
  en: { card: 'Sign the remedy', approve: 'Approve and sign', cancel: 'Cancel', confirm: 'Sign now' },
};

/** @param {import('playwright-core').Page} page */
async function sign(page) {
  await todo(page, '审批签字').getByRole('button', { name: '同意并签字' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认签字' }).click();
}

/** The list of work, the case with its decision, and the dialog; nothing is signed. */
async function showDecision(page, picture) {
  const text = names[await page.evaluate(() => /** @type {'zh-CN' | 'en'} */ (localStorage.getItem('anxin.language')))];
  const card = todo(page, text.card);
  await card.waitFor({ timeout: 60_000 });
  await page.locator('[data-fact]').first().waitFor();
  await picture('decision');
  await card.getByRole('button', { name: text.approve }).click();
  await page.getByRole('dialog').waitFor();
  await picture('dialog');
  await page.getByRole('dialog').getByRole('button', { name: text.cancel }).click();
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('navigation').getByRole('link').first().waitFor();
  await picture('work');
}
