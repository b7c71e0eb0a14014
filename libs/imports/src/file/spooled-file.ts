import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileCutOff, FileTooLarge } from '../import.errors';

export type Encoding = 'utf-8' | 'gb18030';

/** Tells whether the bytes so far are UTF-8; anything else that a Chinese office exports is GB18030. */
class EncodingGuess {
  private readonly strict = new TextDecoder('utf-8', { fatal: true });
  encoding: Encoding = 'utf-8';

  see(bytes?: Uint8Array): void {
    if (this.encoding === 'gb18030') return;
    try {
      if (bytes) this.strict.decode(bytes, { stream: true });
      else this.strict.decode();
    } catch {
      this.encoding = 'gb18030';
    }
  }
}

/**
 * A file that has arrived whole, on disk: the sender is let go before the rows are worked through, and its hash and encoding are known.
 * It bears no name, so that nobody else opens it and nothing of it is left when the process ends, however it ends.
 */
export class SpooledFile {
  private constructor(
    private readonly handle: FileHandle,
    /** SHA-256 of the bytes, hex. */
    readonly hash: string,
    readonly encoding: Encoding,
  ) {}

  /** @throws FileTooLarge as soon as the limit is passed; FileCutOff when the stream breaks off */
  static async take(body: AsyncIterable<Uint8Array>, limitBytes: number, told?: Encoding): Promise<SpooledFile> {
    const path = join(tmpdir(), `anxin-import-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    try {
      await unlink(path);
      const hash = createHash('sha256');
      const guess = new EncodingGuess();
      let size = 0;
      for await (const bytes of unbroken(body)) {
        size += bytes.length;
        if (size > limitBytes) throw new FileTooLarge(limitBytes);
        hash.update(bytes);
        guess.see(bytes);
        await handle.appendFile(bytes);
      }
      guess.see();
      return new SpooledFile(handle, hash.digest('hex'), told ?? guess.encoding);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The text from its beginning, without a byte-order mark; may be read several times. */
  async *text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(this.encoding);
    const buffer = new Uint8Array(65_536);
    for (let position = 0; ;) {
      const { bytesRead } = await this.handle.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
    }
    yield decoder.decode();
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

async function* unbroken(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new FileCutOff();
  }
}
