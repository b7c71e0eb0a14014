// npm run restore -- DIR --by NAME --reason WHY --yes [--only rows|workflows] [--leave-out N] [--keys DIR]: a backup in the place of today's data.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from './backup/manifest.mjs';
import { putBack } from './backup/put-back.mjs';
import { runCommand } from './launcher/command.mjs';
import { usualDataDir } from './launcher/data-directory.mjs';
import { progress } from './launcher/progress.mjs';

const say = progress('restore');
const usage =
  'npm run restore -- DIR --by NAME --reason WHY --yes [--only rows|workflows] [--leave-out N] [--keys DIR]';

function choice() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      reason: { type: 'string' },
      only: { type: 'string' },
      keys: { type: 'string' },
      'leave-out': { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const [from, ...more] = positionals;
  const { by, reason, only, keys, yes, 'leave-out': skipped } = values;
  if (!from || more.length > 0 || !by || !reason || (only && !['rows', 'workflows'].includes(only)))
    throw new Error(usage);
  if (skipped !== undefined && !/^\d{1,6}$/.test(skipped)) throw new Error(usage);
  const leaveOut = skipped === undefined ? undefined : Number(skipped);
  return {
    from: resolve(from),
    by,
    reason,
    yes,
    leaveOut,
    ...(only && { only }),
    ...(keys && { keys: resolve(keys) }),
  };
}

await runCommand(say, async () => {
  const { yes, ...wanted } = choice();
  const { rows, workflows } = readManifest(wanted.from);
  say(
    `rows of ${rows.from}, workflows of ${workflows.at}${wanted.only ? `; only the ${wanted.only} are put back` : ''}`,
  );
  if (!yes)
    throw new Error(
      `What was done since then is lost to the ${wanted.only ?? 'system'}, though moved aside. Say --yes to go on; nothing was changed.`,
    );
  await putBack({ ...wanted, dataDir: usualDataDir, log: say });
  say(
    'next: npm start. It brings rows and workflows into step before any service runs, fills Kafka again and says what people have to do again',
  );
  say('then: npm run audit:verify, which says RESTORED');
});
