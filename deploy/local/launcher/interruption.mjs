/** Aborted once, when the person or the system asks the command to end: everything that is under way stops, everything started is stopped. */
const controller = new AbortController();

export const interruption = controller.signal;

export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

export const assertUninterrupted = () => {
  if (interruption.aborted) throw new Interrupted();
};

/**
 * Ctrl-C, a closed terminal, a kill. npm hands a Ctrl-C of the terminal on, so that it comes twice: only one that comes later than
 * two seconds after the first is another one, and ends the command at once.
 * @param {{ log: (line: string) => void, atOnce: () => void }} ways
 */
export function watchForInterruption({ log, atOnce }) {
  let first = 0;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const now = performance.now();
      if (first === 0) {
        first = now;
        log('stopping; once more to end everything at once');
        controller.abort();
      } else if (now - first > 2_000) {
        atOnce();
        process.exit(130);
      }
    });
  }
}

/** After a failure: nothing that is still under way has a purpose. */
export const endWhatRuns = () => controller.abort();

/** Resolves when the command shall end. @returns {Promise<void>} */
export const interrupted = () =>
  new Promise((resolve) => {
    if (interruption.aborted) resolve();
    else interruption.addEventListener('abort', () => resolve(), { once: true });
  });
