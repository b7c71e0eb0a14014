import { lotChanged } from '@anxin/contracts';
import type { Problem } from '@anxin/http';
import { openProduction, type ProductionWorld } from '../../test/production-world';
import type { LotView } from '../lot/lot.view';

const head = '批号,产品编码,产线,班次,开工时间,产量,单位,损耗,留样,检验报告号,检验结论';
const file = (result: string) =>
  `${head}\nB-1,SF01,L1,早班,2026-11-01 07:30,300,kg,2,2,,${result}\nB-2,SF01,L1,早班,2026-11-02 07:30,300,kg,2,2,,待检\n`;

describe('recording an inspection', () => {
  let world: ProductionWorld;
  beforeAll(async () => {
    world = await openProduction({ env: { KAFKA_BROKERS: '127.0.0.1:1' } });
    await world.send('batches', file('待检'));
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('LOG-3, LOG-10: QC’s result is told to others, stands against an older file, and a lot that failed stays failed', async () => {
    const inspector = await world.service.person('qc-inspector1', { roles: ['qc-inspector'] });
    const { body: found } = await inspector.get<{ items: LotView[] }>('lots?number=B-1');
    const [{ id } = { id: '' }] = found.items;
    const inspect = (result: string) =>
      inspector.post<LotView & Problem>(`lots/${id}/inspection`, { result, report: `JY-${result}` });
    expect(await inspect('passed')).toMatchObject({
      status: 200,
      body: { inspection: 'passed', report: 'JY-passed', version: 2 },
    });
    const [told] = await world.query<{ inspection: string }>(
      `SELECT payload->>'inspection' AS inspection FROM production.outbox WHERE type = $1 AND payload->>'version' = '2'`,
      [lotChanged.type],
    );
    expect(told?.inspection).toBe('passed');
    expect(await world.send('batches', file('待检'))).toMatchObject({ kept: 0, unchanged: 2 });
    expect((await inspect('failed')).body.inspection).toBe('failed');
    const [back, again] = [await inspect('passed'), await inspect('failed')];
    expect([back.status, back.body.code, again.status]).toEqual([409, 'lot.inspection-stands', 409]);
    expect((await world.chief.post(`lots/${id}/inspection`, { result: 'passed', report: 'x' })).status).toBe(403);
    const audit = await world.query<{ action: string }>(
      'SELECT action FROM production.audit_line WHERE aggregate_id = $1 ORDER BY seq',
      [id],
    );
    expect(audit.map(({ action }) => action)).toEqual(['lot.inspected', 'lot.inspected']);
  }, 40_000);
});
