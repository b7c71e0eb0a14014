import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, installed } from '../launcher/cache.mjs';
import { Missing } from '../launcher/missing.mjs';
import { childEnvironment, platform } from '../launcher/platform.mjs';
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
  const { python, version } = findPython();
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

function findPython() {
  const candidates = process.env.PYTHON ? [process.env.PYTHON] : ['python3', 'python'];
  const ask = 'import sys, pip; print("%d.%d" % sys.version_info[:2]) if sys.version_info >= (3, 11) else sys.exit(1)';
  for (const python of candidates) {
    try {
      const version = execFileSync(python, ['-c', ask], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
      return { python, version };
    } catch {
      // the next one
    }
  }
  throw new Missing(
    `Python 3.11 or newer with pip is needed to run schemathesis (looked for: ${candidates.join(', ')}).`,
    ['install Python 3.11 and pip, or name the interpreter: PYTHON=/path/to/python3'],
  );
}
