import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, installed } from '../launcher/cache.mjs';
import { Missing } from '../launcher/missing.mjs';
import { childEnvironment } from '../launcher/platform.mjs';
import { root } from '../launcher/repository.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { sha256 } from '../launcher/source-files.mjs';

export const kafkaVersion = '4.3.1';

/** Kafka asks for slf4j 1.7; with 2.0 and its simple logger the broker's warnings and errors get into the log. */
const dependencies = [
  ['org.apache.kafka', 'kafka_2.13', kafkaVersion],
  ['org.slf4j', 'slf4j-api', '2.0.17'],
  ['org.slf4j', 'slf4j-simple', '2.0.17'],
];

const pom = `<project><modelVersion>4.0.0</modelVersion><groupId>anxin</groupId><artifactId>kafka</artifactId><version>1</version><dependencies>
${dependencies.map(([group, artifact, version]) => `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`).join('\n')}
</dependencies></project>`;

/** Jar name → sha256, as checked in. */
function pinnedJars() {
  const lines = readFileSync(join(root, 'deploy/local/engines/kafka-jars.sha256'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => /** @type {[string, string]} */ (line.split(/\s+/).reverse())));
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string>} directory with Kafka's jars
 */
export async function installKafka(log) {
  const named = process.env.KAFKA_LIBS;
  if (named) {
    if (!existsSync(named))
      throw new Missing(`KAFKA_LIBS names ${named}, which is not there.`, [
        'correct KAFKA_LIBS (the libs folder of a Kafka 4 distribution)',
      ]);
    return named;
  }
  return installed(join(cacheRoot(), `kafka-${kafkaVersion}`), async (draft) => {
    const step = `fetching Kafka ${kafkaVersion} by Maven (46 jars, 44 MB)`;
    log(step);
    mkdirSync(join(draft, 'work'));
    writeFileSync(join(draft, 'work/pom.xml'), pom);
    await copyDependencies(draft, log, step);
    verify(draft);
    chmodSync(draft, 0o755);
  });
}

/** @param {string} draft @param {(line: string) => void} log @param {string} step */
async function copyDependencies(draft, log, step) {
  const args = [
    '-q',
    '-B',
    '-ntp',
    '-f',
    join(draft, 'work/pom.xml'),
    'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${draft}`,
  ];
  try {
    await runTool(process.env.MAVEN || 'mvn', args, { env: childEnvironment(), log, step });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Missing('Maven (mvn) is needed to fetch Kafka.', [
      'install Maven and Java 17, or name it: MAVEN=/path/to/mvn',
      'or name the libs folder of a Kafka 4 distribution: KAFKA_LIBS=/opt/kafka/libs',
      'or use brokers that run already: KAFKA_BROKERS=host:9092',
    ]);
  }
}

/** Exactly the pinned jars, or none is used. @param {string} directory */
function verify(directory) {
  const pinned = pinnedJars();
  const found = readdirSync(directory).filter((name) => name.endsWith('.jar'));
  const wrong = found.filter((name) => sha256(readFileSync(join(directory, name))) !== pinned.get(name));
  const missing = [...pinned.keys()].filter((name) => !found.includes(name));
  if (wrong.length + missing.length > 0) {
    throw new Error(
      `Kafka's jars differ from deploy/local/engines/kafka-jars.sha256 and are not used. Other content: ${wrong.join(', ') || 'none'}. Missing: ${missing.join(', ') || 'none'}.`,
    );
  }
}
