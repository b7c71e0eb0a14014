import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../deploy/local/launcher/repository.mjs';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const { typescript } = require('../../.config/swc.cjs');

const folder = mkdtempSync(join(tmpdir(), 'anxin-maps-'));
after(() => rmSync(folder, { recursive: true }));

const source = `interface Never {
  readonly seen: string;
}

export const fail = (): never => {
  throw new TypeError('no');
};
`;
const preload = join(root, 'deploy/local/launcher/own-source-maps.cjs');
/** The trace of an error that a transpiled file throws. @param {string} dist folder of the file @param {string} [text] put in its place */
const traceFrom = (dist, text) => {
  mkdirSync(join(folder, dist), { recursive: true });
  const file = join(folder, dist, 'fail.js');
  const filename = join(folder, 'src/fail.ts');
  writeFileSync(file, text ?? transformSync(source, { ...typescript('commonjs'), filename }).code);
  const program = `try { require(${JSON.stringify(file)}).fail() } catch (error) { console.log(error.stack) }`;
  return spawnSync(process.execPath, ['--require', preload, '-e', program], { encoding: 'utf8' }).stdout;
};

describe('the trace of an error', () => {
  it('names the line of our own source', () => {
    const [first, second] = traceFrom('room/dist').split('\n');
    assert.equal(first, 'TypeError: no');
    assert.equal(second, `    at Object.fail (${join(folder, 'src/fail.ts')}:6:9)`);
  });

  it('is left as it is in a package, and where there is no map or none that can be read', () => {
    assert.match(traceFrom('node_modules/one/dist'), /node_modules\/one\/dist\/fail\.js:\d+:\d+/);
    const bare = 'exports.fail = () => {\n  throw new Error("no");\n};\n';
    assert.match(traceFrom('bare/dist', bare), /bare\/dist\/fail\.js:2:9/);
    const broken = `${bare}//# sourceMappingURL=data:application/json;base64,AAAA\n`;
    assert.match(traceFrom('broken/dist', broken), /broken\/dist\/fail\.js:2:9/);
  });
});
