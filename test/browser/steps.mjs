import { fillIn, logIn, todo } from './person.mjs';

const patience = { timeout: 120_000 };

/**
 * What colleagues do at the console, each in a browser of their own. What the browsers complained about is gathered in `troubles`.
 * @param {{ browser: import('playwright-core').Browser, stack: { gateway: string, password: string } }} world
 */
export function stepsAt({ browser, stack }) {
  /** @type {string[]} */
  const troubles = [];

  /** Somebody does their part and leaves. @param {string} path where they go first; '' is where the login ends */
  async function as(login, path, work, screen = {}) {
    const person = await logIn(browser, stack, login, screen);
    if (path !== '') await person.page.goto(`${stack.gateway}${path}`);
    await work(person.page);
    troubles.push(...person.troubles.map((trouble) => `${login}: ${trouble}`));
    await person.leave();
  }

  /** Fills in one card, sends it, and waits until the case has taken it. */
  async function does(page, title, entries, button) {
    const card = todo(page, title);
    await card.waitFor(patience);
    await fillIn(card, entries);
    await card.getByRole('button', { name: button, exact: true }).click();
    await card.waitFor({ state: 'detached', ...patience });
  }

  return { as, does, troubles };
}
