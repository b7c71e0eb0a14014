import type { Caller } from '@anxin/host/testing';
import type { Problem } from '@anxin/http';
import type { SiteView } from '../site/site.view';
import { enactDefaults, startDirectory, type TestDirectory } from '../../testing/start-directory';

const plant = { name: '石家庄厂区', kind: 'plant', city: '石家庄', active: true };
const warehouse = { name: '成品二库', kind: 'warehouse', city: '石家庄', parent: 'P1', active: true };

describe('a single change of a site', () => {
  let directory: TestDirectory;
  let keeper: Caller;
  const put = (code: string, body: object, version: number, who = keeper) =>
    who.put<SiteView & Problem>(`sites/${code}`, body, { version });

  beforeAll(async () => {
    directory = await startDirectory();
    await enactDefaults(directory);
    keeper = await directory.service.person('keeper', { roles: ['master-data-keeper'] });
    await put('P1', plant, 0);
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  it('LOG-1: registers a new one and replaces it on the version that was read; each is told and audited once', async () => {
    expect((await put('W2', warehouse, 0)).body).toEqual({
      ...{ code: 'W2', ...warehouse, address: null, timeZone: 'Asia/Shanghai', version: 1 },
    });
    expect((await put('W2', { ...warehouse, timeZone: 'Asia/Urumqi', active: false }, 1)).body.version).toBe(2);
    expect((await put('W2', { ...warehouse, timeZone: 'Asia/Urumqi', active: false }, 2)).body.version).toBe(2);
    expect((await put('W2', warehouse, 1)).body.code).toBe('request.version-stale');
    const events = await directory.query<{ payload: object }>(
      `SELECT payload FROM directory.outbox WHERE topic = 'directory.sites' AND payload->>'code' = 'W2' ORDER BY id`,
    );
    expect(events.map(({ payload }) => payload)).toMatchObject([
      { version: 1, timeZone: 'Asia/Shanghai', active: true },
      { version: 2, timeZone: 'Asia/Urumqi', active: false },
    ]);
    const lines = await directory.query<{ action: string; actor: string }>(
      `SELECT action, actor FROM directory.audit_line WHERE aggregate_type = 'site' AND aggregate_id = 'W2' ORDER BY seq`,
    );
    expect(lines).toEqual([
      { action: 'site.registered', actor: 'keeper' },
      { action: 'site.changed', actor: 'keeper' },
    ]);
  });

  it('refuses a place that leads nowhere or round in a circle, in the reader’s language', async () => {
    await put('L1', { ...warehouse, kind: 'line', name: '一号线' }, 0);
    const refused: [ReturnType<typeof put>, number, string][] = [
      [put('W3', { ...warehouse, parent: 'P9' }, 0), 422, 'site.parent-unknown'],
      [put('P1', { ...plant, parent: 'P1' }, 1), 422, 'site.parent-circular'],
      [put('P1', { ...plant, parent: 'L1' }, 1), 422, 'site.parent-circular'],
      [put('W99', warehouse, 3), 404, 'site.not-found'],
      [put('P1', { ...plant, timeZone: 'Asia/Nowhere' }, 1), 400, 'request.invalid'],
      [put('P1', { ...plant, kind: 'shed' }, 1), 400, 'request.invalid'],
    ];
    for (const [answer, status, code] of refused) {
      const { status: got, body } = await answer;
      expect([got, body.code]).toEqual([status, code]);
    }
    const circle = await put('P1', { ...plant, parent: 'L1' }, 1);
    expect(circle.body.detail).toContain('请改填上级');
    expect((await directory.manager.get<SiteView>('sites/P1')).body).toMatchObject({ parent: null, version: 1 });
  });

  it('of two sites that are put below each other at once one is refused', async () => {
    await Promise.all([put('A', plant, 0), put('B', plant, 0)]);
    const answers = await Promise.all([put('A', { ...plant, parent: 'B' }, 1), put('B', { ...plant, parent: 'A' }, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('SEC-6: only who keeps master data does it', async () => {
    for (const role of ['administration', 'general-manager', 'warehouse-keeper', 'auditor']) {
      const other = await directory.service.person(`other-${role}`, { roles: [role] });
      expect((await put('W4', warehouse, 0, other)).body.code).toBe('auth.permission-missing');
    }
  });
});
