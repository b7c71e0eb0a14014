/** A server that this launcher does not own: named by the environment, never started or stopped. */
export class ForeignEngine {
  foreign = true;

  /**
   * @param {string} name
   * @param {string} address
   */
  constructor(name, address) {
    this.name = name;
    this.address = address;
  }

  async stop() {}
}

/** An engine of one data directory: started, stopped, killed, and (for tests) paused from outside. */
export class OwnEngine {
  foreign = false;

  /**
   * @param {string} name
   * @param {string} address as the services get it
   * @param {import('./supervised-process.mjs').SupervisedProcess} process
   * @param {{ probe: () => Promise<boolean>, within: number, afterStop?: () => void }} ways
   */
  constructor(name, address, process, { probe, within, afterStop = () => {} }) {
    this.name = name;
    this.address = address;
    this.process = process;
    this.probe = probe;
    this.within = within;
    this.afterStop = afterStop;
  }

  get pid() {
    return this.process.pid;
  }

  /** Starts it, unless it runs already, and waits until it answers. */
  async start() {
    if (!this.process.running) this.process.start();
    try {
      await this.process.ready(this.probe, this.within);
    } catch (error) {
      await this.process.stop();
      throw error;
    }
  }

  async stop() {
    await this.process.stop();
    this.afterStop();
  }

  /** kill -9; the next `start` goes on with the same data. */
  kill() {
    return this.process.kill();
  }

  /** Freezes it: connections stay open and nothing answers. */
  pause() {
    this.process.signal('SIGSTOP');
  }

  resume() {
    this.process.signal('SIGCONT');
  }
}
