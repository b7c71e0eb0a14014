import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { account, clusterOf, postgres } from '../engines/postgres.mjs';
import { temporal, workflowsOf } from '../engines/temporal.mjs';
import { leave, occupy } from '../launcher/data-directory.mjs';
import { choosePorts } from '../launcher/ports.mjs';
import { root } from '../launcher/repository.mjs';
import { writeAtomically } from '../launcher/write-atomically.mjs';
import { keyPrints } from './back-up.mjs';
import { makeDirectories } from './copy-cluster.mjs';
import { copyFile, several, syncDirectory } from './kept-file.mjs';
import { readManifest } from './manifest.mjs';
import { journalOf, markerOf } from './restored.mjs';

const require = createRequire(join(root, 'package.json'));
const database = 'anxin';

/**
 * @typedef {object} RestoreChoice
 * @property {string} dataDir absolute
 * @property {string} from the backup, absolute
 * @property {string} by who restores
 * @property {string} reason
 * @property {'rows' | 'workflows'} [only] one side alone: the other one stands as it is, and is brought into step
 * @property {number} [leaveOut] numbers of each series that nobody gets (1000): they may have been given since the backup
 * @property {string} [keys] where the backup's keys lie, for a machine that has none
 * @property {(line: string) => void} log
 *
 * @typedef {{ part: 'rows' | 'workflows', target: string, staged: string, aside: string }} Exchange
 * @typedef {{ from: string, by: string, reason: string, at: string, exchanges: Exchange[], kafka: { target: string, aside: string } | null, marker: object }} Journal
 */

/**
 * Puts a backup in the place of today's data, which are moved aside and never deleted, and puts the restore on record in the audit. Every
 * file is checked while it is copied beside them; only then anything is moved. Killed and called again it comes to the same end.
 * @param {RestoreChoice} choice
 * @returns {Promise<Journal>}
 * @throws Error that says what to do, before anything was touched
 */
export async function putBack({ dataDir, from, by, reason, only, leaveOut, keys, log }) {
  await occupy(dataDir, log);
  try {
    const manifest = readManifest(from);
    const journal =
      begun(dataDir, from) ?? (await stage({ dataDir, from, by, reason, only, leaveOut, keys, log, manifest }));
    writeAtomically(journalOf(dataDir), JSON.stringify(journal, null, 1), 0o600);
    await exchange(journal);
    log('the backup is in place; what was there lies aside');
    if (journal.exchanges.some(({ part }) => part === 'rows')) await putOnRecord(dataDir, journal, log);
    writeAtomically(markerOf(dataDir), JSON.stringify(journal.marker, null, 1), 0o600);
    rmSync(journalOf(dataDir));
    return journal;
  } finally {
    leave(dataDir);
  }
}

/** A restore that was broken off goes on with what it had staged. @returns {Journal | undefined} */
function begun(dataDir, from) {
  if (!existsSync(journalOf(dataDir))) return undefined;
  const journal = JSON.parse(readFileSync(journalOf(dataDir), 'utf8'));
  if (journal.from !== from)
    throw new Error(
      `The restore of ${journal.from} was broken off. Finish it first: npm run restore -- ${journal.from} --by … --reason … --yes`,
    );
  return journal;
}

/** @param {RestoreChoice & { manifest: import('./manifest.mjs').Manifest }} choice @returns {Promise<Journal>} */
async function stage({ dataDir, from, by, reason, only, leaveOut, keys, log, manifest }) {
  bringKeys({ dataDir, keys, manifest });
  const at = new Date().toISOString();
  const stamp = at.replace(/[:.]/g, '-');
  const aside = join(dataDir, `before-restore-${stamp}`);
  const cluster = clusterOf(dataDir);
  const inside = dirname(cluster) === dataDir;
  const all = /** @type {Exchange[]} */ ([
    {
      part: 'rows',
      target: cluster,
      staged: `${cluster}.restoring`,
      aside: inside ? join(aside, basename(cluster)) : `${cluster}.before-restore-${stamp}`,
    },
    ...[
      {
        part: 'workflows',
        target: dirname(workflowsOf(dataDir)),
        staged: join(dataDir, 'temporal.restoring'),
        aside: join(aside, 'temporal'),
      },
    ],
  ]);
  const exchanges = all.filter(({ part }) => !only || part === only);
  for (const { part, staged } of exchanges) {
    log(`checking and copying ${part}`);
    rmSync(staged, { recursive: true, force: true });
    await (part === 'rows' ? stageCluster(from, staged, manifest) : stageWorkflows(from, staged, manifest));
  }
  const rows = only !== 'workflows';
  const toldOutside = only ? [] : await toldSince(dataDir, manifest.rows.from, log);
  // One side after the other, with no start between: the marker tells of both.
  const earlier = existsSync(markerOf(dataDir)) ? JSON.parse(readFileSync(markerOf(dataDir), 'utf8')) : {};
  const marker = {
    ...earlier,
    ...{ from, by, reason, at },
    rows: rows || earlier.rows === true,
    toldOutside: [...(earlier.toldOutside ?? []), ...toldOutside],
    ...(rows && { rowsAt: manifest.rows.from, leaveOut }),
    ...(only !== 'rows' && { workflowsAt: manifest.workflows.at }),
  };
  const kafka = rows ? { target: join(dataDir, 'kafka'), aside: join(aside, 'kafka') } : null;
  return { from, by, reason, at, exchanges, kafka, marker };
}

