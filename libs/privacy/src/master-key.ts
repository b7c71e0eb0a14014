import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

const keyBytes = 32;

/** The deployment's one secret for personal data. Two keys are derived from it, so that neither use weakens the other. */
export class MasterKey {
  /** Wraps the persons' data keys. */
  readonly wrapping: Buffer;
  /** Keys the blind indexes. */
  readonly indexing: Buffer;

  constructor(secret: Buffer) {
    if (secret.length !== keyBytes)
      throw new Error(`The privacy key has ${secret.length} bytes instead of ${keyBytes}`);
    const derive = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', secret, '', `anxin/privacy/${purpose}`, keyBytes));
    this.wrapping = derive('wrapping');
    this.indexing = derive('indexing');
  }

  /** A file of 32 raw bytes, or of their 64 hex digits or base64 on one line. */
  static fromFile(path: string): MasterKey {
    const content = readFileSync(path);
    if (content.length === keyBytes) return new MasterKey(content);
    const line = content.toString('utf8').trim();
    return new MasterKey(/^[0-9a-f]{64}$/i.test(line) ? Buffer.from(line, 'hex') : Buffer.from(line, 'base64'));
  }
}
