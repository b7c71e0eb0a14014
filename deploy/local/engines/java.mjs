import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Missing } from '../launcher/missing.mjs';

/**
 * @returns {{ java: string, version: string }} a Java of at least 17, and which one exactly it is
 */
export function findJava() {
  const candidates = [process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin/java'), 'java'].filter(
    (java) => java !== undefined && java !== '',
  );
  for (const java of candidates) {
    const properties = propertiesOf(java);
    const property = (name) => new RegExp(`^ *${name} = (.*)$`, 'm').exec(properties)?.[1] ?? '';
    const version = ['java.home', 'java.vm.name', 'java.vm.version', 'os.arch'].map(property).join(' ');
    if (Number(property('java.specification.version')) >= 17) return { java, version };
  }
  throw new Missing(`Java 17 or newer is needed to run Kafka (looked for: ${candidates.join(', ')}).`, [
    'install a Java runtime of at least version 17, or name it: JAVA_HOME=/path/to/jdk',
    'or use brokers that run already: KAFKA_BROKERS=host:9092',
  ]);
}

/** @param {string} java */
function propertiesOf(java) {
  try {
    return execFileSync('/bin/sh', ['-c', '"$0" -XshowSettings:properties -version 2>&1', java], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
