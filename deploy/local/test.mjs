// npm test                      every suite, in order
// npm test -- unit integration  these only
// npm run companies             the specs of the other companies, at full scale
// npm run chaos                 the faults that are tried on the whole system
import { build } from './build.mjs';
import { startEngines } from './engines/engines.mjs';
import { installTemporalTestServer } from './engines/temporal-test-server.mjs';
import { runCommand } from './launcher/command.mjs';
import { clearLeftThrowAways, throwAway, throwAwayDirectory } from './launcher/data-directory.mjs';
import { installDependencies } from './launcher/dependencies.mjs';
import { choosePorts } from './launcher/ports.mjs';
import { progress } from './launcher/progress.mjs';
import { assertNode } from './launcher/requirements.mjs';
import { suites } from './launcher/suites.mjs';
import { verdict } from './launcher/verdict.mjs';

const say = progress('test');

/** @returns {string[]} names of the chosen suites, in their order */
function chosen() {
  const wanted = process.argv.slice(2).map((name) => (name === 'e2e' ? 'end-to-end' : name));
  const unknown = wanted.filter((name) => !(name in suites));
  if (unknown.length > 0)
    throw new Error(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`);
  return Object.keys(suites).filter((name) => (wanted.length === 0 ? !suites[name].onDemand : wanted.includes(name)));
}

/**
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./launcher/verdict.mjs').SuiteResult[]>}
 */
async function runSuites(names, env) {
  const run = async (name) => {
    say(`suite ${name}`);
    const from = performance.now();
    const outcome = await suites[name].run(env);
    return { name, minutes: (performance.now() - from) / 60_000, ...outcome, untried: suites[name].untried?.() };
  };
  const singles = await Promise.all(names.filter((name) => suites[name].single).map(run));
  const others = [];
  for (const name of names.filter((one) => !suites[one].single)) others.push(await run(name));
  return [...singles, ...others];
}

/** Engines once for all suites, in a directory that is gone afterwards. @param {string[]} names */
async function withEngines(names) {
  const dataDir = await throwAwayDirectory('test', say);
  try {
    const [engines, testServer] = await Promise.all([
      startEngines({ dataDir, ports: await choosePorts('free'), env: process.env, durable: false, log: progress }),
      installTemporalTestServer(progress('test-server')),
    ]);
    try {
      return await runSuites(names, {
        DATABASE_URL: engines.postgres.address,
        TEMPORAL_ADDRESS: engines.temporal.address,
        KAFKA_BROKERS: engines.kafka.address,
        TEMPORAL_TEST_SERVER: testServer,
        NX_DAEMON: 'false',
      });
    } finally {
      await Promise.all(Object.values(engines).map((engine) => engine.stop()));
    }
  } finally {
    throwAway(dataDir);
    await clearLeftThrowAways(say);
  }
}

await runCommand(say, async () => {
  assertNode();
  const names = chosen();
  await installDependencies(progress('npm'));
  await build({ log: progress('build') });
  const needsEngines = names.some((name) => suites[name].engines);
  const results = await (needsEngines ? withEngines(names) : runSuites(names, { NX_DAEMON: 'false' }));
  console.log(`\n${verdict(results)}`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});
