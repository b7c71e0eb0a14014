import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServiceForTest, type TestService } from '@anxin/host/testing';
import { fileSender } from '@anxin/imports/testing';
import { PersonalVault } from '@anxin/privacy';
import { DataSource } from 'typeorm';
import { ClosedComplaint } from '../closed-complaint/closed-complaint.entity';
import { complaintsService } from '../complaints.service-definition';

const data = resolve(__dirname, '../../../../test/data');
const kangyu = readFileSync(join(data, 'kangyu/complaints.csv'));
const head = '渠道,投诉时间,投诉人,联系方式,产品,批号,生产日期,购买地点,内容,诉求,照片数';
const cutOff = (instant: string): string => `?closedBefore=${encodeURIComponent(instant)}`;

describe('the complaints of the time before', () => {
  let service: TestService;
  let sender: ReturnType<typeof fileSender>;
  const query = <Row>(sql: string): Promise<Row[]> => service.app.get(DataSource, { strict: false }).query<Row[]>(sql);
  const count = async (table: string): Promise<number> =>
    Number((await query<{ count: string }>(`SELECT count(*) FROM complaints.${table}`))[0]?.count);

  beforeAll(async () => {
    service = await startServiceForTest(complaintsService);
    await service.person('chief', { roles: ['qc-chief'] });
    sender = fileSender(service, 'chief', 'complaints');
  }, 90_000);
  afterAll(() => service.stop());

  it('are kept as closed history: no case, no clock, no workflow, no event', async () => {
    const done = await sender.run(kangyu, cutOff('2026-11-15T00:00:00+08:00'));
    expect(done).toMatchObject({ state: 'done', read: 71, quarantined: 0 });
    expect(done.left['left-for-intake']).toBeGreaterThanOrEqual(10);
    // One row stands twice in the file: one message that was sent twice (INT-7).
    expect([done.kept + done.unchanged + (done.left['left-for-intake'] ?? 0), done.unchanged]).toEqual([71, 1]);
    expect(await count('closed_complaint')).toBe(done.kept);
    for (const table of ['complaint', 'clock', 'work_item', 'outbox'])
      expect([table, await count(table)]).toEqual([table, 0]);
    const { items } = (await service.as('chief').get<{ items: { receivedAt: string }[] }>('closed-complaints?limit=1'))
      .body;
    expect((items[0]?.receivedAt ?? '') < '2026-11-15T00:00:00+08:00').toBe(true);
  });

  it('come in once, under any run and any shift', async () => {
    const before = await count('closed_complaint');
    const again = await sender.run(kangyu, cutOff('2026-11-15T00:00:00+08:00'));
    expect([again.kept, again.unchanged]).toEqual([0, before + 1]);
    const later = await sender.run(kangyu, `${cutOff('2026-11-25T00:00:00+08:00')}&shiftDays=10`);
    expect([later.kept, await count('closed_complaint')]).toEqual([0, before]);
    expect(later.closedBefore).toBe('2026-11-24T16:00:00.000Z');
  });

  it('are all left for intake without a cut-off', async () => {
    expect(await sender.run(kangyu)).toMatchObject({ kept: 0, unchanged: 0, left: { 'left-for-intake': 71 } });
  });

  it('SEC-1: hold persons and their words sealed, in quarantine not at all', async () => {
    const row =
      '电话,2026-07-01 09:30,欧阳修,13800000001,康誉花生酱,20260601p001l21,2026年6月1日,济南,花生酱有霉味,退款,1';
    const wrong = '传真,2026-07-01 09:30,欧阳修,13800000001,康誉花生酱,,,济南,花生酱有霉味,退款,1';
    const done = await sender.run([head, row, wrong].join('\n'), cutOff('2026-11-15T00:00:00+08:00'), randomUUID());
    expect(done).toMatchObject({ kept: 1, quarantined: 1 });
    const [fault] = await sender.faults(done.id);
    expect(fault).toMatchObject({ line: 3, key: '传真 2026-07-01 09:30', reason: 'unknown-value', column: '渠道' });
    const rows = JSON.stringify([
      await query('SELECT * FROM complaints.closed_complaint'),
      await query('SELECT * FROM complaints.import_fault'),
      await query('SELECT content FROM complaints.audit_line'),
      service.log,
    ]);
    for (const secret of ['欧阳修', '13800000001', '霉味']) expect(rows).not.toContain(secret);

    const { manager } = service.app.get(DataSource, { strict: false });
    const kept = await manager.findOneByOrFail(ClosedComplaint, { lot: '20260601P001L21', importId: done.id });
    const key = await service.app
      .get(PersonalVault, { strict: false })
      .key({ schema: 'complaints', manager }, kept.complainantId);
    expect([key.open('name', kept.nameSealed), key.open('problem', kept.problemSealed)]).toEqual([
      '欧阳修',
      '花生酱有霉味',
    ]);
    expect([kept.lotTyped, kept.productionDate]).toEqual(['20260601p001l21', '2026-06-01']);
  });

  it('of another company come in just as well', async () => {
    const other = mkdtempSync(join(tmpdir(), 'anxin-company-'));
    try {
      execFileSync('python3', [join(data, 'company.py'), other, '--seed', '7', '--scale', '0.2'], { stdio: 'ignore' });
      const done = await sender.run(readFileSync(join(other, 'complaints.csv')), cutOff('2026-11-15T00:00:00+08:00'));
      expect(done).toMatchObject({
        state: 'done',
        quarantined: 0,
        read: done.kept + done.unchanged + (done.left['left-for-intake'] ?? 0),
      });
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
