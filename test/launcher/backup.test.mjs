import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { backUp } from '../../deploy/local/backup/back-up.mjs';
import { readManifest } from '../../deploy/local/backup/manifest.mjs';
import { putBack } from '../../deploy/local/backup/put-back.mjs';
import { assertNotHalfRestored, journalOf, markerOf } from '../../deploy/local/backup/restored.mjs';
import { leave, occupy } from '../../deploy/local/launcher/data-directory.mjs';

const directory = mkdtempSync(join(tmpdir(), 'anxin-backup-'));
after(() => rmSync(directory, { recursive: true }));
const log = () => {};
const restorer = { by: '王运维', reason: '演练', log };
const python = process.env.PYTHON || 'python3';

let count = 0;
let dataDir;
let target;

/** A word that Temporal's database holds. */
const keep = (word) =>
  execFileSync(python, [
    '-c',
    'import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute("create table if not exists t(w)"); c.execute("delete from t"); c.execute("insert into t values(?)", (sys.argv[2],)); c.commit()',
    ...[join(dataDir, 'temporal/temporal.db'), word],
  ]);
const kept = (folder = join(dataDir, 'temporal')) =>
  execFileSync(
    python,
    [
      '-c',
      'import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute("select w from t").fetchone()[0])',
      join(folder, 'temporal.db'),
    ],
    { encoding: 'utf8' },
  ).trim();

/** A stopped installation with the shape of one; nothing of it is started here. */
beforeEach(() => {
  const place = join(directory, `${++count}`);
  [dataDir, target] = [join(place, 'data'), join(place, 'noon')];
  for (const folder of ['temporal', 'secrets', 'audit-heads', 'postgres/global', 'postgres/pg_wal'])
    mkdirSync(join(dataDir, folder), { recursive: true });
  writeFileSync(join(dataDir, 'postgres.location'), join(dataDir, 'postgres'));
  writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '18\n');
  writeFileSync(join(dataDir, 'postgres/global/pg_control'), 'control');
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), '1');
  writeFileSync(join(dataDir, 'secrets/privacy.key'), 'a key');
  writeFileSync(join(dataDir, 'secrets/postgres-password'), 'a password');
  const seal = JSON.stringify({ body: JSON.stringify({ number: 7 }), signature: 's' });
  writeFileSync(join(dataDir, 'audit-heads/quality.jsonl'), `${seal}\n{"torn`);
  keep('noon');
});

describe('a backup', () => {
  it('says what it holds, without what means something to a running server alone and without the keys', async () => {
    const { files, seals, hot, rows, workflows } = await backUp({ dataDir, target, log });
    assert.deepEqual(Object.keys(files).sort(), [
      ...['audit-heads/quality.jsonl', 'postgres/PG_VERSION', 'postgres/global/pg_control', 'temporal/temporal.db'],
    ]);
    assert.equal(seals.quality.number, 7);
    assert.equal(hot, false);
    assert.ok(workflows.at <= rows.from && rows.from <= rows.upTo);
    assert.equal(existsSync(join(target, 'secrets')), false);
    assert.deepEqual(readManifest(target).files, files);
    assert.equal(kept(join(target, 'temporal')), 'noon');
  });

  it('keeps the keys apart or not at all', async () => {
    await assert.rejects(backUp({ dataDir, target, keys: join(target, 'keys'), log }), /lie apart/);
    await backUp({ dataDir, target, keys: `${target}-keys`, log });
    assert.equal(readFileSync(join(`${target}-keys`, 'privacy.key'), 'utf8'), 'a key');
  });

  it('is none before it is whole: what a kill left is taken for none and does not stand in the way of the next', async () => {
    mkdirSync(`${target}.partial`);
    await assert.rejects(backUp({ dataDir, target, log }), /is none of ours/);
    writeFileSync(join(`${target}.partial`, 'backup-in-progress'), '');
    await assert.rejects(putBack({ dataDir, from: `${target}.partial`, ...restorer }), /no whole backup/);
    await backUp({ dataDir, target, log });
    assert.equal(existsSync(`${target}.partial`), false);
    await assert.rejects(backUp({ dataDir, target, log }), /is there already/);
  });
});

