/** sysexits.h EX_CONFIG: the supervisor need not try again before somebody has corrected the configuration. */
export const configExitCode = 78;

/** The environment is not one that the process can run in. Every fault is named by its key; no value is shown, for it may be a secret. */
export class ConfigInvalid extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} faults:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigInvalid';
  }
}
