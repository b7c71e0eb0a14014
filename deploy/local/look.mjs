// npm run look              a complaint, a recall and a corrective action in a real browser, on a throw-away stack; pictures in .anxin/look
// npm run look -- URL       the same on a stack that runs already (npm start)
// npm run look -- supplier  one of them: complaint, recall or supplier
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runCommand } from './launcher/command.mjs';
import { usualDataDir } from './launcher/data-directory.mjs';
import { installDependencies } from './launcher/dependencies.mjs';
import { installChromium } from './launcher/install-chromium.mjs';
import { Interrupted, interrupted } from './launcher/interruption.mjs';
import { progress } from './launcher/progress.mjs';
import { assertNode } from './launcher/requirements.mjs';
import { startThrowAwayStack } from './throw-away-stack.mjs';

const say = progress('look');
const pictures = join(usualDataDir, 'look');
/** Chromium tells of every refused answer; these belong to the walk: nobody is logged in yet, a salesperson
 * may not sign, a plan or an answer that lacks something is not taken, and a manufacturer's person is no colleague.
 */
const expected = [
  ...[/401 .*\/auth\/me$/, /403 .*\/decisions$/, /422 .*\/plans$/, /422 .*\/answers$/],
  /^supplier-\w+: .*403 .*\/api\/v1\/(people|delegations|policies)\b/,
];
const walks = {
  complaint: async () => (await import('../../test/browser/walk.mjs')).walk,
  recall: async () => (await import('../../test/browser/walk-recall.mjs')).walkRecall,
  supplier: async () => (await import('../../test/browser/walk-supplier.mjs')).walkSupplier,
};

/** @param {{ gateway: string, password: string }} stack @param {readonly string[]} chosen names of walks */
async function look(stack, chosen) {
  const { openBrowser } = await import('../../test/browser/browser.mjs');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  const picture = async (name, page) => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, animations: 'disabled' });
  };
  try {
    const world = { browser, stack, picture, tell: say };
    const troubles = [];
    for (const name of chosen) troubles.push(...(await (await walks[name]())(world)).troubles);
    const unexpected = troubles.filter((trouble) => !expected.some((known) => known.test(trouble)));
    if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join('\n')}`);
    say(`pictures in ${pictures}`);
  } catch (error) {
    const open = browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of open.entries()) await picture(`failed-${index + 1}`, page).catch(() => {});
    throw error;
  } finally {
    await browser.close();
  }
}

/** @param {string} gateway */
const runningStack = (gateway) => ({
  gateway: gateway.replace(/\/$/, ''),
  password: readFileSync(join(usualDataDir, 'identity/development-password'), 'utf8'),
});

/** @param {readonly string[]} chosen */
async function lookAtOwnStack(chosen) {
  await build({ log: progress('build') });
  const stack = await startThrowAwayStack({ purpose: 'look', demoRecords: true, log: progress });
  try {
    const end = interrupted().then(() => {
      throw new Interrupted();
    });
    await Promise.race([look(stack, chosen), end]);
  } finally {
    await stack.stop();
  }
}

await runCommand(say, async () => {
  assertNode();
  await installDependencies(progress('npm'));
  await installChromium(progress('chromium'));
  const asked = process.argv.slice(2);
  const gateway = asked.find((one) => /^https?:/.test(one));
  const named = asked.filter((one) => one !== gateway);
  const unknown = named.find((one) => !(one in walks));
  if (unknown !== undefined) throw new Error(`There is no walk ${unknown}: ${Object.keys(walks).join(', ')}`);
  const chosen = named.length > 0 ? named : Object.keys(walks);
  await (gateway ? look(runningStack(gateway), chosen) : lookAtOwnStack(chosen));
});
