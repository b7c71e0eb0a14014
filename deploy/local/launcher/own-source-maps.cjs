// Preloaded by every service: traces name the lines of our own sources. `--enable-source-maps` would do it too, but keeps the maps of
// all packages in memory from the start (17 MB a process); here the map of a file is read when an error first passes through it.
const { readFileSync } = require('node:fs');
const { SourceMap } = require('node:module');
const { fileURLToPath } = require('node:url');

const inline = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/;
/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map();

/** @param {string} file */
const mapOf = (file) => {
  if (!maps.has(file)) {
    const [, encoded] = inline.exec(readFileSync(file, 'utf8')) ?? [];
    maps.set(file, encoded && new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))));
  }
  return maps.get(file);
};

/** @param {NodeJS.CallSite} site */
const placeOf = (site) => {
  const text = site.toString();
  const name = site.getFileName();
  if (!name?.includes('/dist/') || name.includes('/node_modules/')) return text;
  try {
    const [line, column] = [site.getLineNumber() ?? 1, site.getColumnNumber() ?? 1];
    const entry = mapOf(name.startsWith('file:') ? fileURLToPath(name) : name)?.findEntry(line - 1, column - 1);
    if (!entry || !('originalSource' in entry)) return text;
    const { originalSource, originalLine, originalColumn } = entry;
    return text.replace(`${name}:${line}:${column}`, `${originalSource}:${originalLine + 1}:${originalColumn + 1}`);
  } catch {
    return text; // a trace is told as it is rather than not at all
  }
};

Error.prepareStackTrace = (error, sites) =>
  [String(error), ...sites.map((site) => `    at ${placeOf(site)}`)].join('\n');
