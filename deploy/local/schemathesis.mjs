// npm run schemathesis              every service's operations, asked by schemathesis through the gateway of a throw-away stack
// npm run schemathesis -- quality   those of one service, or of several
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runCommand } from './launcher/command.mjs';
import { usualDataDir } from './launcher/data-directory.mjs';
import { installDependencies } from './launcher/dependencies.mjs';
import { Interrupted, interruption } from './launcher/interruption.mjs';
import { childEnvironment } from './launcher/platform.mjs';
import { progress } from './launcher/progress.mjs';
import { root } from './launcher/repository.mjs';
import { assertNode } from './launcher/requirements.mjs';
import { operationsOf, whoMay } from './schemathesis/askers.mjs';
import { beyondSchemas } from './schemathesis/beyond-schemas.mjs';
import { installSchemathesis } from './schemathesis/install.mjs';
import { tokensOf } from './schemathesis/tokens.mjs';
import { serviceNames } from './stack.mjs';
import { startThrowAwayStack } from './throw-away-stack.mjs';

const say = progress('schemathesis');
const reports = join(usualDataDir, 'schemathesis');
const common = readFileSync(join(root, 'deploy/local/schemathesis/schemathesis.toml'), 'utf8');
const serviceAccount = 'schemathesis';
/** Tokens are good for ten minutes, and no run is meant to outlive its own. */
const longestMs = 9 * 60_000;
const anybody = ['examples', 'coverage'];

/**
 * Who asks. `everybody` is, of each operation, a person who may; the others mostly may not, and must be told so.
 * @typedef {{ who: string, phases: string[], examples: number, tokenFor: (permission: string | undefined) => Promise<string | undefined> }} Asker
 * @param {ReturnType<typeof tokensOf>} tokens @returns {Asker[]}
 */
function askers(tokens) {
  const may = whoMay();
  /** One login a person and run. */
  const person = () => {
    const known = new Map();
    return (login) => known.get(login) ?? known.set(login, tokens.person(login)).get(login);
  };
  const everybody = person();
  const supplier = person();
  const phases = [...anybody, 'fuzzing', 'stateful'];
  return [
    { who: 'everybody', phases, examples: 10, tokenFor: (permission) => everybody(may(permission)) },
    { who: 'supplier', phases: anybody, examples: 3, tokenFor: () => supplier('supplier-m01') },
    { who: 'service-account', phases: anybody, examples: 3, tokenFor: () => tokens.service(serviceAccount) },
    { who: 'nobody', phases: anybody, examples: 3, tokenFor: async () => undefined },
  ];
}

/** The common configuration, and who asks what. @param {import('./schemathesis/askers.mjs').Asked[]} operations @param {Asker} asker */
async function configuration(operations, { tokenFor }) {
  const parts = [common];
  for (const { operationId, permission, open, hasCursor, path } of operations) {
    if (path.endsWith('/live')) continue;
    const token = open ? undefined : await tokenFor(permission);
    const own = [
      token && `headers = { Authorization = "Bearer ${token}" }`,
      // A cursor is what the page before gave out: an invented one is well formed, belongs to no page and is answered 400.
      (hasCursor || operationId in beyondSchemas) &&
        'checks.positive_data_acceptance.expected-statuses = ["2xx", "400", "401", "403", "404", "409", "412", "422", "428", "429"]',
    ].filter(Boolean);
    if (own.length > 0) parts.push('[[operations]]', `include-operation-id = "${operationId}"`, ...own);
  }
  return parts.join('\n');
}

/** @returns {Promise<{ cases: number, findings: number }>} */
async function ask(tool, stack, document, service, asker) {
  const name = `${service}-${asker.who}`;
  const file = join(stack.dataDir, `${name}.toml`);
  writeFileSync(file, await configuration(operationsOf(document, service), asker), { mode: 0o600 });
  const report = join(reports, `${name}.json`);
  const args = [
    ...['-m', 'schemathesis.cli', '--config-file', file, 'run', `${stack.gateway}/openapi.json`],
    ...['--include-tag', service, '--phases', asker.phases.join(','), '--max-examples', String(asker.examples)],
    ...['--report', 'json', '--report-json-path', report, '--no-color'],
  ];
  const output = await outputOf(tool, args);
  writeFileSync(join(reports, `${name}.txt`), output.text);
  if (output.code > 1) throw new Error(`schemathesis could not ask ${service} (${output.code}):\n${output.text}`);
  const { test_cases: cases, complete, errors } = JSON.parse(readFileSync(report, 'utf8'));
  if (!complete || errors.length > 0)
    throw new Error(`schemathesis did not come to its end with ${name}:\n${output.text}`);
  if (output.code === 1) process.stdout.write(output.text);
  return { cases: cases.generated, findings: cases.unique_failures };
}

/** @returns {Promise<{ code: number, text: string }>} */
function outputOf({ python, modules }, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(python, args, {
      cwd: reports,
      env: childEnvironment({ PYTHONPATH: modules, PYTHONUTF8: '1', COLUMNS: '160' }),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: interruption,
      timeout: longestMs,
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    child.once('error', (error) => child.pid ?? reject(error));
    child.once('close', (code) =>
      interruption.aborted ? reject(new Interrupted()) : resolve({ code: code ?? 2, text }),
    );
  });
}

/** @param {string[]} services @returns {Promise<boolean>} whether nothing was found */
async function run(services) {
  const tool = await installSchemathesis(say);
  // Everybody asks from one address, and with one invented link, far more often than one person would.
  const extraEnv = {
    LOGINS_PER_MINUTE: '100000',
    OPEN_REQUESTS_PER_MINUTE: '1000000',
    LINK_REQUESTS_PER_MINUTE: '100000',
  };
  const more = { demoRecords: true, serviceClients: [serviceAccount], extraEnv };
  const stack = await startThrowAwayStack({ purpose: 'schemathesis', log: progress, ...more });
  try {
    rmSync(reports, { recursive: true, force: true });
    mkdirSync(reports, { recursive: true });
    const document = await (await fetch(`${stack.gateway}/openapi.json`)).json();
    const table = [];
    for (const service of services) {
      for (const asker of askers(tokensOf(stack))) {
        say(`${service}, asked by ${asker.who}`);
        const counts = await ask(tool, stack, document, service, asker);
        table.push({ service, who: asker.who, operations: operationsOf(document, service).length, ...counts });
      }
    }
    console.table(table);
    say(`reports in ${reports}`);
    return table.every(({ findings }) => findings === 0);
  } finally {
    await stack.stop();
  }
}

await runCommand(say, async () => {
  assertNode();
  // The directory last: who asks it may change who may do what.
  const known = [...serviceNames.filter((name) => name !== 'directory'), 'directory'];
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no service ${unknown.join(', ')}; there are ${known.join(', ')}`);
  await installDependencies(progress('npm'));
  await build({ log: progress('build') });
  return (await run(known.filter((name) => wanted.length === 0 || wanted.includes(name)))) ? 0 : 1;
});
