// npm run bench [-- NAME …] [-- --json]: each figure beside its own baseline, taken in the same run, interleaved, as medians.
import { readdirSync, existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../../deploy/local/build.mjs';
import { startEngines } from '../../deploy/local/engines/engines.mjs';
import { throwAway, throwAwayDirectory } from '../../deploy/local/launcher/data-directory.mjs';
import { installDependencies } from '../../deploy/local/launcher/dependencies.mjs';
import { choosePorts } from '../../deploy/local/launcher/ports.mjs';
import { root } from '../../deploy/local/launcher/repository.mjs';

/**
 * @typedef {{ name: string, figure: number, baseline: number, ratio: number, unit: string, goal: string }} Figure
 * @typedef {{ name: string, engines: boolean, onDemand?: true, run: () => Promise<Figure[]> }} Bench each `*.bench.mjs` exports one;
 * one that is `onDemand` runs only when it is named
 */

const words = process.argv.slice(2);
const json = words.includes('--json');
const wanted = words.filter((word) => !word.startsWith('--'));
const quiet = () => () => {};
const note = (line) => json || console.log(line);

const folders = ['libs', 'services'].flatMap((room) =>
  readdirSync(join(root, room)).map((name) => join(root, room, name, 'bench')),
);
const files = [...folders.filter(existsSync), join(root, 'test/bench')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.bench.mjs'))
    .map((file) => join(folder, file)),
);

await installDependencies(note);
await build({ log: quiet() });
/** @type {Bench[]} */
const all = await Promise.all(files.map(async (file) => (await import(pathToFileURL(file).href)).bench));
const chosen = all
  .filter(({ name, onDemand }) => (wanted.length === 0 ? !onDemand : wanted.includes(name)))
  .sort((a, b) => Number(b.engines) - Number(a.engines));
const unknown = wanted.filter((word) => !all.some(({ name }) => name === word));
if (unknown.length > 0)
  throw new Error(`There is no bench ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);

const dataDir = await throwAwayDirectory('bench', note);
let engines;
try {
  if (chosen.some((bench) => bench.engines)) {
    note('starting engines');
    engines = await startEngines({
      dataDir,
      ports: await choosePorts('free'),
      env: process.env,
      durable: true,
      log: quiet,
    });
    process.env.DATABASE_URL = engines.postgres.address;
    process.env.TEMPORAL_ADDRESS = engines.temporal.address;
    process.env.KAFKA_BROKERS = engines.kafka.address;
  }
  for (const { name, run, engines: needed } of chosen) {
    // What is measured without engines starts its own: these would take memory and time beside them, and be counted with them.
    if (!needed) await stopEngines();
    note(`\n${name}`);
    for (const figure of await run()) show(figure);
  }
} finally {
  await stopEngines();
  throwAway(dataDir);
}
process.exit(0);

async function stopEngines() {
  const running = Object.values(engines ?? {});
  engines = undefined;
  for (const engine of running) await engine.stop();
}

/** @param {Figure} figure */
function show({ name, figure, baseline, ratio, unit, goal }) {
  const load = Number(loadavg()[0]?.toFixed(2));
  const rounded = { name, figure: round(figure), baseline: round(baseline), ratio: round(ratio), unit, goal, load };
  if (json) console.log(JSON.stringify(rounded));
  else
    console.log(
      `  ${name.padEnd(16)} ${rounded.figure} ${unit}, baseline ${rounded.baseline}, ratio ${rounded.ratio} (goal ${goal}; load ${load})`,
    );
}

/** @param {number} value */
function round(value) {
  return Number(value.toPrecision(3));
}
