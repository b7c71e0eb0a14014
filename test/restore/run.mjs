// A company that is backed up while cases run, goes on, and is put back: rows alone, workflows alone, and with CHAOS=long both. On an installation of its own.
// Prints what it saw; ends with 0 when everything held.
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { backUp } from '../../deploy/local/backup/back-up.mjs';
import { putBack } from '../../deploy/local/backup/put-back.mjs';
import { leave, occupy, throwAway, throwAwayDirectory } from '../../deploy/local/launcher/data-directory.mjs';
import { root } from '../../deploy/local/launcher/repository.mjs';
import { SupervisedProcess } from '../../deploy/local/launcher/supervised-process.mjs';
import { startStack } from '../../deploy/local/stack.mjs';
import { people } from '../story/people.mjs';
import { expect, until } from '../story/expect.mjs';

const require = createRequire(join(root, 'package.json'));
const began = performance.now();
const tell = (line) =>
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)}s ${line}\n`);
const silent = () => {};
const restorer = { by: '王运维', reason: '演练' };

const dataDir = await throwAwayDirectory('restore', silent);
const shelf = mkdtempSync(join(tmpdir(), 'anxin-backups-'));
const target = join(shelf, 'noon');
let stack;
let who;

async function start() {
  const lines = [];
  const log = (topic) => (line) => void (topic === 'restore' && lines.push(line));
  await occupy(dataDir, silent).catch(silent);
  stack = await startStack({ dataDir, ports: stack?.ports ?? 'free', env: {}, log });
  who = people(stack.gateway, stack.password);
  return lines;
}
async function stop() {
  await stack.stop();
  leave(dataDir);
}

const did = async (login, path, body) => {
  const answer = await who.post(login, path, body);
  expect(answer.status < 300, `${login} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const register = async () => {
  const code = `P${randomInt(1e9, 1e10)}`;
  const { reference } = await did('customer-service1', 'complaints', {
    ...{ channel: 'phone', class: 'quality', grade: 'general', problem: '味道和以前不一样，太咸' },
    complainant: { name: '测试人', contact: `139${randomInt(1e7, 1e8)}` },
    product: { code, name: '康誉香辣花生酱', lot: `20261105${code}`, quantity: '1', unit: '瓶' },
  });
  return reference;
};
const numberOf = (reference) => Number(reference.split('-').at(-1));
const stageOf = async (reference) => (await who.get('customer-service1', `complaints/${reference}`)).body?.stage;
const inStage = (reference, stage) =>
  until(`${reference} in stage ${stage}`, async () => (await stageOf(reference)) === stage);
const order = (login, list, reference) =>
  until(`${list} for ${reference}`, async () => {
    const { body } = await who.get(login, `${list}?complaint=${reference}&status=open`);
    return body?.items?.[0]?.id;
  });
const investigate = async (reference) => {
  const retest = await order('qc-inspector1', 'retests', reference);
  await did('qc-inspector1', `retests/${retest}/answer`, { outcome: 'missing', reason: '留样已过期' });
  const records = await order('production-chief', 'batch-records', reference);
  await did('production-chief', `batch-records/${records}/answer`, { outcome: 'missing', reason: '记录未找到' });
  await inStage(reference, 'finding');
};
const find = async (reference) => {
  await did('qc-chief', `complaints/${reference}/findings`, {
    ...{ outcome: 'inconclusive', nature: '口味', rootCause: '未查明' },
  });
  await inStage(reference, 'remedy');
};
const answer = async (reference) => {
  await did('customer-service1', `complaints/${reference}/remedy-waivers`, {
    givenBy: 'complainant',
    channel: 'phone',
  });
  await inStage(reference, 'answering');
  const written = { channel: 'email', email: 'complainant@example.test', subject: reference, text: '原因未能查明。' };
  await did('customer-service1', `complaints/${reference}/answers`, written);
  await inStage(reference, 'calling-back');
};
const close = async (reference) => {
  await did('general-department1', `complaints/${reference}/call-backs`, { outcome: 'satisfied', channel: 'phone' });
  await inStage(reference, 'closed');
};
const mailsAbout = async (reference) =>
  (await stack.mail.mails()).filter((mail) => JSON.stringify(mail).includes(reference)).length;

/** Of the latest run. */
async function workflowOf(reference) {
  const { Client, Connection } = require('@temporalio/client');
  const connection = await Connection.connect({ address: stack.engines.temporal.address });
  try {
    const client = new Client({ connection, namespace: stack.names.namespace });
    const { runId, status } = await client.workflow.getHandle(`complaint/${reference}`).describe();
    return { runId, status: status.name };
  } finally {
    await connection.close();
  }
}
const workflowEnds = (reference) =>
  until(`the workflow of ${reference} at its end`, async () => (await workflowOf(reference)).status === 'COMPLETED');

