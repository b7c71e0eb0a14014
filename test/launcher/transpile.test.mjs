import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { transpile } from '../../deploy/local/launcher/transpile.mjs';

const directory = mkdtempSync(join(tmpdir(), 'anxin-transpile-'));
after(() => rmSync(directory, { recursive: true }));
mkdirSync(join(directory, 'src/inner'), { recursive: true });
const library = { name: 'x', directory, room: /** @type {const} */ ('libs'), tags: [] };
const source = (name, text) => writeFileSync(join(directory, 'src', name), text);
const built = (name) => join(directory, 'dist', name);

describe('the build of a package', () => {
  it('writes what is new, leaves out tests, copies what is not TypeScript', async () => {
    source('one.ts', 'export const one: number = 1;');
    source('inner/two.ts', 'export const two = 2;');
    source('one.spec.ts', 'throw new Error();');
    source('data.json', '{}');
    assert.equal(await transpile(library), 3);
    assert.match(readFileSync(built('one.js'), 'utf8'), /exports/);
    assert.equal(existsSync(built('inner/two.js')), true);
    assert.equal(existsSync(built('data.json')), true);
    assert.equal(existsSync(built('one.spec.js')), false);
  });

  it('does nothing when nothing changed', async () => {
    assert.equal(await transpile(library), 0);
  });

  it('writes only what changed, and again what is missing', async () => {
    source('one.ts', 'export const one: number = 11;');
    assert.equal(await transpile(library), 1);
    assert.match(readFileSync(built('one.js'), 'utf8'), /11/);
    rmSync(built('inner/two.js'));
    assert.equal(await transpile(library), 1);
  });

  it('removes what has no source any more', async () => {
    rmSync(join(directory, 'src/inner/two.ts'));
    await transpile(library);
    assert.equal(existsSync(built('inner/two.js')), false);
  });
});
