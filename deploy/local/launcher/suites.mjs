import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interrupted, interruption } from './interruption.mjs';
import { childEnvironment } from './platform.mjs';
import { root } from './repository.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Outcome
 * @typedef {{ engines: boolean, run: (env: NodeJS.ProcessEnv) => Promise<Outcome> }} Suite `engines`: whether it needs them
 */

const bin = (path) => join(root, 'node_modules', path);
const boundaryTests = join(root, 'test/boundaries/boundaries.test.mjs');

/** In the order in which they run: what is quick and often wrong first. @type {Record<string, Suite>} */
export const suites = {
  format: check(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  lint: check(join(root, 'deploy/local/lint.mjs')),
  types: check(bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.base.json'),
  boundaries: { engines: false, run: boundaries },
  unit: jest('unit', false),
  workflow: jest('workflow', true),
  integration: jest('integration', true),
  // They stop and freeze engines: one after the other, on a stack with engines of its own.
  'end-to-end': jest('e2e', false, 1),
};

/** A tool that is right or not: one check. @returns {Suite} */
function check(script, ...args) {
  return {
    engines: false,
    run: async (env) =>
      (await runNode([script, ...args], env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}

/** @param {string} project of .config/jest.config.cjs @param {boolean} engines @param {number} [workers] @returns {Suite} */
function jest(project, engines, workers = 2) {
  const run = async (env) => {
    const report = join(tmpdir(), `anxin-${project}-${process.pid}.json`);
    const args = [
      bin('jest/bin/jest.js'),
      '-c',
      '.config/jest.config.cjs',
      '--selectProjects',
      project,
      `--maxWorkers=${workers}`,
      '--json',
      `--outputFile=${report}`,
    ];
    const code = await runNode(args, env, 'ignore');
    const outcome = outcomeOf(report);
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  };
  return { engines, run };
}

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
    rmSync(report, { force: true });
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Outcome>} */
async function boundaries(env) {
  const report = join(tmpdir(), `anxin-boundaries-${process.pid}.tap`);
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const code = await runNode(['--test', ...reporters, boundaryTests], env);
  try {
    const counted = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(readFileSync(report, 'utf8'))?.[1] ?? 0);
    const failed = counted('fail') + counted('cancelled') + counted('skipped') + counted('todo');
    return { passed: counted('pass'), failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(report, { force: true });
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