/** Without these keys the rows are of no use, and with others they could not be served. */
function bringKeys({ dataDir, keys, manifest }) {
  const there = keyPrints(dataDir);
  if (Object.keys(there).length === 0) {
    if (!keys)
      throw new Error('This machine has none of the keys that go with the backup. Name where they lie: --keys DIR');
    cpSync(keys, join(dataDir, 'secrets'), { recursive: true });
    return bringKeys({ dataDir, keys: undefined, manifest });
  }
  for (const name of ['privacy.key', 'postgres-password'])
    if (manifest.keys[name] !== there[name])
      throw new Error(
        `${join(dataDir, 'secrets', name)} is not the key that goes with this backup. Move ${join(dataDir, 'secrets')} aside and name the right ones: --keys DIR`,
      );
}

async function stageCluster(from, staged, { directories, files }) {
  makeDirectories(staged, directories);
  if ('uid' in account)
    for (const path of ['', ...directories]) chownSync(join(staged, path), account.uid, account.gid);
  await several(
    Object.keys(files).filter((path) => path.startsWith('postgres/')),
    (path) =>
      checked(from, path, join(staged, path.slice('postgres/'.length)), files, 'uid' in account ? account : undefined),
  );
  for (const path of ['', ...directories]) await syncDirectory(join(staged, path));
}

async function stageWorkflows(from, staged, { files }) {
  mkdirSync(staged, { recursive: true, mode: 0o700 });
  await checked(from, 'temporal/temporal.db', join(staged, basename(workflowsOf(''))), files);
  await syncDirectory(staged);
}

async function checked(from, path, to, files, owner) {
  const broken = (how) =>
    new Error(`${join(from, path)} ${how}: this backup cannot be used. Nothing was changed; take another one.`);
  const found = await copyFile(join(from, path), to, owner).catch((error) => {
    throw error.code === 'ENOENT' ? broken('is missing') : error;
  });
  if (found.sha256 !== files[path].sha256) throw broken('is not what was backed up');
}

/**
 * What people were told since the rows of the backup, by the workflows that are about to be moved aside; a damaged engine cannot be asked.
 * @returns {Promise<object[]>}
 */
async function toldSince(dataDir, rowsAt, log) {
  if (!existsSync(workflowsOf(dataDir))) return [];
  try {
    const engine = await temporal({
      dataDir,
      ports: await choosePorts('free'),
      env: {},
      log: () => {},
      namespace: database,
      durable: true,
    });
    const { Client, Connection } = require('@temporalio/client');
    const connection = await Connection.connect({ address: engine.address });
    try {
      const { toldOutsideSince } = require('./libs/temporal/dist/reconcile/told-outside.js');
      return await toldOutsideSince(new Client({ connection, namespace: database }), new Date(rowsAt));
    } finally {
      await connection.close();
      await engine.stop();
    }
  } catch (error) {
    log(`what people were told since ${rowsAt} cannot be found out: ${error.message}`);
    return [];
  }
}

/** Each move is done or not done: whoever was killed between two of them begins at the next. @param {Journal} journal */
async function exchange({ exchanges, kafka }) {
  for (const { target, staged, aside } of exchanges) {
    if (!existsSync(staged)) continue;
    moveAside(target, aside);
    renameSync(staged, target);
    await syncDirectory(dirname(target));
  }
  if (kafka) moveAside(kafka.target, kafka.aside);
}

function moveAside(target, aside) {
  if (!existsSync(target) || existsSync(aside)) return;
  mkdirSync(dirname(aside), { recursive: true });
  renameSync(target, aside);
}

/** @param {string} dataDir @param {Journal} journal @param {(line: string) => void} log */
async function putOnRecord(dataDir, { by, reason }, log) {
  const ports = await choosePorts('free');
  const engine = await postgres({ dataDir, ports, env: {}, log: () => {}, durable: true });
  try {
    const { recordRestored } = require('./libs/audit/dist/record-restored.js');
    const env = {
      AUDIT_DATABASE_URL: Object.assign(new URL(engine.address), { pathname: `/${database}` }).href,
      AUDIT_HEADS_DIR: join(dataDir, 'audit-heads'),
      AUDIT_SIGNING_KEY_FILE: join(dataDir, 'secrets/audit-signing.pem'),
    };
    await recordRestored(env, { by, reason }, (line) => log(`audit: ${line}`));
  } finally {
    await engine.stop();
  }
}
