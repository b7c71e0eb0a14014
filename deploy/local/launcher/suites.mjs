import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '../../../.config/chromium.cjs';
import { Interrupted, interruption } from './interruption.mjs';
import { childEnvironment } from './platform.mjs';
import { root } from './repository.mjs';
import { filesBelow } from './source-files.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Outcome
 * @typedef {object} Suite
 * @property {boolean} engines whether it needs them
 * @property {(env: NodeJS.ProcessEnv) => Promise<Outcome>} run
 * @property {() => string | undefined} [untried] what it leaves out on this machine, and why
 * @property {true} [onDemand] runs only when it is named
 * @property {true} [single] one process that needs one core: with the others of its kind it runs side by side
 */

const { chromiumPath, howToGetChromium } = chromium;
const bin = (path) => join(root, 'node_modules', path);
const testsIn = (folder) => filesBelow(join(root, 'test', folder), (file) => file.endsWith('.test.mjs'));

/** In the order in which they run: what is quick and often wrong first. @type {Record<string, Suite>} */
export const suites = {
  format: check(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  lint: check(join(root, 'deploy/local/lint.mjs')),
  types: all(tsc('tsconfig.base.json'), tsc('services/web/tsconfig.json')),
  boundaries: { engines: false, run: (env) => plainTests('boundaries', env) },
  unit: both(jest('unit', false), (env) => plainTests('launcher', env)),
  // Much of their time is spent waiting for engines: a worker more than cores keeps these busy.
  workflow: jest('workflow', true, 3),
  integration: jest('integration', true, 3),
  // They stop and freeze engines: one after the other, on a stack with engines of its own.
  'end-to-end': { ...jest('e2e', false, 1), untried: consoleUntried },
  // `integration` has them with fewer customers.
  companies: {
    ...withEnvironment({ COMPANIES_SCALE: '1' }, jest('integration', true, 2, ['companies\\.spec\\.ts$'])),
    onDemand: true,
  },
  // `end-to-end` has them too, the six claims under the most telling faults.
  chaos: {
    ...withEnvironment(
      { CHAOS: 'long' },
      jest('e2e', false, 1, [
        '(chaos/.*|e2e/(.*-down|kill-.*|recall-kills|scope-proof|doubled|audit|restore))\\.spec\\.ts$',
      ]),
    ),
    onDemand: true,
  },
};

/** .config/jest.config.cjs leaves the console's spec out by the same question. */
function consoleUntried() {
  return chromiumPath() ? undefined : `the console was not tried: no Chromium (${howToGetChromium})`;
}

/** A tool that is right or not: one check. @returns {Suite} */
function check(script, ...args) {
  return {
    engines: false,
    single: true,
    run: async (env) =>
      (await runNode([script, ...args], env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}

/** @param {string} project */
function tsc(project) {
  return check(bin('typescript/bin/tsc'), '--noEmit', '-p', project);
}

/** Several runs that count as one check. @param {Suite[]} parts @returns {Suite} */
function all(...parts) {
  return {
    engines: false,
    single: true,
    run: async (env) => {
      let right = true;
      for (const { run } of parts) right = (await run(env)).failed === 0 && right;
      return right ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** @param {NodeJS.ProcessEnv} more @param {Suite} suite @returns {Suite} */
function withEnvironment(more, suite) {
  return { ...suite, run: (env) => suite.run({ ...env, ...more }) };
}

/**
 * @param {string} project of .config/jest.config.cjs
 * @param {boolean} engines
 * @param {number} [workers]
 * @param {string[]} [files] patterns of paths; all of the project without
 * @returns {Suite}
 */
function jest(project, engines, workers = 2, files = []) {
  const run = async (env) => {
    const report = reportFile('report.json');
    const args = [
      bin('jest/bin/jest.js'),
      '-c',
      '.config/jest.config.cjs',
      '--selectProjects',
      project,
      `--maxWorkers=${workers}`,
      '--json',
      `--outputFile=${report}`,
      ...files,
    ];
    const code = await runNode(args, env, 'ignore');
    const outcome = outcomeOf(report);
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  };
  return { engines, run };
}

/** In a directory of its own: in one for all, a killed run of another account may have left a file of the same name. */
const reportFile = (name) => join(mkdtempSync(join(tmpdir(), 'anxin-report-')), name);

/** A test that did not run is no test that passed: skipped ones and files that broke count as failed. @param {string} report */
function outcomeOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(dirname(report), { recursive: true, force: true });
  }
}

/** @param {Suite} first @param {Suite['run']} second @returns {Suite} */
function both({ engines, run }, second) {
  return {
    engines,
    run: async (env) => {
      const [one, other] = [await run(env), await second(env)];
      return { passed: one.passed + other.passed, failed: one.failed + other.failed };
    },
  };
}

/** Tests for Node's own runner: of the launcher, which must work before anything is installed, and of what is no module of ours. */
async function plainTests(folder, env) {
  const report = reportFile('report.tap');
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
  ];
  const code = await runNode(['--test', ...reporters, ...testsIn(folder)], env);
  try {
    const counted = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(readFileSync(report, 'utf8'))?.[1] ?? 0);
    const failed = counted('fail') + counted('cancelled') + counted('skipped') + counted('todo');
    return { passed: counted('pass'), failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(dirname(report), { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'ignore'} [stdout] jest writes its report to standard output too, and what people read to the other one
 * @returns {Promise<number>} exit code
 */
function runNode(args, env, stdout = 'inherit') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: childEnvironment(env),
      stdio: ['ignore', stdout, 'inherit'],
      signal: interruption,
    });
    child.once('error', (error) => child.pid ?? reject(error));
    child.once('close', (code) => (interruption.aborted ? reject(new Interrupted()) : resolve(code ?? 1)));
  });
}
