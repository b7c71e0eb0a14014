import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditWorld, schema } from '../test/sample-audit';
import { recordRestored } from './record-restored';

const tables = ['line', 'head', 'seal', 'pending'];

describe('a restore on record', () => {
  let world: AuditWorld;
  beforeEach(async () => {
    world = await AuditWorld.open();
    await world.act('TS-1', 3);
    await world.sealer().round();
  });
  afterEach(() => world.close());

  /** A copy of the audit as it is now, under a name. */
  const backUp = (name: string) =>
    world.tamper(...tables.map((table) => `CREATE TABLE public.${name}_${table} AS TABLE ${schema}.audit_${table}`));
  const putBack = (name: string) =>
    world.tamper(
      ...tables.flatMap((table) => [
        `TRUNCATE ${schema}.audit_${table}`,
        `INSERT INTO ${schema}.audit_${table} OVERRIDING SYSTEM VALUE TABLE public.${name}_${table}`,
      ]),
    );
  const record = async (env: NodeJS.ProcessEnv = {}) => {
    const printed: string[] = [];
    const given = { by: '王运维', reason: '磁盘损坏' };
    await recordRestored(
      {
        AUDIT_DATABASE_URL: world.db.appUrl,
        AUDIT_HEADS_DIR: join(world.folder, 'heads'),
        AUDIT_SIGNING_KEY_FILE: join(world.folder, 'key.pem'),
        ...env,
      },
      given,
      (line) => void printed.push(line),
    );
    return printed;
  };
  const told = async (): Promise<{ code: number; restored: string[]; faults: string[] }> => {
    const { code, printed } = await world.verify();
    const lines = printed.split('\n');
    const starting = (word: string) => lines.filter((line) => line.startsWith(word));
    return { code, restored: starting('RESTORED '), faults: starting('FAULT ') };
  };

  it('turns the faults of a restored dump into “restored, N lines behind”, and sealing goes on after it', async () => {
    await backUp('noon');
    await world.act('TS-1', 2);
    await world.act('TS-2', 4);
    await world.sealer().round();
    await putBack('noon');
    expect((await told()).faults).not.toEqual([]);
    await expect(world.sealer().round()).rejects.toThrow('put back');

    expect(await record()).toEqual(['quality: restored to seal 1, 6 lines behind']);
    const { code, restored, faults } = await told();
    expect([code, faults]).toEqual([0, []]);
    expect(restored).toEqual([
      expect.stringMatching(/^RESTORED quality: 6 lines behind, back to seal 1 of 2, recorded .* by 王运维: 磁盘损坏$/),
    ]);
    expect(await record()).toEqual(['no database is behind its export: nothing to record']);

    await world.act('TS-1', 1);
    await world.act('TS-2', 1);
    expect(await world.sealer().round()).toBe(2);
    expect(await told()).toMatchObject({ code: 0, faults: [] });
    // What is written after a restore is guarded as everything else.
    await world.tamper(`UPDATE ${schema}.audit_line SET actor = 'somebody-else' WHERE aggregate_id = 'TS-2'`);
    expect((await told()).faults).toEqual(['FAULT quality case TS-2 line 1: was changed']);
  });

  it('excuses nothing but what was left behind: an edited or cut line of the time before still shows', async () => {
    await world.act('TS-2', 2);
    await world.sealer().round();
    await backUp('noon');
    await world.act('TS-3', 1);
    await world.sealer().round();
    await putBack('noon');
    await record();
    await world.tamper(`DELETE FROM ${schema}.audit_line WHERE aggregate_id = 'TS-2' AND seq = 2`);
    expect((await told()).faults).toContain(
      'FAULT quality case TS-2: line 2 cut off: sealed, and missing in the database',
    );
  });

  it('restored twice, the second time to before the first: both tell how much they left behind, or only the one that counts', async () => {
    await backUp('morning');
    await world.act('TS-2', 2);
    await world.sealer().round();
    await backUp('noon');
    await world.act('TS-3', 3);
    await world.sealer().round();
    await putBack('noon');
    expect(await record()).toEqual(['quality: restored to seal 2, 3 lines behind']);
    await putBack('morning');
    expect(await record()).toEqual(['quality: restored to seal 1, 5 lines behind']);
    const { code, restored, faults } = await told();
    expect([code, faults, restored.length]).toEqual([0, [], 1]);
  });

  it('cannot be recorded by somebody without the key, nor for rows that are another’s', async () => {
    await backUp('noon');
    await world.act('TS-2', 4);
    await world.sealer().round();
    await putBack('noon');
    await record();
    const lines = (await readFile(world.headsPath, 'utf8')).trim().split('\n');
    const forged = (lines.at(-1) ?? '').replace('王运维', '无名氏');
    await writeFile(world.headsPath, `${[...lines.slice(0, -1), forged].join('\n')}\n`);
    const seen = await told();
    expect([seen.code, seen.restored]).toEqual([1, []]);
    expect(seen.faults.join('\n')).toContain('the signature does not fit');

    await writeFile(world.headsPath, `${lines.slice(0, -1).join('\n')}\n`);
    await putBack('noon');
    await world.tamper(
      `UPDATE ${schema}.audit_seal SET body = replace(body, '"lines":3', '"lines":4') WHERE number = 1`,
    );
    await expect(record()).rejects.toThrow('is not the one that was exported');
  });
});
