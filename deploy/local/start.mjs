// npm start             dependencies, build, engines, services; until Ctrl-C
// npm start -- --story  plays test/story/story.mjs on a throw-away stack; ends with 0 or 1
// npm run start:production-like [-- --story]  the same with Temporal's released server on PostgreSQL
import { build } from './build.mjs';
import { installKafka } from './engines/kafka-jars.mjs';
import { installTemporal } from './engines/temporal.mjs';
import { installTemporalServer } from './engines/temporal-server.mjs';
import { runCommand } from './launcher/command.mjs';
import { clearLeftThrowAways, leave, occupy, productionLikeDataDir, usualDataDir } from './launcher/data-directory.mjs';
import { installDependencies } from './launcher/dependencies.mjs';
import { endWhatRuns, Interrupted, interrupted } from './launcher/interruption.mjs';
import { progress } from './launcher/progress.mjs';
import { printAddresses } from './launcher/welcome.mjs';
import { assertNode } from './launcher/requirements.mjs';
import { startStack } from './stack.mjs';
import { startThrowAwayStack } from './throw-away-stack.mjs';

const say = progress('anxin');
const arguments_ = process.argv.slice(2);
const productionLike = arguments_.includes('--production-like');

async function serve() {
  const dataDir = productionLike ? productionLikeDataDir : usualDataDir;
  await occupy(dataDir, say);
  try {
    await clearLeftThrowAways(say);
    await prepare();
    const stack = await startStack({ dataDir, productionLike, keepRunning: true, demoRecords: true, log: progress });
    printAddresses(stack);
    say('ready; Ctrl-C stops everything, the data stays');
    await interrupted();
    await stack.stop();
    say('stopped');
  } finally {
    leave(dataDir);
  }
}

async function playStory() {
  await prepare();
  const stack = await startThrowAwayStack({ purpose: 'story', productionLike, demoRecords: true, log: progress });
  try {
    const { story } = await import('../../test/story/story.mjs');
    const end = interrupted().then(() => {
      throw new Interrupted();
    });
    await Promise.race([story({ ...stack, log: progress('story') }), end]);
    say('the story ended well');
  } finally {
    await stack.stop();
  }
}

async function prepare() {
  assertNode();
  // Temporal and Kafka need nothing from npm. What fails here is told when the engine is started.
  const engines = Promise.allSettled([
    process.env.TEMPORAL_ADDRESS || (productionLike ? installTemporalServer : installTemporal)(progress('temporal')),
    process.env.KAFKA_BROKERS || installKafka(progress('kafka')),
  ]);
  try {
    await installDependencies(progress('npm'));
    await build({ log: progress('build') });
  } catch (error) {
    endWhatRuns();
    throw error;
  } finally {
    await engines;
  }
}

const work = arguments_.includes('--story') ? playStory : serve;
await runCommand(say, async () => {
  const unknown = arguments_.filter((argument) => !['--story', '--production-like'].includes(argument));
  if (unknown.length > 0) throw new Error(`npm start knows --story, not ${unknown.join(' ')}`);
  await work();
});
