import { fileSender } from '@anxin/imports/testing';
import type { SiteView } from '../site/site.view';
import { enactDefaults, startDirectory, type TestDirectory } from '../../testing/start-directory';

const head = '场所编码,名称,类型,城市,地址,时区,上级编码,状态';
const file = [
  head,
  'L4,四号线,产线,石家庄,,,P1,启用',
  'W2,成品二库,仓库,石家庄,高新区长江大道8号,,P1,',
  'P1,石家庄厂区,厂区,石家庄,高新区长江大道8号,Asia/Shanghai,,启用',
  'W9,乌鲁木齐中转库,仓库,乌鲁木齐,,Asia/Urumqi,,停用',
].join('\n');

describe('sites of a company', () => {
  let directory: TestDirectory;
  let sender: ReturnType<typeof fileSender>;
  const told = () =>
    directory.query<{ key: string; payload: Record<string, unknown> }>(
      `SELECT payload->>'code' AS key, payload FROM directory.outbox WHERE topic = 'directory.sites' ORDER BY id`,
    );
  const list = async (query: string): Promise<string[]> =>
    (await directory.manager.get<{ items: SiteView[] }>(`sites?${query}`)).body.items.map(({ code }) => code);

  beforeAll(async () => {
    directory = await startDirectory();
    await enactDefaults(directory);
    sender = fileSender(directory.service, 'general-manager', 'sites');
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  it('LOG-1: takes them in whatever order, tells each once, and nothing when they come again', async () => {
    expect(await sender.run(file)).toMatchObject({ state: 'done', kept: 4, quarantined: 0 });
    expect(await sender.run(file)).toMatchObject({ kept: 0, unchanged: 4 });
    const events = await told();
    expect(events.map(({ key }) => key)).toEqual(['L4', 'W2', 'P1', 'W9']);
    // The address stays here.
    expect(events[1]?.payload).toEqual({
      ...{ code: 'W2', version: 1, name: '成品二库', kind: 'warehouse', city: '石家庄', timeZone: 'Asia/Shanghai' },
      ...{ parent: 'P1', active: true },
    });
    expect((await sender.call<{ offers: object }>('')).body.offers).toEqual({ sites: '4' });
  });

  it('shows them one by one and by filter', async () => {
    expect((await directory.manager.get<SiteView>('sites/W2')).body).toEqual({
      ...{ code: 'W2', name: '成品二库', kind: 'warehouse', city: '石家庄', address: '高新区长江大道8号' },
      ...{ timeZone: 'Asia/Shanghai', parent: 'P1', active: true, version: 1 },
    });
    expect(await list('parent=P1')).toEqual(['L4', 'W2']);
    expect(await list('kind=warehouse&active=false')).toEqual(['W9']);
    expect(await list('city=石家庄&kind=plant')).toEqual(['P1']);
    expect((await directory.manager.get('sites/W99')).body).toMatchObject({ code: 'site.not-found' });
  });

  it('keeps apart the rows that cannot be right, and takes them once they are corrected', async () => {
    const rows = [
      'L7,七号线,产线,石家庄,,,P9,',
      'W5,五库,仓库,石家庄,,Asia/Nowhere,,',
      'P1,石家庄厂区,厂区,石家庄,,,L4,',
      'L8,八号线,产线,石家庄,,,L7,',
      'W6,六库,库房,石家庄,,,,',
      'W7,七库,仓库,,,,,',
    ];
    const run = await sender.run([head, ...rows].join('\n'));
    const faults = await sender.faults(run.id);
    expect(faults.map(({ key, reason, column }) => [key, reason, column])).toEqual([
      ['L7', 'unknown-site', '上级编码'],
      ['W5', 'invalid-time-zone', '时区'],
      ['P1', 'circular-parent', '上级编码'],
      ['L8', 'unknown-site', '上级编码'],
      ['W6', 'unknown-value', '类型'],
      ['W7', 'missing-value', '城市'],
    ]);
    const correct = (key: string, row: object) =>
      sender.correct(run.id, faults.find((fault) => fault.key === key)?.id ?? '', row);
    expect((await correct('L8', {})).body.code).toBe('import.still-wrong');
    expect((await correct('L7', { 上级编码: 'P1' })).status).toBe(200);
    expect((await correct('L8', {})).status).toBe(200);
    expect(await list('parent=L7')).toEqual(['L8']);
  });
});
