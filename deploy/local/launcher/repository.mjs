import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the clone. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * A package of the workspace.
 * @typedef {{ name: string, directory: string, room: 'libs' | 'workflows' | 'services', tags: string[] }} WorkspacePackage
 */

/**
 * Every package of the workspace, in a stable order.
 * @returns {WorkspacePackage[]}
 */
export function workspacePackages() {
  return /** @type {const} */ (['libs', 'workflows', 'services']).flatMap((room) =>
    readdirSync(join(root, room))
      .sort()
      .map((entry) => join(root, room, entry))
      .filter((directory) => existsSync(join(directory, 'package.json')))
      .map((directory) => {
        const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
        return { name: manifest.name, directory, room, tags: manifest.nx?.tags ?? [] };
      }),
  );
}
