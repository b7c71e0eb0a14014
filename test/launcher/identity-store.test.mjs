import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileStore } from '../../deploy/local/identity/file-store.mjs';

test('the identity provider keeps what it stores, also when the disk is slower than its logins', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'anxin-identity-'));
  try {
    const { Adapter, flush } = await fileStore(directory);
    const sessions = new Adapter('Session');
    const flushes = [];
    for (const id of ['one', 'two', 'three']) {
      await sessions.upsert(id, { login: id });
      flushes.push(flush());
    }
    await Promise.all(flushes);
    const stored = JSON.parse(await readFile(join(directory, 'store.json'), 'utf8'));
    assert.deepEqual(
      stored.map(([key]) => key),
      ['Session:one', 'Session:two', 'Session:three'],
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});
