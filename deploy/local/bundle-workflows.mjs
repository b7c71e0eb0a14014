import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { root, workspacePackages } from './launcher/repository.mjs';
import { filesBelow, hashOfFiles, isTest } from './launcher/source-files.mjs';
import { writeAtomically } from './launcher/write-atomically.mjs';

const pureTags = ['workflow', 'lib:pure', 'lib:contracts'];

/** File of a process's bundle: the same one for tests and for production. */
export const bundleFileOf = (process) => join(root, 'workflows', process, 'dist/bundle.js');

/** A workflow may import pure packages only, so its bundle depends on those, on the SDK and on this file. */
function sourcesKey() {
  const files = workspacePackages()
    .filter(({ tags }) => tags.some((tag) => pureTags.includes(tag)))
    .flatMap(({ directory }) => filesBelow(directory, (file) => /\.(ts|json)$/.test(file) && !isTest(file)));
  const sdk = readFileSync(join(root, 'node_modules/@temporalio/worker/package.json'), 'utf8');
  return hashOfFiles([...files, join(root, 'deploy/local/bundle-workflows.mjs')], [root, JSON.parse(sdk).version]);
}

/**
 * Bundles each workflow from its sources, unless the bundle on disk was made from the same ones.
 * Needs the dependencies, not the build.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<Record<string, string>>} process → absolute path of its bundle
 */
export async function bundleWorkflows({ log = () => {} } = {}) {
  const key = sourcesKey();
  /** @type {Record<string, string>} */
  const bundles = {};
  for (const { directory } of workspacePackages().filter(({ room }) => room === 'workflows')) {
    const workflowsPath = join(directory, 'workflow.ts');
    if (!existsSync(workflowsPath)) continue;
    const process = basename(directory);
    bundles[process] = bundleFileOf(process);
    const keyFile = `${bundles[process]}.key`;
    if (existsSync(bundles[process]) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
    log(`bundling workflow ${process}`);
    writeAtomically(bundles[process], await bundleOf(workflowsPath));
    writeAtomically(keyFile, key);
  }
  return bundles;
}

/**
 * One bundle with everything that every workflow has around it.
 * @param {string} workflowsPath absolute path of the module that exports the workflows
 */
export async function bundleOf(workflowsPath) {
  const { bundleWorkflowCode, DefaultLogger } = createRequire(join(root, 'package.json'))('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: sharedInterceptors(),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@anxin/source', 'require', 'node', 'default'] },
    }),
  });
  return code;
}

/** Interceptors that every workflow runs with: `workflows/shared/*-interceptors.ts`. */
const sharedInterceptors = () =>
  filesBelow(join(root, 'workflows/shared'), (file) => file.endsWith('-interceptors.ts'));
