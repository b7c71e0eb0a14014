import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './repository.mjs';

/**
 * Computes Nx's project graph and leaves it where the boundary rule of ESLint looks for it. Without it the rule says nothing at all.
 * @returns {Promise<string[]>} names of the projects
 */
export async function computeProjectGraph() {
  process.env.NX_DAEMON = 'false';
  process.env.NX_NO_CLOUD = 'true';
  process.chdir(root);
  const { createProjectGraphAsync } = createRequire(join(root, 'package.json'))('@nx/devkit');
  const { nodes } = await createProjectGraphAsync({ exitOnError: false });
  return Object.keys(nodes);
}
