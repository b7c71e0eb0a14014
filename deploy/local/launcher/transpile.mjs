import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { root } from './repository.mjs';
import { filesBelow, isTest, sha256 } from './source-files.mjs';
import { writeAtomically } from './write-atomically.mjs';

const require = createRequire(join(root, 'package.json'));

/**
 * Brings `dist/` of one package up to its sources: changed files are transpiled, everything else that is not TypeScript is copied,
 * and what has no source any more goes away.
 * @param {import('./repository.mjs').WorkspacePackage} workspacePackage
 * @returns {Promise<number>} how many files were written
 */
export async function transpile({ directory, room }) {
  const from = room === 'workflows' ? directory : join(directory, 'src');
  const to = join(directory, 'dist');
  const options = require('./.config/swc.cjs').typescript('commonjs');
  const tool = `${require('@swc/core/package.json').version} ${JSON.stringify(options)}`;
  const record = join(to, '.inputs.json');
  const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  const known = before.tool === tool ? before.files : {};
  /** @type {Record<string, { hash: string, output: string }>} */
  const files = {};
  let written = 0;

  for (const file of filesBelow(from, isInput)) {
    const name = relative(from, file);
    const content = readFileSync(file);
    const hash = sha256(content);
    const output = name.replace(/\.tsx?$/, '.js');
    files[name] = { hash, output };
    if (known[name]?.hash === hash && existsSync(join(to, output))) continue;
    written += 1;
    writeAtomically(
      join(to, output),
      /\.tsx?$/.test(name) ? await compiled(file, content.toString(), options) : content,
    );
  }

  const outputs = new Set(Object.values(files).map(({ output }) => output));
  const gone = Object.values(before.files ?? {}).filter(({ output }) => !outputs.has(output));
  for (const { output } of gone) rmSync(join(to, output), { force: true });
  if (written + gone.length > 0 || !existsSync(record)) {
    mkdirSync(to, { recursive: true });
    writeAtomically(record, JSON.stringify({ tool, files }));
  }
  return written;
}

/** @param {string} file */
function isInput(file) {
  return !isTest(file) && !/(\.d\.ts|\.md|package\.json|tsconfig\.json)$/.test(file);
}

async function compiled(file, source, options) {
  const { code } = await require('@swc/core').transform(source, { ...options, filename: file });
  return code;
}
