// The stack under test, in a process of its own: jest's workers speak to it by HTTP, kill and start its parts, and outlive none of it.
// Its first line of output is the address of everything, as JSON. It ends, and everything with it, when its standard input is closed.
import { createServer } from 'node:http';
import { startThrowAwayStack } from '../../../deploy/local/throw-away-stack.mjs';

const log = (topic) => (line) => process.stderr.write(`${topic}: ${line}\n`);
// Engines of its own: these tests stop and freeze them. The demo company's goods are what the story and the recalls are about.
const stack = await startThrowAwayStack({ purpose: 'e2e', split: true, env: {}, demoRecords: true, log });

/** @param {string} target `complaints.api`, `complaints.worker`, `kafka`, `temporal`, `postgres` */
function partOf(target) {
  const [name, role] = target.split('.');
  const part = role ? stack.services[name]?.[role] : stack.engines[name];
  if (!part) throw new Error(`The stack has no ${target}`);
  return part;
}
const commands = {
  kill: (part) => part.kill(),
  stop: (part) => part.stop(),
  start: (part) => (part.startReady ? part.startReady() : part.start()),
  pause: (part) => (part.pause ? part.pause() : part.signal('SIGSTOP')),
  resume: (part) => (part.resume ? part.resume() : part.signal('SIGCONT')),
};

const server = createServer(async (request, response) => {
  const [, command = '', target = ''] = (request.url ?? '').split('/');
  try {
    await commands[command](partOf(target));
    response.writeHead(204).end();
  } catch (error) {
    response.writeHead(500).end(String(error.stack ?? error));
  }
}).listen(0, '127.0.0.1', () => {
  const { dataDir, gateway, mail, password, engines, names } = stack;
  const database = new URL(engines.postgres.address);
  database.pathname = `/${names.database}`;
  const urls = Object.fromEntries(Object.entries(stack.services).map(([name, { url }]) => [name, url]));
  const control = `http://127.0.0.1:${server.address().port}`;
  const { topicPrefix } = names;
  const servers = { mail: mail.url, database: database.href, kafka: engines.kafka.address, topicPrefix };
  process.stdout.write(`${JSON.stringify({ control, dataDir, gateway, password, urls, ...servers })}\n`);
});

const end = async () => {
  server.close();
  await stack.stop();
  process.exit(0);
};
process.stdin.resume().once('end', () => void end());
