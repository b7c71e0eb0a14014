// A Kafka broker for one test, which takes it away and gives it back: `stop`, `kill` and `start` come by standard input, a line is
// answered when it is done. The first line is its address. It ends, and nothing is left of it, when its standard input is closed.
import { createInterface } from 'node:readline';
import { kafka } from '../../../deploy/local/engines/kafka.mjs';
import { throwAway, throwAwayDirectory } from '../../../deploy/local/launcher/data-directory.mjs';
import { choosePorts } from '../../../deploy/local/launcher/ports.mjs';

const log = (line) => process.stderr.write(`${line}\n`);
const dataDir = await throwAwayDirectory('broker', log);
try {
  const broker = await kafka({ dataDir, ports: await choosePorts('free'), env: {}, log, durable: true });
  try {
    process.stdout.write(`${broker.address}\n`);
    for await (const command of createInterface({ input: process.stdin })) {
      await broker[command]();
      process.stdout.write(`${command}\n`);
    }
  } finally {
    await broker.stop();
  }
} finally {
  throwAway(dataDir);
}
