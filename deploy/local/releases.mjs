// npm run releases: the earlier release (releases/earlier.json) works on the schemas of this one, and this one goes on with what it left.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { startEngines } from './engines/engines.mjs';
import { runCommand } from './launcher/command.mjs';
import { makeDatabases } from './launcher/databases.mjs';
import { clearLeftThrowAways, throwAway, throwAwayDirectory } from './launcher/data-directory.mjs';
import { installDependencies } from './launcher/dependencies.mjs';
import { childEnvironment } from './launcher/platform.mjs';
import { choosePorts } from './launcher/ports.mjs';
import { progress } from './launcher/progress.mjs';
import { root } from './launcher/repository.mjs';
import { assertNode } from './launcher/requirements.mjs';
import { runTool } from './launcher/run-tool.mjs';
import { stackSecrets } from './launcher/stack-secrets.mjs';
import { serviceNames, startStack } from './stack.mjs';

const require = createRequire(join(root, 'package.json'));
const say = progress('releases');
const earlier = JSON.parse(readFileSync(join(root, 'deploy/local/releases/earlier.json'), 'utf8'));

/** @param {string} directory empty @returns {Promise<string>} a clone of the earlier release, installed and built */
async function earlierRelease(directory) {
  const clone = join(directory, 'earlier');
  await runTool('git', ['clone', '--quiet', '--no-checkout', root, clone]);
  await runTool('git', ['-C', clone, 'checkout', '--quiet', earlier.commit]).catch(() => {
    throw new Error(`This clone does not have ${earlier.commit}: git fetch --unshallow`);
  });
  const env = childEnvironment();
  const step = `installing and building ${earlier.commit.slice(0, 7)}`;
  say(step);
  await runTool('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: clone, env, log: say, step });
  await runTool('npm', ['run', 'build'], { cwd: clone, env, log: say, step });
  return clone;
}

/** Schemas, roles and all migrations of this release, before any process of it runs. */
async function migrateAll({ adminUrl, dataDir }) {
  require('reflect-metadata');
  const { migrate } = require('@anxin/persistence');
  const databases = await makeDatabases({
    ...{ services: serviceNames, adminUrl, database: 'anxin', rolePrefix: '' },
    secrets: stackSecrets(dataDir),
  });
  for (const [service, { ownerUrl }] of Object.entries(databases)) {
    const exported = require(join(root, `services/${service}/dist/${service}.service-definition.js`));
    const { migrations } = Object.values(exported).find((definition) => definition.name === service);
    const run = await migrate({ ownerUrl, service, migrations });
    say(`${service}: ${run.length} migrations`);
  }
}

/** @param {import('./engines/engines.mjs').Engines} engines @returns {NodeJS.ProcessEnv} */
const addresses = ({ postgres, temporal, kafka }) => ({
  DATABASE_URL: postgres.address,
  TEMPORAL_ADDRESS: temporal.address,
  KAFKA_BROKERS: kafka.address,
});

/** Every workflow that the earlier release left open is taken up by this one’s workers: a task of each is worked off. */
async function goOn(stack) {
  const { Client, Connection } = require('@temporalio/client');
  const connection = await Connection.connect({ address: stack.engines.temporal.address });
  try {
    const client = new Client({ connection, namespace: stack.names.namespace });
    let open = 0;
    for await (const { workflowId } of client.workflow.list({ query: "ExecutionStatus = 'Running'" })) {
      await client.workflow.getHandle(workflowId).query('__stack_trace');
      open += 1;
    }
    return open;
  } finally {
    await connection.close();
  }
}

async function auditHolds({ adminUrl, dataDir }) {
  const url = new URL(adminUrl);
  url.pathname = '/anxin';
  const env = childEnvironment({
    AUDIT_DATABASE_URL: url.href,
    AUDIT_HEADS_DIR: join(dataDir, 'audit-heads'),
    AUDIT_PUBLIC_KEY_FILE: `${stackSecrets(dataDir).auditSigningKeyFile}.pub`,
  });
  return runTool(process.execPath, [join(root, 'libs/audit/dist/audit-verify.js')], { env });
}

async function tryReleases() {
  const dataDir = await throwAwayDirectory('releases', say);
  try {
    const engines = await startEngines({
      ...{ dataDir, ports: await choosePorts('free'), env: {}, durable: false, log: progress },
    });
    try {
      const adminUrl = engines.postgres.address;
      const clone = await earlierRelease(dataDir);
      await migrateAll({ adminUrl, dataDir });
      say(`playing the story of ${earlier.commit.slice(0, 7)} (${earlier.what}) on the schemas of this release`);
      const told = await runTool(
        process.execPath,
        [join(root, 'deploy/local/releases/play-earlier.mjs'), clone, dataDir],
        { env: childEnvironment(addresses(engines)), log: say, step: 'the earlier release' },
      );
      const lines = told.split('\n').filter((line) => /\bstory\b.*\d\d {2}/.test(line)).length;
      say(`it ended well: ${lines} lines`);
      const stack = await startStack({ dataDir, ports: 'free', env: addresses(engines), log: progress });
      try {
        say(`this release is ready on the same records, and replayed ${await goOn(stack)} open workflows`);
      } finally {
        await stack.stop();
      }
      console.log(await auditHolds({ adminUrl, dataDir }));
    } finally {
      await Promise.all(Object.values(engines).map((engine) => engine.stop()));
    }
  } finally {
    throwAway(dataDir);
    await clearLeftThrowAways(say);
  }
}

await runCommand(say, async () => {
  assertNode();
  await installDependencies(progress('npm'));
  await build({ log: progress('build') });
  await tryReleases();
});
