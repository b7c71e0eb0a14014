import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, installed } from '../launcher/cache.mjs';
import { childEnvironment, platform } from '../launcher/platform.mjs';
import { findPython } from '../launcher/python.mjs';
import { root } from '../launcher/repository.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { sha256 } from '../launcher/source-files.mjs';

const requirements = join(root, 'deploy/local/schemathesis/requirements.txt');

/**
 * Schemathesis with all that it needs, in the cache; every file of it is checked against the hash that is pinned for it.
 * @param {(line: string) => void} log
 * @returns {Promise<{ python: string, modules: string }>} the interpreter, and what its PYTHONPATH must name
 */
export async function installSchemathesis(log) {
  const { python, said: version } = pythonWithPip();
  const pins = sha256(readFileSync(requirements)).slice(0, 12);
  const target = join(cacheRoot(), `schemathesis-${pins}-python${version}-${platform}`);
  const step = 'fetching schemathesis by pip';
  const modules = await installed(target, async (draft) => {
    log(step);
    const flags = ['--quiet', '--disable-pip-version-check', '--only-binary=:all:', '--require-hashes'];
    const args = ['-m', 'pip', 'install', ...flags, '--target', draft, '--requirement', requirements];
    await runTool(python, args, { env: childEnvironment(), log, step });
  });
  return { python, modules };
}

const pythonWithPip = () =>
  findPython(
    ['-c', 'import sys, pip; print("%d.%d" % sys.version_info[:2]) if sys.version_info >= (3, 11) else sys.exit(1)'],
    {
      need: 'Python 3.11 or newer with pip is needed to run schemathesis',
      waysOut: ['install Python 3.11 and pip, or name the interpreter: PYTHON=/path/to/python3'],
    },
  );
