import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answersOk } from './answers.mjs';
import { root } from './repository.mjs';
import { SupervisedProcess } from './supervised-process.mjs';

/** The whole stack stays small: young generations of 1 MB cost little speed and save 30 MB a process, maps of our own sources alone 17 MB. */
const nodeOptions = ['--max-semi-space-size=1', '--require', join(root, 'deploy/local/launcher/own-source-maps.cjs')];

/** One process of a service that listens on a port: an API, a worker, both, the gateway, a development server. */
export class ServiceProcess extends SupervisedProcess {
  /**
   * @param {{ name: string, entry: string, port: number, env: NodeJS.ProcessEnv, health?: string, stopWithin?: number }} plan `entry` below the clone
   * @param {string} dataDir
   */
  constructor({ name, entry, port, env, health = '/readyz', stopWithin = 25_000 }, dataDir) {
    super(
      {
        name,
        command: process.execPath,
        args: [...nodeOptions, join(root, entry)],
        cwd: root,
        env: { ...env, PORT: `${port}` },
        stopWithin,
      },
      dataDir,
    );
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.health = health;
  }

  /** Starts it and waits until it says that it is ready. @param {number} [within] ms */
  async startReady(within = 120_000) {
    if (!this.running) this.start();
    await this.ready(() => answersOk(`${this.url}${this.health}`), within);
  }

  /**
   * From now on starts it again whenever it ends by itself, at most every second at first and every half minute at last.
   * @param {(line: string) => void} log
   */
  keepRunning(log) {
    let wait = 1_000;
    this.restarts = true;
    this.onUnexpectedEnd = async (how) => {
      log(how);
      await pause(wait);
      wait = Math.min(wait * 2, 30_000);
      if (!this.stopped) {
        log(`starting ${this.name} again`);
        this.start();
      }
    };
  }
}
