import { execFile } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../../../..');

/** Folder of the workflow whose spec runs now: `workflows/complaint-handling`. */
export const workflowFolder = (): string => dirname(expect.getState().testPath ?? '');

const launcherModule = (path: string): string => JSON.stringify(pathToFileURL(join(root, 'deploy/local', path)).href);

/** In a process of its own: the bundler does not belong into jest's module registry. */
async function inNode(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/**
 * Path of the process's bundle, brought up to its sources first: the same bundle and the same bundler as in production. Fast when
 * nothing changed.
 */
export async function workflowBundle(folder: string = workflowFolder()): Promise<string> {
  const lock = JSON.stringify(join(root, '.anxin/bundle.lock'));
  const bundles = JSON.parse(
    await inNode(`
      import { withLock } from ${launcherModule('launcher/lock.mjs')};
      import { bundleWorkflows } from ${launcherModule('bundle-workflows.mjs')};
      const bundles = await withLock(${lock}, { log() {}, busy: '' }, () => bundleWorkflows());
      process.stdout.write(JSON.stringify(bundles));`),
  ) as Record<string, string>;
  const path = bundles[basename(folder)];
  if (!path) throw new Error(`${folder} is no workflow: it has no workflow.ts`);
  return path;
}

/** The bundle of any module that exports workflows, made by production's bundler. Some seconds. */
export const bundleOf = (workflowsPath: string): Promise<string> =>
  inNode(`
    import { bundleOf } from ${launcherModule('bundle-workflows.mjs')};
    process.stdout.write(await bundleOf(${JSON.stringify(workflowsPath)}));`);
