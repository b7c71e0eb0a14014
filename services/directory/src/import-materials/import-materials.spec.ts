import { execFileSync } from 'node:child_process';
import { fileSender } from '@anxin/imports/testing';
import type { MaterialView } from '../material/material.view';
import { enactDefaults, startDirectory, type TestDirectory } from '../../testing/start-directory';

const head = '物料编码,名称,类型,单位,储存条件,保质期(天),过敏原,状态';
const file = [
  head,
  'RM01,花生仁,原料,kg,阴凉干燥,270,花生,启用',
  'RM04,食用盐,辅料,kg,,,无,',
  'PK01,玻璃瓶,包材,个,,,,启用',
  'SF01,花生酱基料,半成品,kg,0–4 ℃,30,"花生、大豆、花生",停用',
].join('\n');

/** As a spreadsheet in China saves it. */
const gb18030 = (text: string): Buffer =>
  execFileSync(
    'python3',
    ['-c', 'import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode().encode("gb18030"))'],
    { input: text },
  );

describe('materials of a company', () => {
  let directory: TestDirectory;
  let sender: ReturnType<typeof fileSender>;
  const told = () =>
    directory.query<{ key: string; payload: Record<string, unknown> }>(
      `SELECT payload->>'code' AS key, payload FROM directory.outbox WHERE topic = 'directory.materials' ORDER BY id`,
    );
  const list = async (query: string): Promise<string[]> =>
    (await directory.manager.get<{ items: MaterialView[] }>(`materials?${query}`)).body.items.map(({ code }) => code);

  beforeAll(async () => {
    directory = await startDirectory();
    await enactDefaults(directory);
    sender = fileSender(directory.service, 'general-manager', 'materials');
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  it('PRD-2: takes them, tells each once, and nothing when they come again, in whatever encoding', async () => {
    expect(await sender.run(file)).toMatchObject({ state: 'done', kept: 4, quarantined: 0 });
    expect(await sender.run(file)).toMatchObject({ kept: 0, unchanged: 4 });
    expect(await sender.run(gb18030(file.replace('–', '-')))).toMatchObject({ kept: 1, unchanged: 3 });
    expect(await sender.run(gb18030(file))).toMatchObject({ kept: 1, unchanged: 3 });
    const events = await told();
    expect(events.map(({ key, payload }) => [key, payload['version']])).toEqual([
      ['RM01', 1],
      ['RM04', 1],
      ['PK01', 1],
      ['SF01', 1],
      ['SF01', 2],
      ['SF01', 3],
    ]);
    expect(events[1]?.payload).toEqual({
      ...{ code: 'RM04', version: 1, name: '食用盐', kind: 'auxiliary', unit: 'kg', allergens: [], active: true },
    });
    expect((await sender.call<{ offers: object }>('')).body.offers).toEqual({ materials: '6' });
  });

  it('shows them one by one and by filter; what nobody said is null, and none is none', async () => {
    const one = await directory.manager.get<MaterialView>('materials/SF01');
    expect([one.status, one.headers.get('etag')]).toEqual([200, '"3"']);
    expect(one.body).toEqual({
      ...{ code: 'SF01', name: '花生酱基料', kind: 'semi-finished', unit: 'kg', storageConditions: '0–4 ℃' },
      ...{ shelfLifeDays: 30, allergens: ['花生', '大豆'], active: false, version: 3 },
    });
    const [salt, jar] = [
      await directory.manager.get<MaterialView>('materials/RM04'),
      await directory.manager.get<MaterialView>('materials/PK01'),
    ];
    expect([salt.body.allergens, jar.body.allergens, jar.body.shelfLifeDays]).toEqual([[], null, null]);
    expect(await list('kind=raw&kind=packaging')).toEqual(['PK01', 'RM01']);
    expect(await list('active=false')).toEqual(['SF01']);
    const first = await directory.manager.get<{ next: string }>('materials?limit=3&sort=-code');
    expect(await list(`limit=3&sort=-code&cursor=${first.body.next}`)).toEqual(['PK01']);
    expect((await directory.manager.get('materials/RM99')).body).toMatchObject({ code: 'material.not-found' });
    const outside = await directory.service.person('outside', { roles: ['supplier-quality'], supplier: 'M01' });
    expect((await outside.get('materials')).status).toBe(403);
  });

  it('keeps apart the rows that cannot be right, and takes them once they are corrected', async () => {
    const rows = [
      'RM05,白砂糖,原料,kg,,365,,',
      'RM06,棕榈油,油,kg,,,,',
      'RM07,芝麻,原料,kg,,半年,芝麻,',
      ',无名,原料,kg,,,,',
    ];
    const run = await sender.run([head, ...rows].join('\n'));
    expect(run).toMatchObject({ kept: 1, quarantined: 3 });
    const faults = await sender.faults(run.id);
    expect(faults.map(({ key, reason, column }) => [key, reason, column])).toEqual([
      ['RM06', 'unknown-value', '类型'],
      ['RM07', 'invalid-number', '保质期(天)'],
      ['', 'missing-value', '物料编码'],
    ]);
    const fault = faults[0]?.id ?? '';
    expect((await sender.correct(run.id, fault, { 类型: '油料' })).body.code).toBe('import.still-wrong');
    expect((await sender.correct(run.id, fault, { 类型: '辅料' })).status).toBe(200);
    expect(await list('code=RM06')).toEqual(['RM06']);
    expect((await directory.manager.get<MaterialView>('materials/RM06')).body.kind).toBe('auxiliary');
  });
});
