import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from './canonical-json';
import { beforeFirstSeal, type Seal, type SealPoint, sealPoint } from './seal';

const newline = 0x0a;
const chunk = 64 * 1024;

/**
 * The exported seals of one service, one line of JSON each, only ever added to. It lies outside the database, best on other hardware,
 * so that the database cannot be changed or put back without its showing.
 */
export class HeadsFile {
  private known?: { readonly size: number; readonly last: SealPoint };

  constructor(readonly path: string) {}

  /** The last whole line's seal. A line torn by a crash is cut off: its seal is in the database and is exported again. */
  async last(): Promise<SealPoint> {
    return this.opened(async (file) => {
      const { size } = await file.stat();
      if (this.known?.size === size) return this.known.last;
      const end = await lineEndBefore(file, size);
      if (end < size) await file.truncate(end);
      const begin = end === 0 ? 0 : await lineEndBefore(file, end - 1);
      const { buffer } = await file.read(Buffer.alloc(end - begin), 0, end - begin, begin);
      const last = end === 0 ? beforeFirstSeal : sealPoint(JSON.parse(buffer.toString('utf8')) as Seal);
      this.known = { size: end, last };
      return last;
    });
  }

  /** Resolves once the lines are on the disk. */
  async append(seals: readonly Seal[]): Promise<void> {
    const final = seals.at(-1);
    if (final === undefined) return;
    await this.opened(async (file) => {
      const { size } = await file.stat();
      const text = Buffer.from(seals.map((seal) => `${canonicalJson(seal)}\n`).join(''), 'utf8');
      await file.write(text, 0, text.length, size);
      await file.sync();
      this.known = { size: size + text.length, last: sealPoint(final) };
    });
  }

  private async opened<T>(work: (file: FileHandle) => Promise<T>): Promise<T> {
    const file = await open(this.path, 'r+').catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(dirname(this.path), { recursive: true });
      const made = await open(this.path, 'w+', 0o640);
      const folder = await open(dirname(this.path), 'r');
      await folder.sync().finally(() => folder.close());
      return made;
    });
    return work(file).finally(() => file.close());
  }
}

/** Offset after the last newline that lies before `position`, or 0. */
const lineEndBefore = async (file: FileHandle, position: number): Promise<number> => {
  for (let end = position; end > 0;) {
    const begin = Math.max(0, end - chunk);
    const { buffer } = await file.read(Buffer.alloc(end - begin), 0, end - begin, begin);
    const found = buffer.lastIndexOf(newline);
    if (found >= 0) return begin + found + 1;
    end = begin;
  }
  return 0;
};
