import type { Problem } from '@anxin/http';
import { type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { DataSource } from 'typeorm';
import { OrderRetestService } from '../order-retest/order-retest.service';
import { qualityService } from '../quality.service-definition';
import type { RetestView } from '../retest/retest.view';

const result = {
  outcome: 'conforming',
  sampleCode: 'LY-0930',
  measurements: [{ item: '霉菌', value: '<10', unit: 'CFU/g', limit: '≤150', conforming: true }],
};

describe('answering a retest', () => {
  let service: TestService;
  let inspector: Caller;
  let cases = 0;

  beforeAll(async () => {
    service = await startServiceForTest(qualityService);
    inspector = await service.person('qc-inspector1', { roles: ['qc-inspector'] });
  }, 60_000);
  afterAll(() => service.stop(), 30_000);

  const order = async (): Promise<{ orderId: string; complaint: string; key: string }> => {
    const complaint = `TS-2026-${String((cases += 1)).padStart(6, '0')}`;
    const key = `${complaint}/retest`;
    const { orderId } = await service.app
      .get(OrderRetestService, { strict: false })
      .order({ complaint, key, lot: '20260930P001L31' });
    return { orderId, complaint, key };
  };
  const query = <Row>(sql: string, parameters: unknown[]): Promise<Row[]> =>
    service.app.get(DataSource, { strict: false }).query(sql, parameters);

  it('HND-6: one order a key, with its fact, its work and its audit line', async () => {
    const { orderId, complaint, key } = await order();
    const again = await service.app.get(OrderRetestService, { strict: false }).order({ complaint, key });
    expect(again.orderId).toBe(orderId);
    const told = await query<{ type: string }>('SELECT type FROM quality.outbox WHERE ordering_key = $1 ORDER BY id', [
      `quality.events/${orderId}`,
    ]);
    expect(told.map(({ type }) => type)).toEqual(['anxin.quality.retest.ordered.v1', 'anxin.quality.work.opened.v1']);
    expect(await query('SELECT 1 FROM quality.audit_line WHERE aggregate_id = $1', [orderId])).toHaveLength(1);
  });

  it('HND-6: the answer is stored with its event and the signal to the complaint, and stands', async () => {
    const { orderId, complaint } = await order();
    const answered = await inspector.post<RetestView>(`retests/${orderId}/answer`, result);
    expect([answered.status, answered.body.status, answered.body.answeredBy]).toEqual([
      200,
      'answered',
      'qc-inspector1',
    ]);
    const [signal] = await query<{ type: string; payload: object }>(
      `SELECT type, payload FROM quality.outbox WHERE lane = 'workflows' AND ordering_key = $1`,
      [`complaint/${complaint}`],
    );
    expect(JSON.stringify(signal)).toContain('retest-answered');
    const second = await inspector.post<Problem>(`retests/${orderId}/answer`, { ...result, outcome: 'nonconforming' });
    expect([second.status, second.body.code]).toEqual([409, 'retest.already-answered']);
    const shown = await inspector.get<RetestView>(`retests/${orderId}`);
    expect(shown.body.outcome).toBe('conforming');
  });

  it('refuses who may not answer, a forged name, and an answer without what it needs', async () => {
    const { orderId } = await order();
    const seller = await service.person('salesperson1', { roles: ['salesperson'] });
    expect((await seller.post(`retests/${orderId}/answer`, result)).status).toBe(403);
    expect((await service.anonymous.post(`retests/${orderId}/answer`, result)).status).toBe(401);
    const forged = await inspector.post<Problem>(`retests/${orderId}/answer`, { ...result, answeredBy: 'qc-chief' });
    expect(forged.status).toBe(400);
    const incomplete = await inspector.post<Problem>(
      `retests/${orderId}/answer`,
      { outcome: 'missing' },
      { headers: { 'accept-language': 'zh-CN' } },
    );
    expect([incomplete.status, incomplete.body.code, incomplete.body.title]).toEqual([
      422,
      'retest.answer-incomplete',
      '复检答复不完整',
    ]);
    expect((await inspector.get<RetestView>(`retests/${orderId}`)).body.status).toBe('open');
  });

  it('lists what is open', async () => {
    const { orderId } = await order();
    const { body } = await inspector.get<{ items: RetestView[] }>('retests?status=open&limit=1');
    expect(body.items.map(({ id }) => id)).toEqual([orderId]);
  });
});
