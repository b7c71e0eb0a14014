import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually } from '@anxin/testing';
import { keeper } from './support/goods';
import { get, session } from './support/people';
import { stack } from './support/stack';

interface Page<Item> {
  readonly items: readonly Item[];
}

describe('materials and sites of the running company', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-registers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const imported = (): string =>
    execFileSync(
      process.execPath,
      [resolve(__dirname, '../../deploy/local/import.mjs'), folder, '--gateway', stack.gateway],
      {
        encoding: 'utf8',
        env: { ...process.env, ANXIN_PASSWORD: stack.password },
      },
    );
  const materialName = async (): Promise<string | null | undefined> =>
    (await get<Page<{ itemName: string | null }>>(keeper, 'lots?item=RM01&limit=1')).body.items[0]?.itemName;
  const siteName = async (): Promise<string | null | undefined> =>
    (await get<Page<{ siteName: string | null }>>(keeper, `stock?warehouse=${encodeURIComponent('成品二库')}&limit=1`))
      .body.items[0]?.siteName;

  it('LOG-1, LOG-8: two files that most companies lack name what is on record already; the same files again change nothing', async () => {
    expect([await materialName(), await siteName()]).toEqual([null, null]);
    writeFileSync(
      join(folder, 'materials.csv'),
      '物料编码,名称,类型,单位,储存条件,保质期(天),过敏原,状态\nRM01,花生仁,原料,kg,阴凉干燥,270,花生,启用\n',
    );
    writeFileSync(
      join(folder, 'sites.csv'),
      '场所编码,名称,类型,城市,地址,时区,上级编码,状态\nW2,成品二库,仓库,石家庄,,,P1,\nP1,石家庄厂区,厂区,石家庄,,,,\n',
    );
    expect(imported()).toContain('nothing in quarantine');
    await eventually(async () => (await materialName()) === '花生仁' && (await siteName()) === '成品二库');
    imported();
    const versions = ['materials/RM01', 'sites/W2', 'sites/P1'].map(
      async (path) => (await get<{ version: number }>(keeper, path)).body.version,
    );
    expect(await Promise.all(versions)).toEqual([1, 1, 1]);
  });

  it('PRD-2: who keeps master data corrects one of them, nobody else; the name follows', async () => {
    const put = async (login: string, version: number): Promise<number> => {
      const { status } = await (
        await session(login)
      ).fetch('/api/v1/materials/RM01', {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
        body: JSON.stringify({ name: '去皮花生仁', kind: 'raw', unit: 'kg', allergens: ['花生'], active: true }),
      });
      return status;
    };
    expect([await put(keeper, 1), await put('master-data-keeper', 7), await put('master-data-keeper', 1)]).toEqual([
      ...[403, 412, 200],
    ]);
    await eventually(async () => (await materialName()) === '去皮花生仁');
  });
});
