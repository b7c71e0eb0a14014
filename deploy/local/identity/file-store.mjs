import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.mjs';

const now = () => Math.floor(Date.now() / 1000);

/**
 * What oidc-provider stores (sessions, codes, grants, refresh tokens) in memory and in one file, so that logins outlive a restart.
 * Its adapter interface: https://github.com/panva/node-oidc-provider/blob/main/example/my_adapter.js
 */
export const fileStore = async (dataDir) => {
  const file = join(dataDir, 'store.json');
  const entries = new Map(JSON.parse(await readFile(file, 'utf8').catch(() => '[]')));
  let pending;
  const live = () => [...entries].filter(([, { expiresAt }]) => expiresAt === undefined || expiresAt > now());
  // One after the other: two at once would share their draft.
  let writing = Promise.resolve();
  const write = () => (writing = writing.then(() => writePrivateFile(file, JSON.stringify(live()))));
  const save = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      void write();
    }, 200);
  };

  class Adapter {
    constructor(name) {
      this.name = name;
    }
    key(id) {
      return `${this.name}:${id}`;
    }
    async upsert(id, payload, expiresIn) {
      entries.set(this.key(id), { payload, ...(expiresIn && { expiresAt: now() + expiresIn }) });
      save();
    }
    async find(id) {
      const entry = entries.get(this.key(id));
      return entry && (entry.expiresAt === undefined || entry.expiresAt > now()) ? entry.payload : undefined;
    }
    async findBy(field, value) {
      const prefix = `${this.name}:`;
      return live().find(([key, { payload }]) => key.startsWith(prefix) && payload[field] === value)?.[1].payload;
    }
    findByUid(uid) {
      return this.findBy('uid', uid);
    }
    findByUserCode(userCode) {
      return this.findBy('userCode', userCode);
    }
    async consume(id) {
      const entry = entries.get(this.key(id));
      if (entry) entry.payload.consumed = now();
      save();
    }
    async destroy(id) {
      entries.delete(this.key(id));
      save();
    }
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      save();
    }
  }

  return {
    Adapter,
    flush: async () => {
      clearTimeout(pending);
      await write();
    },
  };
};
