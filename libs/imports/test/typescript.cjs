// Lets a test start an entry in a Node process of its own, from the sources: `node --conditions=@anxin/source --require <this> entry.ts`.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { typescript } = require(join(__dirname, '../../../.config/swc.cjs'));

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...typescript('commonjs'), filename });
  module._compile(code, filename);
};
