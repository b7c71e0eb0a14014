import { parseArgs } from 'node:util';
import { schemaOf, serviceNames } from '@anxin/contracts';
import { Client } from 'pg';
import { parked } from './parked';
import { redrive } from './redrive';
import { replay } from './replay';

const usage = `DATABASE_URL=postgres://… messaging <command> --service <name> [options]
  parked                                   what waits for a re-drive, and why
  redrive  [--key <key>]                   sets parked keys free; messages are handled again in order
  replay   --topic <topic> [--type <type>] [--since <RFC 3339>]
                                           publishes events again from the outbox
`;

/** @returns the exit code */
export const messagingCommand = async (
  args: readonly string[],
  databaseUrl: string | undefined,
  say: (line: string) => void,
): Promise<number> => {
  const options = {
    service: { type: 'string' },
    key: { type: 'string' },
    topic: { type: 'string' },
    type: { type: 'string' },
    since: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const service = serviceNames.find((name) => name === values.service);
  const since = values.since === undefined ? undefined : new Date(values.since);
  const [command] = positionals;
  const wrong =
    (databaseUrl === undefined && 'DATABASE_URL is missing') ||
    (service === undefined && `--service must be one of ${serviceNames.join(', ')}`) ||
    (command === 'replay' && values.topic === undefined && '--topic is missing') ||
    (since !== undefined && Number.isNaN(since.getTime()) && '--since is no instant') ||
    (!['parked', 'redrive', 'replay'].includes(command ?? '') && 'No such command');
  if (wrong || databaseUrl === undefined || service === undefined) {
    say(`${String(wrong)}\n${usage}`);
    return 2;
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const schema = schemaOf(service);
    if (command === 'redrive') {
      const { outboxKeys, letters } = await redrive(
        client,
        schema,
        values.key === undefined ? {} : { key: values.key },
      );
      say(`${outboxKeys} keys of the outbox go on; ${letters} set-aside messages are handled again`);
    } else if (command === 'replay') {
      const choice = { topic: values.topic ?? '', ...(values.type && { type: values.type }), ...(since && { since }) };
      say(`${await replay(client, schema, choice)} events go out again`);
    } else {
      const list = await parked(client, schema);
      for (const { where, key, waiting, since: from, reason } of list) {
        say(`${where} ${key ?? '(no key)'}: ${waiting} waiting since ${from.toISOString()}: ${reason}`);
      }
      say(`${list.length} parked`);
    }
    return 0;
  } finally {
    await client.end();
  }
};

if (require.main === module) {
  messagingCommand(process.argv.slice(2), process.env['DATABASE_URL'], (line) =>
    process.stdout.write(`${line}\n`),
  ).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
