import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The content of a file that only its owner may read; `make` writes it when it is not there yet. */
export const privateFile = async (path, make) => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    const content = await make();
    await writePrivateFile(path, content);
    return content;
  }
};

/** Replaces the file in one step: a reader sees the old content or the new one. */
export const writePrivateFile = async (path, content) => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, content, { mode: 0o600 });
  await rename(`${path}.new`, path);
};
