import type { Caller } from '@anxin/host/testing';
import type { Problem } from '@anxin/http';
import { fileSender } from '@anxin/imports/testing';
import type { MaterialView } from '../material/material.view';
import { enactDefaults, startDirectory, type TestDirectory } from '../../testing/start-directory';

const peanuts = { name: '花生仁', kind: 'raw', unit: 'kg', shelfLifeDays: 270, allergens: ['花生'], active: true };

describe('a single change of a material', () => {
  let directory: TestDirectory;
  let keeper: Caller;
  const put = (code: string, body: object, version?: number, who = keeper) =>
    who.put<MaterialView & Problem>(`materials/${code}`, body, version === undefined ? {} : { version });
  const told = async (code: string): Promise<number[]> => {
    const rows = await directory.query<{ version: number }>(
      `SELECT (payload->>'version')::int AS version FROM directory.outbox WHERE topic = 'directory.materials' AND payload->>'code' = $1 ORDER BY id`,
      [code],
    );
    return rows.map(({ version }) => version);
  };

  beforeAll(async () => {
    directory = await startDirectory();
    await enactDefaults(directory);
    keeper = await directory.service.person('keeper', { roles: ['master-data-keeper'] });
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  it('PRD-2: registers a new one and replaces it on the version that was read; each is told and audited once', async () => {
    expect((await put('RM01', peanuts)).status).toBe(428);
    const registered = await put('RM01', peanuts, 0);
    expect([registered.status, registered.headers.get('etag')]).toEqual([200, '"1"']);
    const changed = await put('RM01', { ...peanuts, allergens: ['花生', '大豆'], shelfLifeDays: undefined }, 1);
    expect(changed.body).toEqual({
      ...{ code: 'RM01', name: '花生仁', kind: 'raw', unit: 'kg', storageConditions: null, shelfLifeDays: null },
      ...{ allergens: ['花生', '大豆'], active: true, version: 2 },
    });
    expect(
      (await put('RM01', { ...peanuts, allergens: ['花生', '大豆'], shelfLifeDays: undefined }, 2)).body.version,
    ).toBe(2);
    expect(await told('RM01')).toEqual([1, 2]);
    const lines = await directory.query<{ action: string; actor: string }>(
      `SELECT action, actor FROM directory.audit_line WHERE aggregate_type = 'material' AND aggregate_id = 'RM01' ORDER BY seq`,
    );
    expect(lines).toEqual([
      { action: 'material.registered', actor: 'keeper' },
      { action: 'material.changed', actor: 'keeper' },
    ]);
  });

  it('refuses a stale version, a new code under a version, and what cannot be right, and changes nothing', async () => {
    await put('RM02', peanuts, 0);
    const refused: [ReturnType<typeof put>, number, string][] = [
      [put('RM02', { ...peanuts, name: '旧' }, 0), 412, 'request.version-stale'],
      [put('RM02', { ...peanuts, name: '旧' }, 7), 412, 'request.version-stale'],
      [put('RM99', peanuts, 1), 404, 'material.not-found'],
      [put('RM02', { ...peanuts, kind: 'water' }, 1), 400, 'request.invalid'],
      [put('RM02', { ...peanuts, allergens: [' '] }, 1), 400, 'request.invalid'],
      [put('RM02', { ...peanuts, shelfLifeDays: -1 }, 1), 400, 'request.invalid'],
      [put('%20RM02', peanuts, 0), 400, 'request.invalid'],
    ];
    for (const [answer, status, code] of refused) {
      const { status: got, body } = await answer;
      expect([got, body.code]).toEqual([status, code]);
    }
    expect(await told('RM02')).toEqual([1]);
    expect(await told('RM99')).toEqual([]);
  });

  it('SEC-6: only who keeps master data does it, and no longer than they do', async () => {
    for (const role of ['administration', 'general-manager', 'production-chief', 'warehouse-keeper', 'auditor']) {
      const other = await directory.service.person(`other-${role}`, { roles: [role] });
      expect((await put('RM03', peanuts, 0, other)).body.code).toBe('auth.permission-missing');
    }
    const former = await directory.service.person('former', { roles: ['master-data-keeper'] });
    expect((await put('RM03', peanuts, 0, former)).status).toBe(200);
    await directory.service.person('former', { roles: ['finance'] });
    expect((await put('RM03', { ...peanuts, name: '旧' }, 1, former)).status).toBe(403);
  });

  it('of two at once one is taken; a file that comes meanwhile loses nothing either', async () => {
    const answers = await Promise.all(['甲', '乙', '丙'].map((name) => put('RM04', { ...peanuts, name }, 0)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const file = ['物料编码,名称,类型,单位,储存条件,保质期(天),过敏原,状态', 'RM04,丁,原料,kg,,,,'].join('\n');
    const [run, single] = await Promise.all([
      fileSender(directory.service, 'keeper', 'materials').run(file),
      put('RM04', { ...peanuts, name: '戊' }, 1),
    ]);
    expect(run).toMatchObject({ kept: 1 });
    expect(await told('RM04')).toEqual(single.status === 200 ? [1, 2, 3] : [1, 2]);
  });
});