/** `npm run audit:verify`, from outside. */
async function verified() {
  const admin = Object.assign(new URL(stack.engines.postgres.address), { pathname: `/${stack.names.database}` }).href;
  const env = {
    ...process.env,
    AUDIT_DATABASE_URL: admin,
    AUDIT_HEADS_DIR: join(dataDir, 'audit-heads'),
    AUDIT_PUBLIC_KEY_FILE: join(dataDir, 'secrets/audit-signing.pem.pub'),
  };
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'libs/audit/dist/audit-verify.js')], {
    env,
  });
  return stdout;
}
const restore = async (only) => {
  await stop();
  await putBack({ dataDir, from: target, ...restorer, ...(only && { only }), log: silent });
  const said = await start();
  tell(`put back: ${only ?? 'both'}`);
  for (const line of said) tell(`  ${line}`);
  return said.join('\n');
};

async function play() {
  await start();
  tell('the company works');
  const [early, late] = [await register(), await register()];
  await investigate(late);
  await find(late);
  await order('qc-inspector1', 'retests', early);
  const manifest = await backUp({ dataDir, target, log: silent });
  tell(`backed up while it runs: ${Object.keys(manifest.files).length} files`);
  expect(manifest.hot && manifest.workflows.at < manifest.rows.from, 'workflows were copied after the rows');

  const lost = await register();
  await order('qc-inspector1', 'retests', lost);
  await investigate(early);
  await answer(late);
  await close(late);
  await workflowEnds(late);
  tell(`the lost hour: ${lost} registered, ${early} investigated, ${late} answered and closed`);
  const refused = await putBack({ dataDir, from: target, ...restorer, log: silent }).catch(({ message }) => message);
  expect(String(refused).includes('Another launcher'), `a running installation was restored: ${refused}`);

  const rows = await restore('rows');
  expect(rows.includes(`complaint/${lost}: no row knows it`), 'the case that no row knows is not told of');
  expect(rows.includes(`complaint/${early}: the workflow is ahead`), 'the case that went on is not told of');
  expect(rows.includes('a written answer to the complainant'), 'the answer that went out is not told of');
  expect(
    (await stageOf(early)) === 'investigating' && (await stageOf(late)) === 'remedy',
    'rows are not those of noon',
  );
  expect((await who.get('customer-service1', `complaints/${lost}`)).status === 404, `${lost} is still there`);
  const again = await register();
  expect(numberOf(again) === numberOf(lost) + 1000, `after ${lost}, which rows no longer know, came ${again}`);
  await order('qc-inspector1', 'retests', again);
  const after = await workflowOf(again);
  expect(after.status === 'RUNNING', `${again} has no workflow`);
  expect((await workflowOf(lost)).status === 'TERMINATED', `the workflow of ${lost} goes on`);
  await answer(late);
  await close(late);
  await investigate(early);
  await workflowEnds(late);
  expect((await mailsAbout(late)) === 2, 'the answer that was lost and written again went out another time than that');
  const audit = await verified();
  expect(/^RESTORED complaints: \d+ lines behind.*王运维: 演练/m.test(audit) && !audit.includes('FAULT'), audit);
  tell(`${again} is a case of its own; ${late} came to its end again; audit:verify says RESTORED`);

  const workflows = await restore('workflows');
  expect(workflows.includes(`complaint/${late}: the workflow is behind`), 'what Temporal lacks is not told of');
  await workflowEnds(late);
  await order('qc-inspector1', 'retests', again);
  expect((await workflowOf(again)).status === 'RUNNING', `${again} has no workflow`);
  expect((await stageOf(late)) === 'closed' && (await stageOf(early)) === 'finding', 'rows went back with Temporal');
  expect((await mailsAbout(late)) === 2, 'a mail went out again with Temporal');
  await find(early);
  await answer(early);
  await close(early);
  await workflowEnds(early);
  await investigate(again);
  tell('nothing was lost with Temporal, and nothing was done twice');

  const thorough = process.env.CHAOS === 'long';
  if (thorough) await putBothBack({ early, late, lost });
  const aside = readdirSync(dataDir).filter((name) => name.startsWith('before-restore-'));
  expect(aside.length === (thorough ? 3 : 2), `the restores left ${aside.length} moved aside`);
  expect(!existsSync(join(dataDir, 'restored.json')), 'the restore is still to be brought into step');
  tell('every case of noon came to its end');
}

async function putBothBack({ early, late, lost }) {
  const both = await restore();
  expect(both.includes('a written answer to the complainant'), 'the answer that went out is not told of');
  const third = await register();
  expect(numberOf(third) === numberOf(lost) + 1000, `after ${lost}, which rows no longer know, came ${third}`);
  await Promise.all([investigate(early), investigate(third)]);
  await answer(late);
  await close(late);
  await workflowEnds(late);
  expect(!(await verified()).includes('FAULT'), 'the audit finds a fault');
}

try {
  await play();
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  await stack?.stop();
  SupervisedProcess.killAll();
  throwAway(dataDir);
  rmSync(shelf, { recursive: true, force: true });
}
process.exit();
