import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const bytes = 32;

/** The key of the sessions, from a file that only the gateway may read; drawn at the first start. Several gateways share one file. */
export const sessionKey = async (file: string): Promise<Uint8Array> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, randomBytes(bytes).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // drawn before, here or by another gateway
  }
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
  if (key.length !== bytes) throw new Error(`${file} does not hold a key of ${bytes} bytes in base64url`);
  return key;
};
