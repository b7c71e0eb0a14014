// node play-earlier.mjs CLONE DATA_DIR: the earlier release's own launcher and story, on the engines that the environment names.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [clone, dataDir] = process.argv.slice(2);
const of = (path) => import(pathToFileURL(join(clone, path)).href);
const { startStack } = await of('deploy/local/stack.mjs');
const { progress } = await of('deploy/local/launcher/progress.mjs');
const { story } = await of('test/story/story.mjs');

const stack = await startStack({ dataDir, ports: 'free', demoRecords: true, log: progress });
try {
  await story({ ...stack, log: progress('story') });
} finally {
  await stack.stop();
}
process.exit(0);
