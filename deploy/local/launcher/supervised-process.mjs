import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { assertUninterrupted } from './interruption.mjs';
import { startOf, stillRuns } from './process-identity.mjs';
import { writeAtomically } from './write-atomically.mjs';

/**
 * @typedef {object} ProcessPlan
 * @property {string} name unique in its data directory, also the name of its log
 * @property {string} command
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {NodeJS.Signals} [stopSignal] what asks it to end (SIGTERM)
 * @property {number} [stopWithin] ms until it is killed (10,000)
 */

/** Bytes; a longer log is set aside at the next start. */
const logLimit = 20_000_000;

/** A process group that the running launcher answers for. */
export class SupervisedProcess {
  /** Those that run now. @type {Set<SupervisedProcess>} */
  static #alive = new Set();

  /** The last resort when the launcher has no time left: kill -9 for all. */
  static killAll() {
    for (const one of SupervisedProcess.#alive) one.signal('SIGKILL');
  }

  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Promise<{ code: number | null, signal: string | null }>} */
  exited = Promise.resolve({ code: 0, signal: null });
  #stopping = false;

  /**
   * @param {ProcessPlan} plan
   * @param {string} dataDir
   */
  constructor(plan, dataDir) {
    /** Whether somebody starts it again when it ends by itself. */
    this.restarts = false;
    this.plan = plan;
    this.name = plan.name;
    this.record = join(dataDir, 'processes', `${plan.name}.json`);
    this.logFile = join(dataDir, 'logs', `${plan.name}.log`);
    /** Called when the process ends without having been asked to. @type {(how: string) => void} */
    this.onUnexpectedEnd = () => {};
  }

  get pid() {
    return this.#child?.pid;
  }

  get running() {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts it, in a process group of its own: a Ctrl-C in the terminal reaches the launcher alone, which then stops all in order. */
  start() {
    assertUninterrupted();
    mkdirSync(join(this.logFile, '..'), { recursive: true });
    if (existsSync(this.logFile) && statSync(this.logFile).size > logLimit)
      renameSync(this.logFile, `${this.logFile}.1`);
    const log = openSync(this.logFile, 'a', 0o600);
    const { command, args, cwd, env, uid, gid } = this.plan;
    const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#child = child;
    this.#stopping = false;
    SupervisedProcess.#alive.add(this);
    const start = child.pid && startOf(child.pid);
    if (start)
      writeAtomically(
        this.record,
        JSON.stringify({ name: this.name, pid: child.pid, start, stopSignal: this.plan.stopSignal ?? 'SIGTERM' }),
      );
    this.exited = new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: null, signal: error.message }));
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    void this.exited.then(({ code, signal }) => {
      if (this.#child !== child) return;
      SupervisedProcess.#alive.delete(this);
      rmSync(this.record, { force: true });
      if (!this.#stopping) this.onUnexpectedEnd(`${this.name} ended with ${signal ?? code}; ${this.lastLines()}`);
    });
    return this;
  }

  /** @param {NodeJS.Signals} signal sent to the whole process group */
  signal(signal) {
    if (!this.#child?.pid || !this.running) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }

  /** Whether it was asked to end. */
  get stopped() {
    return this.#stopping;
  }

  /** Asks it to end, then kills it. */
  async stop() {
    this.#stopping = true;
    if (!this.running) return;
    this.signal('SIGCONT');
    this.signal(this.plan.stopSignal ?? 'SIGTERM');
    const timer = setTimeout(() => this.signal('SIGKILL'), this.plan.stopWithin ?? 10_000);
    await this.exited;
    clearTimeout(timer);
  }

  /** Ends it as a power cut would. */
  async kill() {
    this.#stopping = true;
    this.signal('SIGKILL');
    await this.exited;
  }

  lastLines(count = 15) {
    try {
      return `the end of ${this.logFile}:\n${readFileSync(this.logFile, 'utf8').trim().split('\n').slice(-count).join('\n')}`;
    } catch {
      return `no log at ${this.logFile}`;
    }
  }

  /**
   * Waits until a probe answers true; fails at once when the process ends before.
   * @param {() => Promise<boolean>} probe
   * @param {number} within ms
   */
  async ready(probe, within) {
    const until = performance.now() + within;
    while (!(await probe())) {
      assertUninterrupted();
      if (!this.running && !this.restarts)
        throw new Error(`${this.name} ended before it was ready; ${this.lastLines()}`);
      if (performance.now() > until)
        throw new Error(`${this.name} was not ready within ${within / 1000} s; ${this.lastLines()}`);
      await pause(50);
    }
  }
}

/**
 * Ends a process that a launcher left behind, if it still is the one that was recorded.
 * @param {{ name: string, pid: number, start: string, stopSignal: NodeJS.Signals }} left
 */
export async function endOrphan(left) {
  const send = (signal) => {
    try {
      process.kill(-left.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  if (!stillRuns(left)) return false;
  send('SIGCONT');
  send(left.stopSignal);
  for (const until = performance.now() + 8_000; stillRuns(left) && performance.now() < until;) await pause(50);
  if (stillRuns(left)) send('SIGKILL');
  while (stillRuns(left)) await pause(20);
  return true;
}
