// The stack under test, in a process of its own: jest's workers speak to it by HTTP, kill and start its parts, and outlive none of it.
// Its first line of output is the address of everything, as JSON. It ends, and everything with it, when its standard input is closed.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as later } from 'node:timers/promises';
import { answersOk } from '../../../deploy/local/launcher/answers.mjs';
import { startThrowAwayStack } from '../../../deploy/local/throw-away-stack.mjs';

const { TcpProxy } = createRequire(import.meta.url)('../../../libs/testing/dist/tcp-proxy.js');
const log = (topic) => (line) => process.stderr.write(`${topic}: ${line}\n`);

/** Between the services and their database; tests themselves look at the database directly. */
let database;
const throughTo = async (address) => {
  database = await TcpProxy.to(address);
  await database.open();
  return Object.assign(new URL(address), { host: database.address }).href;
};
// Engines of its own: these tests stop and freeze them. The demo company's goods are what the story and the recalls are about.
// Those who wait through a fault log in again and again, all from one address.
const extraEnv = { LOGINS_PER_MINUTE: '10000' };
const stack = await startThrowAwayStack({
  ...{ purpose: 'e2e', split: true, env: {}, extraEnv, demoRecords: true, throughTo, log },
});

/** @param {string} target `complaints.api`, `complaints.worker`, `kafka`, `temporal`, `postgres`, `database` (the way to it) */
function partOf(target) {
  if (target === 'database') return database;
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
  quit: async ({ process: server }) => {
    server.signal('SIGQUIT');
    await server.exited;
  },
  cut: (way) => way.close(),
  hang: (way) => way.hold(),
  slow: (way, delayMs) => way.slow(Number(delayMs)),
  open: (way) => way.open(),
};

/** Engines run, everything that was frozen goes on, the way to the database is open, services are ready. */
async function mend() {
  const engines = Object.values(stack.engines);
  const processes = Object.values(stack.services).flatMap((service) => service.processes);
  for (const engine of engines) engine.resume();
  for (const part of processes) part.signal('SIGCONT');
  await database.open();
  await Promise.all(engines.map((engine) => engine.start()));
  await Promise.all(processes.map((part) => mended(part)));
}

/** Started again when it has ended by itself, as an orchestrator would, until it is ready; it may end once more meanwhile. */
async function mended(part, until = performance.now() + 120_000) {
  for (;;) {
    if (!part.running) part.start();
    if (await answersOk(`${part.url}${part.health}`)) return;
    if (performance.now() > until) throw new Error(`${part.name} is not ready again; ${part.lastLines()}`);
    await later(100);
  }
}

const server = createServer(async (request, response) => {
  const [, command = '', target = '', figure] = (request.url ?? '').split('/');
  try {
    await (command === 'mend' ? mend() : commands[command](partOf(target), figure));
    response.writeHead(204).end();
  } catch (error) {
    response.writeHead(500).end(String(error.stack ?? error));
  }
}).listen(0, '127.0.0.1', () => {
  const { dataDir, gateway, mail, password, engines, names } = stack;
  const rows = new URL(engines.postgres.address);
  rows.pathname = `/${names.database}`;
  const urls = Object.fromEntries(Object.entries(stack.services).map(([name, { url }]) => [name, url]));
  const control = `http://127.0.0.1:${server.address().port}`;
  const { topicPrefix, namespace } = names;
  const kept = { database: rows.href, kafka: engines.kafka.address, temporal: engines.temporal.address };
  const servers = { mail: mail.url, ...kept, topicPrefix, namespace };
  process.stdout.write(`${JSON.stringify({ control, dataDir, gateway, password, urls, ...servers })}\n`);
});

const end = async () => {
  server.close();
  await stack.stop();
  process.exit(0);
};
process.stdin.resume().once('end', () => void end());
