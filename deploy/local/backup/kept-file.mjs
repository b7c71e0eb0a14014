import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assertUninterrupted } from '../launcher/interruption.mjs';

const chunk = 1024 * 1024;
const atOnce = 8;

/** @typedef {{ sha256: string, size: number }} KeptFile */

/**
 * Copies a file to the disk itself and tells what it wrote, which may differ from a source that is written meanwhile.
 * @param {string} from @param {string} to @param {{ uid: number, gid: number }} [owner]
 * @returns {Promise<KeptFile>}
 */
export async function copyFile(from, to, owner) {
  assertUninterrupted();
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'w', 0o600);
    try {
      const hash = createHash('sha256');
      const buffer = Buffer.alloc(chunk);
      let size = 0;
      for (;;) {
        const { bytesRead } = await source.read(buffer, 0, chunk, size);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
        await target.write(buffer, 0, bytesRead, size);
        size += bytesRead;
      }
      if (owner) await target.chown(owner.uid, owner.gid);
      await target.sync();
      return { sha256: hash.digest('hex'), size };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/**
 * @template Item
 * @param {readonly Item[]} items @param {(item: Item) => Promise<void>} work
 */
export async function several(items, work) {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

/** Names in a directory are on the disk only when it is too. @param {string} directory */
export async function syncDirectory(directory) {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}
