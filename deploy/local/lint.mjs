// npm run lint [paths]: ESLint over the tree, with the boundary rule's project graph made first.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { computeProjectGraph } from './launcher/project-graph.mjs';
import { root } from './launcher/repository.mjs';

await computeProjectGraph();
const { ESLint } = createRequire(join(root, 'package.json'))('eslint');
const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config/eslint.config.mjs') });
const results = await eslint.lintFiles(process.argv.length > 2 ? process.argv.slice(2) : ['.']);
const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
const faults = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
console.log(`${results.length} files, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
