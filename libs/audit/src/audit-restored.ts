// npm run audit:restored -- --by NAME --reason WHY. After a restore, while the services are stopped.
import { parseArgs } from 'node:util';
import { recordRestored } from './record-restored';

const { by, reason } = parseArgs({ options: { by: { type: 'string' }, reason: { type: 'string' } } }).values;
if (!by || !reason) {
  process.stderr.write('Say who restored it and why: npm run audit:restored -- --by NAME --reason WHY\n');
  process.exitCode = 2;
} else
  recordRestored(process.env, { by, reason }, (line) => void process.stdout.write(`${line}\n`)).catch(
    (error: unknown) => {
      process.stderr.write(`Nothing was recorded: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
