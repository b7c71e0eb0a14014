import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { privateFile } from './private-file.mjs';

export const passwordFile = 'development-password';

/** One password for all demo people, drawn at first start; the launcher prints it, nothing in the repository knows it. */
export const passwordIn = (dataDir) =>
  privateFile(join(dataDir, passwordFile), () => randomBytes(9).toString('base64url'));
