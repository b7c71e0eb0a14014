import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stack } from './stack';

/** What every process of the stack has written, by the name of its file. */
export const logs = async (): Promise<Record<string, string>> => {
  const folder = join(stack.dataDir, 'logs');
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};

/** What every API shows to whoever watches it, by its service. */
export const metrics = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(stack.urls).map(
        async ([service, url]) => [`${service}/metrics`, await (await fetch(`${url}/metrics`)).text()] as const,
      ),
    ),
  );
