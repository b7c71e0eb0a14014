import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { tryLock, withLock } from '../../deploy/local/launcher/lock.mjs';
import { startOf } from '../../deploy/local/launcher/process-identity.mjs';

const directory = mkdtempSync(join(tmpdir(), 'anxin-lock-'));
after(() => rmSync(directory, { recursive: true }));
const silent = { log: () => {}, busy: '' };

describe('a lock between processes', () => {
  it('lets one in at a time', async () => {
    const file = join(directory, 'turns');
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(file, silent, work)));
    assert.equal(most, 1);
    assert.equal(existsSync(file), false);
  });

  it('counts for nothing when its holder is gone', async () => {
    const file = join(directory, 'gone');
    const child = spawn(process.execPath, ['-e', '']);
    const holder = { pid: child.pid, start: startOf(child.pid ?? 0) };
    await once(child, 'exit');
    writeFileSync(file, JSON.stringify(holder));
    await withLock(file, silent, async () => {});
    assert.equal(existsSync(file), false);
  });

  it('counts for nothing when its number now belongs to another process', async () => {
    const file = join(directory, 'another');
    writeFileSync(file, JSON.stringify({ pid: process.pid, start: 'another boot:1' }));
    await withLock(file, silent, async () => {});
  });

  it('holds while its holder runs', () => {
    const file = join(directory, 'held');
    writeFileSync(file, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
    assert.equal(tryLock(file), false);
    assert.equal(tryLock(file), false);
  });
});
