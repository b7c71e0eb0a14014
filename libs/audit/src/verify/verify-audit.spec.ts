import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withServer } from '@anxin/testing';
import { AuditWorld, otherKey, schema } from '../../test/sample-audit';
import { genesis } from '../audit-line';
import { rootOfHeads, type Seal, sealBody, signSeal } from '../seal';

describe('audit:verify, against somebody who owns the database server', () => {
  let world: AuditWorld;
  beforeEach(async () => {
    world = await AuditWorld.open();
    for (const [id, count] of [
      ['TS-1', 12],
      ['TS-2', 3],
      ['TS-3', 1],
    ] as const) {
      await world.act(id, count);
      await world.sealer().round();
    }
  });
  afterEach(() => world.close());

  const faults = async (env: NodeJS.ProcessEnv = {}): Promise<string[]> => {
    const { code, printed } = await world.verify(env);
    const found = printed.split('\n').filter((line) => line.startsWith('FAULT '));
    expect(code).toBe(found.length > 0 ? 1 : 0);
    return found;
  };
  const where = (id: string, seq: number) => `aggregate_id = '${id}' AND seq = ${seq}`;

  it('says ok and what it saw when nothing was touched, also while work goes on', async () => {
    expect((await world.verify()).printed).toBe(
      'quality: 16 lines of 3 aggregates, 3 seals\nok: the audit of 1 services holds',
    );
    await world.act('TS-2', 2);
    const { code, printed } = await world.verify();
    expect(printed).toContain('18 lines of 3 aggregates, 3 seals, 2 lines not sealed yet');
    expect(code).toBe(0);
  });

  it.each([
    ['content', `content = '{"step": 9}'`, 'the content was changed'],
    ['actor', `actor = 'somebody-else'`, 'was changed'],
    ['instant', `at = at + interval '1 minute'`, 'was changed'],
    ['action', `action = 'case.closed'`, 'was changed'],
    ['hat', `hat = '{"role": "director", "scope": "all"}'`, 'was changed'],
  ])('finds an edited row: its %s', async (_, change, problem) => {
    await world.tamper(`UPDATE ${schema}.audit_line SET ${change} WHERE ${where('TS-1', 4)}`);
    expect(await faults()).toEqual([`FAULT quality case TS-1 line 4: ${problem}`]);
  });

  it('finds an edited row when the forger worked out every hash after it', async () => {
    await world.tamper(`UPDATE ${schema}.audit_line SET previous_hash = repeat('e', 64) WHERE ${where('TS-1', 12)}`);
    expect(await faults()).toContain('FAULT quality case TS-1 line 12: does not follow the line before it');
    // A whole new chain for the case, right in itself, head included.
    await world.tamper(
      `DELETE FROM ${schema}.audit_line WHERE aggregate_id = 'TS-1'`,
      `DELETE FROM ${schema}.audit_head WHERE aggregate_id = 'TS-1'`,
    );
    await world.act('TS-1', 12);
    expect(await faults()).toEqual(['FAULT quality case TS-1 line 12: is not the line that was sealed']);
  });

  it('finds ten rows cut from the tail, the head set back too', async () => {
    await world.tamper(`DELETE FROM ${schema}.audit_line WHERE aggregate_id = 'TS-1' AND seq > 2`);
    expect(await faults()).toEqual([
      'FAULT quality case TS-1: lines 3 to 12 cut off: sealed, and missing in the database',
      'FAULT quality case TS-1 line 2: is the last one, but the head says line 12',
    ]);
    await world.tamper(
      `UPDATE ${schema}.audit_head head SET seq = 2, hash = line.hash FROM ${schema}.audit_line line WHERE line.aggregate_id = 'TS-1' AND line.seq = 2 AND head.aggregate_id = 'TS-1'`,
    );
    expect(await faults()).toEqual([
      'FAULT quality case TS-1: lines 3 to 12 cut off: sealed, and missing in the database',
    ]);
  });

  it('finds rows cut from the middle', async () => {
    await world.tamper(`DELETE FROM ${schema}.audit_line WHERE aggregate_id = 'TS-1' AND seq BETWEEN 5 AND 6`);
    expect(await faults()).toEqual(['FAULT quality case TS-1: lines 5 to 6 missing in the database']);
  });

  it('finds a removed case', async () => {
    await world.tamper(
      `DELETE FROM ${schema}.audit_line WHERE aggregate_id = 'TS-2'`,
      `DELETE FROM ${schema}.audit_head WHERE aggregate_id = 'TS-2'`,
    );
    expect(await faults()).toEqual([
      'FAULT quality case TS-2: removed: all its 3 sealed lines are missing in the database',
    ]);
  });

  it('finds everything removed', async () => {
    await world.tamper(...['line', 'head', 'seal', 'pending'].map((table) => `TRUNCATE ${schema}.audit_${table}`));
    const found = await faults();
    expect(found).toContain('FAULT quality: the database was put back or cut: seals are exported up to 3, it knows 0');
    expect(found).toHaveLength(4);
  });

  it('finds a restored dump, whose lines and seals all fit one another', async () => {
    await world.tamper(
      ...['line', 'head', 'seal', 'pending'].map(
        (table) => `CREATE TABLE public.${table} AS TABLE ${schema}.audit_${table}`,
      ),
    );
    await world.act('TS-2', 2);
    await world.act('TS-4');
    await world.sealer().round();
    await world.tamper(
      ...['line', 'head', 'seal'].flatMap((table) => [
        `TRUNCATE ${schema}.audit_${table}`,
        `INSERT INTO ${schema}.audit_${table} TABLE public.${table}`,
      ]),
    );
    expect(await faults()).toEqual([
      'FAULT quality: the database was put back or cut: seals are exported up to 4, it knows 3',
      'FAULT quality case TS-2: lines 4 to 5 cut off: sealed, and missing in the database',
      'FAULT quality case TS-4: removed: its sealed line is missing in the database',
    ]);
  });

  it('finds reordered lines', async () => {
    await world.tamper(
      `UPDATE ${schema}.audit_line SET seq = 99 WHERE ${where('TS-1', 5)}`,
      `UPDATE ${schema}.audit_line SET seq = 5 WHERE ${where('TS-1', 6)}`,
      `UPDATE ${schema}.audit_line SET seq = 6 WHERE ${where('TS-1', 99)}`,
    );
    const found = await faults();
    expect(found).toContain('FAULT quality case TS-1 line 5: does not follow the line before it');
    expect(found).toContain('FAULT quality case TS-1 line 6: was changed');
  });

  it('finds lines that were kept from the sealer', async () => {
    await world.act('TS-3', 1);
    await world.tamper(`TRUNCATE ${schema}.audit_pending`);
    await world.act('TS-3', 1);
    await world.sealer().round();
    expect(await faults()).toEqual(['FAULT quality case TS-3: line 2 never sealed']);
  });

  it('finds forged seals, in the database and in the export', async () => {
    const seals = (await readFile(world.headsPath, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Seal);
    const last = sealBody(seals[2] as Seal);
    const heads = last.heads.map((head) => ({ ...head, hash: genesis }));
    const forged = { ...last, heads, root: rootOfHeads(heads) };
    const { privateKey, publicKey } = otherKey();

    const write = (third: Seal) =>
      writeFile(world.headsPath, [...seals.slice(0, 2), third].map((seal) => `${JSON.stringify(seal)}\n`).join(''));
    await write({ ...signSeal(forged, privateKey) });
    expect(await faults()).toEqual(['FAULT quality seal 3: the signature does not fit']);
    await write({ ...signSeal({ ...forged, key: '0000000000000000' }, privateKey) });
    expect(await faults()).toEqual(['FAULT quality seal 3: signed by the unknown key 0000000000000000']);
    await writeFile(world.headsPath, seals.map((seal) => `${JSON.stringify(seal)}\n`).join(''));
    expect(await faults()).toEqual([]);

    await withServer(world.db.adminUrl, async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query(`UPDATE ${schema}.audit_seal SET body = $1 WHERE number = 3`, [
        signSeal(forged, privateKey).body,
      ]);
    });
    expect(await faults()).toEqual(['FAULT quality seal 3: is another one in the database than was exported']);

    const stranger = join(world.folder, 'stranger.pem');
    await writeFile(stranger, publicKey.export({ type: 'spki', format: 'pem' }));
    expect((await faults({ AUDIT_PUBLIC_KEY_FILE: stranger })).join('\n')).toMatch(/seal 1: signed by the unknown key/);
  });

  it('finds an export with seals missing in it or lines that are no seals', async () => {
    const [first, second, third] = (await readFile(world.headsPath, 'utf8')).split('\n');
    await writeFile(world.headsPath, `${first}\n${third}\n`);
    expect(await faults()).toContain('FAULT quality seal 2: missing: seal 3 stands in its place');
    await writeFile(world.headsPath, `${first}\nnonsense\n${second}\n${third}\n`);
    expect(await faults()).toEqual(['FAULT quality export after seal 1: a line is no seal']);
    // Twice the same by a crash, and torn by the next one: no fault.
    await writeFile(world.headsPath, `${first}\n${first}\n${second}\n${third}\n${third?.slice(0, 50)}`);
    expect(await faults()).toEqual([]);
  });

  it('does not say ok when it has nothing to check by', async () => {
    await expect(world.verify({ AUDIT_PUBLIC_KEY_FILE: '' })).rejects.toThrow('AUDIT_PUBLIC_KEY_FILE is not set');
    await expect(
      world.verify({ AUDIT_HEADS_DIR: '/nowhere', AUDIT_DATABASE_URL: process.env['DATABASE_URL'] }),
    ).rejects.toThrow('neither');
  });
});
