import chromium from '../../../.config/chromium.cjs';
import { isRoot } from './cache.mjs';
import { Missing } from './missing.mjs';
import { runTool } from './run-tool.mjs';

const packages = ['chromium', 'fonts-noto-cjk'];

/**
 * Debian's Chromium, with a font that has Chinese: installed where root may, else asked for.
 * @param {(line: string) => void} log
 * @throws {Missing}
 */
export async function installChromium(log) {
  if (chromium.chromiumPath()) return;
  const missing = new Missing('There is no Chromium on this machine.', [chromium.howToGetChromium]);
  if (!isRoot) throw missing;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runTool('apt-get', ['update', '-qq'], { env, log, step: 'reading the package lists' });
    await runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      ...{ env, log },
      step: 'installing Chromium',
    });
  } catch (error) {
    log(`installing it failed: ${error.message}`);
    throw missing;
  }
}
