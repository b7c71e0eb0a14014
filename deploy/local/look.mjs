// npm run look         one complaint and one recall in a real browser, on a throw-away stack; pictures in .anxin/look
// npm run look -- URL  the same on a stack that runs already (npm start)
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { usualDataDir } from './launcher/data-directory.mjs';
import { installDependencies } from './launcher/dependencies.mjs';
import { installChromium } from './launcher/install-chromium.mjs';
import { Interrupted, interrupted, watchForInterruption } from './launcher/interruption.mjs';
import { progress } from './launcher/progress.mjs';
import { assertNode } from './launcher/requirements.mjs';
import { SupervisedProcess } from './launcher/supervised-process.mjs';
import { startThrowAwayStack } from './throw-away-stack.mjs';

const say = progress('look');
const pictures = join(usualDataDir, 'look');
/** Chromium tells of every refused answer; these belong to the walk: nobody is logged in yet, a salesperson
 * may not sign, and a plan that lacks everything is not taken.
 */
const expected = [/401 .*\/auth\/me$/, /403 .*\/decisions$/, /422 .*\/plans$/];

/** @param {{ gateway: string, password: string }} stack */
async function look(stack) {
  const { openBrowser } = await import('../../test/browser/browser.mjs');
  const { walk } = await import('../../test/browser/walk.mjs');
  const { walkRecall } = await import('../../test/browser/walk-recall.mjs');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  const picture = async (name, page) => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, animations: 'disabled' });
  };
  try {
    const world = { browser, stack, picture, tell: say };
    const troubles = [...(await walk(world)).troubles, ...(await walkRecall(world)).troubles];
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

async function lookAtOwnStack() {
  await build({ log: progress('build') });
  const stack = await startThrowAwayStack({ purpose: 'look', demoRecords: true, log: progress });
  try {
    const end = interrupted().then(() => {
      throw new Interrupted();
    });
    await Promise.race([look(stack), end]);
  } finally {
    await stack.stop();
  }
}

watchForInterruption({ log: say, atOnce: () => SupervisedProcess.killAll() });
try {
  assertNode();
  await installDependencies(progress('npm'));
  await installChromium(progress('chromium'));
  const [gateway] = process.argv.slice(2);
  await (gateway ? look(runningStack(gateway)) : lookAtOwnStack());
  process.exit(0);
} catch (error) {
  if (error instanceof Interrupted) process.exit(130);
  console.error(`\n${error.name === 'Missing' || !process.env.DEBUG ? error.message : error.stack}`);
  process.exit(1);
}
