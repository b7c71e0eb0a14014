import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleWorkflows } from './bundle-workflows.mjs';
import { withLock } from './launcher/lock.mjs';
import { childEnvironment } from './launcher/platform.mjs';
import { progress } from './launcher/progress.mjs';
import { root, workspacePackages } from './launcher/repository.mjs';
import { runTool } from './launcher/run-tool.mjs';
import { filesBelow, hashOfFiles } from './launcher/source-files.mjs';
import { transpile } from './launcher/transpile.mjs';
import { writeAtomically } from './launcher/write-atomically.mjs';

const web = join(root, 'services/web');

/**
 * Brings every `dist/` up to its sources; does nothing when nothing changed.
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function build({ log = progress('build') } = {}) {
  await withLock(
    join(root, '.anxin/build.lock'),
    { log, busy: 'another build of this clone is running, waiting for it' },
    async () => {
      let written = 0;
      for (const workspacePackage of workspacePackages()) {
        if (workspacePackage.directory !== web) written += await transpile(workspacePackage);
      }
      log(written > 0 ? `${written} files transpiled` : 'up to date');
      await withLock(
        join(root, '.anxin/bundle.lock'),
        { log, busy: 'a test bundles the workflows, waiting for it' },
        () => bundleWorkflows({ log }),
      );
      await buildWeb(log);
    },
  );
}

/** @param {(line: string) => void} log */
async function buildWeb(log) {
  if (!existsSync(join(web, 'package.json'))) return;
  const key = hashOfFiles([...filesBelow(web), join(root, 'package-lock.json')]);
  const keyFile = join(web, 'dist/.key');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  const step = 'building the web console';
  log(step);
  await runTool(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: web,
    env: childEnvironment(),
    log,
    step,
  });
  writeAtomically(keyFile, key);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
