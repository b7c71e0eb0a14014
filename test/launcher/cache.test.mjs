import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { installed } from '../../deploy/local/launcher/cache.mjs';

const cache = mkdtempSync(join(tmpdir(), 'anxin-cache-'));
after(() => rmSync(cache, { recursive: true }));

describe('an installation in the cache', () => {
  it('is there whole or not at all', async () => {
    const target = join(cache, 'broken-1.0');
    const filling = installed(target, async (draft) => {
      writeFileSync(join(draft, 'half'), '');
      throw new Error('the network is gone');
    });
    await assert.rejects(filling, /network is gone/);
    assert.equal(existsSync(target), false);
    assert.deepEqual(
      readdirSync(cache).filter((name) => name.startsWith('broken')),
      [],
    );
  });

  it('is made once by two starts at the same moment, and the slower one takes it', async () => {
    const target = join(cache, 'shared-1.0');
    const fill = (content) => async (draft) => {
      await new Promise((resolve) => setImmediate(resolve));
      writeFileSync(join(draft, 'content'), content);
    };
    await Promise.all([installed(target, fill('one')), installed(target, fill('two'))]);
    assert.match(readFileSync(join(target, 'content'), 'utf8'), /^(one|two)$/);
    assert.deepEqual(
      readdirSync(cache).filter((name) => name.startsWith('shared')),
      ['shared-1.0'],
    );
  });

  it('is not made again', async () => {
    const target = join(cache, 'kept-1.0');
    await installed(target, async (draft) => writeFileSync(join(draft, 'content'), 'first'));
    await installed(target, async () => assert.fail('made again'));
    assert.equal(readFileSync(join(target, 'content'), 'utf8'), 'first');
  });
});
