// npm run backup -- DIR [--keys OTHERDIR]: PostgreSQL and Temporal of npm start, running or stopped, into a new directory.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from './backup/back-up.mjs';
import { usualDataDir } from './launcher/data-directory.mjs';
import { watchForInterruption } from './launcher/interruption.mjs';
import { progress } from './launcher/progress.mjs';

const say = progress('backup');
watchForInterruption({ log: say, atOnce: () => {} });
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw new Error('npm run backup -- DIR [--keys OTHERDIR]');
  const keys = values.keys ? resolve(values.keys) : undefined;
  const { rows, workflows, files } = await backUp({ dataDir: usualDataDir, target: resolve(target), keys, log: say });
  say(`${Object.keys(files).length} files; workflows of ${workflows.at}, rows of ${rows.from}`);
  say(
    keys
      ? `the keys are in ${keys}: move them to where the backup is not`
      : 'without the keys: personal data cannot be read again without privacy.key (--keys OTHERDIR)',
  );
} catch (error) {
  console.error(`\n${process.env.DEBUG ? error.stack : error.message}`);
  process.exitCode = 1;
}
