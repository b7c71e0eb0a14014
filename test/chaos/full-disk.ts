import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stack, start, stop } from '../e2e/support/stack';

const run = promisify(execFile);
/** PostgreSQL runs as nobody where the launcher is root. */
const nobody = 65534;
const segment = 16 * 1024 * 1024;

/** The launcher's note says where PostgreSQL is, if not in the data directory. */
const walDirectory = async (): Promise<string> => {
  const noted = await readFile(join(stack.dataDir, 'postgres.location'), 'utf8').catch(() => undefined);
  return join(noted?.trim() ?? join(stack.dataDir, 'postgres'), 'pg_wal');
};

/** Why a small disk cannot be mounted here; undefined where it can. */
export const whyNoSmallDisk = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root of Linux may mount a small disk';
  const place = join(stack.dataDir, 'small-disk');
  await mkdir(place, { recursive: true });
  return run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', place]).then(
    async () => void (await run('umount', [place])),
    (error: Error) => `no small disk can be mounted: ${error.message.split('\n')[1] ?? error.message}`,
  );
};

export interface SmallDisk {
  /** Takes all room that is left on it. */
  fill(): Promise<void>;
  /** Gives the room back. */
  free(): Promise<void>;
  /** Puts PostgreSQL's log back where it was. PostgreSQL is stopped before and starts after. */
  remove(): Promise<void>;
}

/** Moves the log that PostgreSQL writes ahead onto a disk with room for two segments more. */
export const smallDiskForLog = async (): Promise<SmallDisk> => {
  const wal = await walDirectory();
  const kept = `${wal}.kept`;
  const filler = join(wal, 'filler');
  await stop('postgres');
  await rename(wal, kept);
  await mkdir(wal, { mode: 0o700 });
  const { stdout } = await run('du', ['-sb', kept]);
  const size = Number(stdout.split('\t')[0]) + 2 * segment;
  await run('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700,uid=${nobody},gid=${nobody}`, 'none', wal]);
  await run('cp', ['-a', `${kept}/.`, wal]);
  await start('postgres');
  return {
    fill: async () => {
      const { bavail, bsize } = await statfs(wal);
      await writeFile(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rm(filler, { force: true }),
    remove: async () => {
      await stop('postgres');
      await rm(kept, { recursive: true });
      await run('cp', ['-a', wal, kept]);
      await run('umount', [wal]);
      await rm(wal, { recursive: true });
      await rename(kept, wal);
      await start('postgres');
    },
  };
};
