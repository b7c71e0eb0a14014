/**
 * @typedef {object} Person
 * @property {import('playwright-core').Page} page
 * @property {string[]} troubles what the browser complained about: errors of scripts, refused loads, the content policy
 * @property {() => Promise<void>} leave
 */

const loginButton = { 'zh-CN': '登录', en: 'Log in' };

/**
 * Somebody at the console: a browser profile of their own, logged in by the login form.
 * @param {import('playwright-core').Browser} browser
 * @param {{ gateway: string, password: string }} stack
 * @param {string} login
 * @param {{ width?: number, height?: number, language?: 'zh-CN' | 'en' }} [screen] CSS pixels
 * @returns {Promise<Person>}
 */
export async function logIn(browser, stack, login, { width = 1280, height = 900, language = 'zh-CN' } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    timezoneId: 'Europe/Berlin', // the console shows the company's own time wherever the browser is
    isMobile: width < 600,
    hasTouch: width < 600,
  });
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await context.addInitScript((chosen) => {
    if (localStorage.getItem('anxin.language') === null) localStorage.setItem('anxin.language', chosen);
  }, language);
  await page.goto(stack.gateway);
  await page.getByRole('button', { name: loginButton[language] }).click();
  await provesWho(page, login, stack.password);
  await page.getByRole('navigation').waitFor();
  return { page, troubles, leave: () => context.close() };
}

/** Fills in the identity provider's form. @param {import('playwright-core').Page} page */
export async function provesWho(page, login, password) {
  await page.locator(`input[name=login][value="${login}"]`).check();
  await page.locator('input[name=password]').fill(password);
  await page.locator('form button').click();
}

/**
 * Fills in a form as a person reads it: by label; a choice by the name of the option.
 * @param {import('playwright-core').Locator} form
 * @param {Readonly<Record<string, string | boolean>>} entries
 */
export async function fillIn(form, entries) {
  for (const [label, value] of Object.entries(entries)) {
    if (value === true) await form.getByLabel(label).check();
    else await fillOne(form, label, String(value));
  }
}

/** @param {import('playwright-core').Locator} form @param {string} label @param {string} value */
async function fillOne(form, label, value) {
  const group = form.getByRole('radiogroup', { name: label });
  if ((await group.count()) > 0) return group.getByText(value, { exact: true }).click();
  const control = form.getByLabel(label, { exact: true }).first();
  if ((await control.getAttribute('role')) !== 'combobox') return control.fill(value);
  await control.click();
  // The list lies beside its own field: another field's list may stand in the page, closed.
  await control
    .locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-form-item ")][1]')
    .locator('.ant-select-item-option', { hasText: new RegExp(`^${value}$`) })
    .click();
}

/**
 * The card of one thing that is to be done.
 * @param {import('playwright-core').Page} page @param {string} title
 */
export const todo = (page, title) => page.getByRole('region', { name: title, exact: true });
