import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { answerTo } from '../launcher/answers.mjs';
import { cacheRoot } from '../launcher/cache.mjs';
import { ForeignEngine, OwnEngine } from '../launcher/engine.mjs';
import { childEnvironment } from '../launcher/platform.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { sha256 } from '../launcher/source-files.mjs';
import { SupervisedProcess } from '../launcher/supervised-process.mjs';
import { findJava } from './java.mjs';
import { installKafka, kafkaVersion } from './kafka-jars.mjs';

const frugal = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Xms64m',
  '-Xmx256m',
  '-Xss512k',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
];

/**
 * One Kafka broker that is its own controller.
 * @param {import('./engines.mjs').EngineOptions} options
 */
export async function kafka({ dataDir, ports, env, log }) {
  if (env.KAFKA_BROKERS) {
    log(`using the brokers at KAFKA_BROKERS, ${env.KAFKA_BROKERS}`);
    return new ForeignEngine('kafka', env.KAFKA_BROKERS);
  }
  const { java, version } = findJava();
  const jars = await installKafka(log);
  const directory = join(dataDir, 'kafka');
  const properties = join(directory, 'server.properties');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(properties, settings(directory, ports));
  const archive = classArchive(jars, version);
  const classpath = ['-cp', classpathOf(jars)];
  if (!existsSync(join(directory, 'data/meta.properties')))
    await format(java, [...archive.use, ...classpath], properties, log);
  const server = new SupervisedProcess(
    {
      name: 'kafka',
      command: java,
      args: [
        ...frugal,
        ...(archive.use.length > 0 ? archive.use : archive.record),
        ...classpath,
        'kafka.Kafka',
        properties,
      ],
      env: childEnvironment(),
      stopWithin: 30_000,
    },
    dataDir,
  );
  const address = `127.0.0.1:${ports.kafka}`;
  const engine = new OwnEngine('kafka', address, server, {
    probe: () => coordinatesGroups(ports.kafka),
    within: 120_000,
    afterStop: archive.keep,
  });
  if (archive.use.length === 0) log('first start with this Java: about 15 s, later starts about 3 s');
  await engine.start();
  log(`ready at ${address}`);
  return engine;
}

/**
 * Whether consumers can begin: a broker that takes connections still has to make the topic in which groups keep their offsets, and
 * makes it when somebody first asks who coordinates a group (FindCoordinator, version 2; the answer holds its error at byte 12).
 */
async function coordinatesGroups(port) {
  const answer = await answerTo(port, findCoordinator);
  return answer !== undefined && answer.length >= 14 && answer.readInt16BE(12) === 0;
}

const group = Buffer.from('anxin-readiness');
const findCoordinator = Buffer.concat([
  Buffer.from([0, 0, 0, 13 + group.length, 0, 10, 0, 2, 0, 0, 0, 1, 0xff, 0xff, 0, group.length]),
  group,
  Buffer.from([0]),
]);

/** Sorted and spelt out: with a wildcard the order depends on the file system, and the class archive needs the same one. */
function classpathOf(jars) {
  return jarsIn(jars).join(':');
}

function jarsIn(jars) {
  return readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(jars, name));
}

/**
 * Java's archive of loaded classes makes the start several times faster. The first server that runs without one records it when it
 * stops; it fits exactly one Java and one set of jars. Java goes on without it when it does not fit.
 */
function classArchive(jars, version) {
  const stamps = jarsIn(jars).map((jar) => `${jar} ${statSync(jar).mtimeMs} ${statSync(jar).size}`);
  const archive = join(
    cacheRoot(),
    `kafka-${kafkaVersion}-${sha256([version, ...stamps].join('\n')).slice(0, 16)}.jsa`,
  );
  const draft = `${archive}.${process.pid}.${randomBytes(4).toString('hex')}.draft`;
  mkdirSync(cacheRoot(), { recursive: true });
  return {
    use: existsSync(archive)
      ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
      : [],
    record: [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'],
    keep: () => {
      if (!existsSync(draft)) return;
      if (existsSync(archive)) rmSync(draft);
      else renameSync(draft, archive);
    },
  };
}

/** @param {string} java @param {string[]} options @param {string} properties @param {(line: string) => void} log */
async function format(java, options, properties, log) {
  log('formatting its storage');
  const cluster = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  await runTool(
    java,
    [...frugal, ...options, 'kafka.tools.StorageTool', 'format', '--ignore-formatted', '-t', cluster, '-c', properties],
    { env: childEnvironment(), log },
  );
}

/** @param {string} directory @param {import('../launcher/ports.mjs').Ports} ports */
function settings(directory, ports) {
  const controller = `127.0.0.1:${ports['kafka-controller']}`;
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@${controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${ports.kafka},CONTROLLER://${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${ports.kafka}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': join(directory, 'data'),
    'auto.create.topics.enable': false,
    'num.partitions': 4,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    'broker.heartbeat.interval.ms': 500,
    'broker.session.timeout.ms': 2_000,
    'log.cleaner.dedupe.buffer.size': 4_194_304,
    'num.network.threads': 2,
    'num.io.threads': 4,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
