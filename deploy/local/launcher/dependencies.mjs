import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { Missing } from './missing.mjs';
import { childEnvironment } from './platform.mjs';
import { root } from './repository.mjs';
import { runTool } from './run-tool.mjs';
import { sha256 } from './source-files.mjs';

const lockFile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules/.anxin-installed');

/**
 * `npm ci` when node_modules is missing or differs from the lock file.
 * @param {(line: string) => void} log
 */
export async function installDependencies(log) {
  const wanted = sha256(readFileSync(lockFile));
  const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (installed()) return;
  await withLock(
    join(root, '.anxin/install.lock'),
    { log, busy: 'another command installs the dependencies, waiting for it' },
    async () => {
      if (installed()) return;
      if (!sameAsLock()) {
        const step = 'installing the dependencies (npm ci)';
        log(step);
        const npm = process.env.npm_execpath;
        const [command, args] = npm
          ? [process.execPath, [npm, 'ci', '--loglevel=error']]
          : ['npm', ['ci', '--loglevel=error']];
        await runTool(command, args, { cwd: root, env: childEnvironment(), log, step }).catch((error) => {
          if (error.code === 'ENOENT')
            throw new Missing('npm is needed to install the dependencies.', ['install npm 10 or newer']);
          throw error;
        });
      }
      writeFileSync(stamp, wanted);
    },
  );
}

/** Whether somebody has installed exactly the locked versions by hand: then nothing is installed again. */
function sameAsLock() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const inModules = Object.entries(locked).filter(([path]) => path.includes('node_modules/'));
  return (
    inModules.every(([path, one]) => one.optional || one.peer || installed[path]?.version === one.version) &&
    Object.entries(installed).every(
      ([path, one]) => !path.includes('node_modules/') || locked[path]?.version === one.version,
    )
  );
}
