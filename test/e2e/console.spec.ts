import { randomInt } from 'node:crypto';
import { eventually } from '@anxin/testing';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser/browser.mjs';
import { fillIn, logIn, type Person, provesWho, type Screen, todo } from '../browser/person.mjs';
import { awaitingSignature, openOrder, readCase, register } from './support/complaint';
import { did, get } from './support/people';
import { signingNeedsLoginWithin } from './support/policies';
import { stack } from './support/stack';

const patience = { timeout: 60_000 };
jest.setTimeout(180_000);

/** The web console in a real browser: what people see and press, nothing else. */
describe('the console', () => {
  let browser: Browser;
  const people: Person[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(people.splice(0).map((person) => person.leave()));
  });
  afterAll(() => browser.close());

  const at = async (path: string, login: string, screen?: Screen): Promise<Person> => {
    const person = await logIn(browser, stack, login, screen);
    people.push(person);
    await person.page.goto(`${stack.gateway}${path}`);
    return person;
  };
  const decision = (page: Page) => todo(page, '审批签字');
  const confirm = (page: Page) => page.getByRole('dialog').getByRole('button', { name: '确认签字' });
  /** In seconds. */
  const loginAge = async (page: Page): Promise<number> => {
    const { authenticatedAt } = (await (await page.request.get(`${stack.gateway}/auth/me`)).json()) as {
      authenticatedAt: string;
    };
    return (Date.now() - Date.parse(authenticatedAt)) / 1000;
  };
  const facts = (page: Page, type: string) => page.locator(`[data-fact="anxin.${type}.v1"]`);
  /** Nobody is logged in before the login. Whatever else a browser complains about is our fault. */
  const faults = ({ troubles }: Person): string[] => troubles.filter((trouble) => !/401 .*\/auth\/me$/.test(trouble));

  it('CMP-3, CMP-6, SEC-3: the decision waits in the sales head’s work; a salesperson is refused with the reason; the sales head signs once', async () => {
    const { reference } = await awaitingSignature();
    const head = await at('/', 'sales-head');
    const work = head.page.getByRole('navigation').getByRole('link', { name: `审批签字 CMP-3 ${reference}` });
    await work.click(patience);
    await decision(head.page).waitFor(patience);
    await facts(head.page, 'complaints.handling-sheet.reviewed').waitFor(patience);

    const salesperson = await at(`/cases/${reference}`, 'salesperson1');
    await decision(salesperson.page).getByText('本方案应由销售部长签字').waitFor(patience);
    await decision(salesperson.page).getByRole('button', { name: '同意并签字' }).click();
    await confirm(salesperson.page).click();
    const refusal = salesperson.page.getByRole('dialog').getByRole('alert');
    await refusal.waitFor(patience);
    expect(await refusal.innerText()).toMatch(/超出审批权限[\s\S]*应签字人：销售部长/);
    expect((await readCase(reference)).remedies[0]?.state).toBe('agreed');
    expect(faults(salesperson).filter((trouble) => !/403 .*\/decisions$/.test(trouble))).toEqual([]);

    // The attempt reaches the page of the sales head, who did nothing, by itself.
    await facts(head.page, 'complaints.authority.exceeded').waitFor(patience);
    const sent: string[] = [];
    head.page.on('request', (request) => {
      if (request.url().endsWith('/decisions')) sent.push(request.headers()['idempotency-key'] ?? '');
    });
    await decision(head.page).getByRole('button', { name: '同意并签字' }).click();
    await confirm(head.page).dblclick();
    await facts(head.page, 'complaints.remedy.decided').waitFor(patience);
    await decision(head.page).waitFor({ state: 'detached', ...patience });
    await work.waitFor({ state: 'detached', ...patience });
    await head.page.getByText('销售部长 已签').waitFor(patience);
    expect(sent).toHaveLength(1);
    expect(faults(head)).toEqual([]);
    await openOrder('warehouse-keeper1', 'replacements', reference);
    const { body } = await get<{ items: object[] }>('warehouse-keeper1', `replacements?complaint=${reference}`);
    expect(body.items).toHaveLength(1);
  });

  it('SEC-3: what changed after it was shown cannot be signed', async () => {
    const { reference, remedy } = await awaitingSignature();
    const head = await at(`/cases/${reference}`, 'sales-head');
    await decision(head.page).getByRole('button', { name: '同意并签字' }).click(patience);
    const other = { answer: 'agreed', givenBy: 'family', channel: 'wechat' };
    await did('customer-service1', `complaints/${reference}/remedies/${remedy.id}/answers`, other);
    await head.page.getByRole('dialog').getByText('内容已变更').waitFor(patience);
    expect(await confirm(head.page).isDisabled()).toBe(true);
    await head.page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await decision(head.page).getByText('同意（家属，微信').waitFor(patience);
  });

  it('a refusal needs its reason; after it another remedy is asked for', async () => {
    const { reference } = await awaitingSignature();
    const { page } = await at(`/cases/${reference}`, 'sales-head');
    await decision(page).getByRole('button', { name: '不同意' }).click(patience);
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: '确认不同意' }).isDisabled()).toBe(true);
    await dialog.getByLabel('不同意的理由').fill('应先补查运输记录');
    await dialog.getByRole('button', { name: '确认不同意' }).click();
    await page.getByText('应先补查运输记录').waitFor(patience);
    const clerk = await at(`/cases/${reference}`, 'customer-service1');
    await todo(clerk.page, '提出处理方案').waitFor(patience);
  });

  it('SEC-3: a login too old to sign is renewed, and the person comes back to the same decision, with the reason kept', async () => {
    const { reference } = await awaitingSignature();
    const restore = await signingNeedsLoginWithin(30);
    try {
      const { page } = await at(`/cases/${reference}`, 'sales-head');
      await eventually(async () => expect(await loginAge(page)).toBeGreaterThan(31), { within: 60_000 });
      await decision(page).getByRole('button', { name: '不同意' }).click(patience);
      await page.getByLabel('不同意的理由').fill('应先补查运输记录');
      await page.getByRole('button', { name: '确认不同意' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '重新验证身份' }).click(patience);
      await provesWho(page, 'sales-head', stack.password);
      await page.waitForURL(`${stack.gateway}/cases/${reference}`, patience);
      expect(await page.getByLabel('不同意的理由').inputValue()).toBe('应先补查运输记录');
      expect((await readCase(reference)).remedies[0]?.state).toBe('agreed');
      await page.getByRole('button', { name: '确认不同意' }).click();
      await page.getByText('销售部长 已签').waitFor(patience);
      expect((await readCase(reference)).remedies[0]?.state).toBe('refused');
    } finally {
      await restore();
    }
  });

  it('what was typed outlives a lost answer and a reload, and sending it again makes no second case', async () => {
    const { page } = await at('/register', 'customer-service1');
    const contact = `138${randomInt(1e7, 1e8)}`;
    const form = page.getByRole('main');
    const send = form.getByRole('button', { name: '登记并开始处理' });
    await fillIn(form, { 联系方式: contact, '投诉内容（投诉人原话）': '瓶盖松动，有渗漏' });
    await page.route('**/api/v1/complaints', async (route) => {
      await route.fetch(); // the service takes it
      await route.abort('connectionreset'); // and nobody hears of it
    });
    await send.click();
    await form.getByRole('alert').waitFor(patience);
    await page.unroute('**/api/v1/complaints');
    await page.reload();
    expect(await form.getByLabel('投诉内容（投诉人原话）').inputValue()).toBe('瓶盖松动，有渗漏');
    await send.click();
    await page.waitForURL(/\/cases\/TS-/, patience);
    const found = await did<{ items: { reference: string }[] }>('customer-service1', 'complaints/searches', {
      contact,
    });
    expect(found.items.map(({ reference }) => reference)).toEqual([page.url().split('/').at(-1)]);
  });

  it('SEC-1: who may not read the case has their own work with its form, on a phone too', async () => {
    const reference = await register();
    const inspector = await at(`/cases/${reference}`, 'qc-inspector1', { width: 360, height: 740 });
    const { page } = inspector;
    await todo(page, '复检留样').waitFor(patience);
    expect(await page.getByText('测试人').count()).toBe(0);
    const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    expect(wide).toBe(false);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'Retest the retained sample' }).waitFor();
    expect(faults(inspector)).toEqual([]);
  });
});