describe('a restore', () => {
  const putWorkflowsBack = () => putBack({ dataDir, from: target, only: 'workflows', ...restorer });

  it('moves aside what was there, deletes nothing, and tells the next start of itself', async () => {
    await backUp({ dataDir, target, log });
    keep('evening');
    const { exchanges } = await putWorkflowsBack();
    assert.equal(kept(), 'noon');
    assert.equal(kept(exchanges[0].aside), 'evening');
    const marker = JSON.parse(readFileSync(markerOf(dataDir), 'utf8'));
    assert.equal(marker.workflowsAt, readManifest(target).workflows.at);
    assert.equal(marker.rowsAt, undefined);
  });

  it('touches nothing when a file is changed, cut or missing, or the manifest is', async () => {
    await backUp({ dataDir, target, log });
    keep('evening');
    const refused = async (pattern) => {
      await assert.rejects(putBack({ dataDir, from: target, ...restorer }), pattern);
      assert.equal(kept(), 'evening');
      assert.equal(readFileSync(join(dataDir, 'postgres/global/pg_control'), 'utf8'), 'control');
      assert.equal(existsSync(journalOf(dataDir)), false);
      assert.equal(existsSync(markerOf(dataDir)), false);
    };
    const control = join(target, 'postgres/global/pg_control');
    writeFileSync(control, 'contral');
    await refused(/pg_control is not what was backed up/);
    writeFileSync(control, 'cont');
    await refused(/pg_control is not what was backed up/);
    rmSync(control);
    await refused(/pg_control is missing/);
    writeFileSync(control, 'control');
    appendFileSync(join(target, 'temporal/temporal.db'), 'x');
    await refused(/temporal.db is not what was backed up/);
    appendFileSync(join(target, 'manifest.json'), ' ');
    await refused(/checksum does not fit/);
  });

  it('is refused while the installation runs', async () => {
    await backUp({ dataDir, target, log });
    await occupy(dataDir, log);
    try {
      await assert.rejects(putWorkflowsBack(), /Another launcher/);
    } finally {
      leave(dataDir);
    }
  });

  it('is refused with keys that do not go with the backup, and brings them to a machine that has none', async () => {
    const keys = `${target}-keys`;
    await backUp({ dataDir, target, keys, log });
    writeFileSync(join(dataDir, 'secrets/privacy.key'), 'another key');
    await assert.rejects(putWorkflowsBack(), /privacy.key is not the key/);
    rmSync(join(dataDir, 'secrets'), { recursive: true });
    await assert.rejects(putWorkflowsBack(), /none of the keys/);
    await putBack({ dataDir, from: target, only: 'workflows', keys, ...restorer });
    assert.equal(readFileSync(join(dataDir, 'secrets/privacy.key'), 'utf8'), 'a key');
  });

  it('comes to the same end when it was killed between two moves, and no start goes before it', async () => {
    await backUp({ dataDir, target, log });
    keep('evening');
    const { exchanges, ...journal } = await putWorkflowsBack();
    const [{ target: place, staged, aside }] = exchanges;
    const killed = () => {
      rmSync(markerOf(dataDir));
      writeFileSync(journalOf(dataDir), JSON.stringify({ ...journal, exchanges }));
      assert.throws(() => assertNotHalfRestored(dataDir), /was broken off/);
    };
    const ended = async () => {
      await putWorkflowsBack();
      assert.deepEqual([kept(), kept(aside)], ['noon', 'evening']);
      assert.ok(existsSync(markerOf(dataDir)));
      assertNotHalfRestored(dataDir);
    };
    killed();
    await ended(); // after both moves
    renameSync(place, staged);
    killed();
    await ended(); // between them
    renameSync(place, staged);
    renameSync(aside, place);
    killed();
    await assert.rejects(putBack({ dataDir, from: `${target}-other`, ...restorer }), /no whole backup/);
    await ended(); // before both
  });
});
