import { randomUUID } from 'node:crypto';
import type { Problem } from '@anxin/http';
import { type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { DataSource } from 'typeorm';
import { logisticsService } from '../logistics.service-definition';
import { OrderReplacementService } from '../order-replacement/order-replacement.service';
import type { ReplacementView } from '../replacement/replacement.view';

const dispatch = { lot: '20261019P001L21', location: '成品二库 A-10', carrier: '顺通物流' };

describe('answering a replacement order', () => {
  let service: TestService;
  let keeper: Caller;
  let cases = 0;

  beforeAll(async () => {
    service = await startServiceForTest(logisticsService);
    keeper = await service.person('warehouse-keeper1', { roles: ['warehouse-keeper'] });
  }, 60_000);
  afterAll(() => service.stop(), 30_000);

  const order = async (): Promise<{ orderId: string; complaint: string }> => {
    const complaint = `TS-2026-${String((cases += 1)).padStart(6, '0')}`;
    const request = {
      complaint,
      key: `${complaint}/c1/remedy/d1`,
      remedyId: randomUUID(),
      productCode: 'P001',
      quantity: '3',
      unit: '瓶',
    };
    const orders = service.app.get(OrderReplacementService, { strict: false });
    const [first, again] = await Promise.all([orders.order(request), orders.order(request)]);
    expect(again.orderId).toBe(first.orderId);
    return { orderId: first.orderId, complaint };
  };
  const signals = (complaint: string): Promise<unknown[]> =>
    service.app
      .get(DataSource, { strict: false })
      .query(`SELECT 1 FROM logistics.outbox WHERE lane = 'workflows' AND ordering_key = $1`, [
        `complaint/${complaint}`,
      ]);

  it('CMP-10: two keepers at once, one dispatch: goods leave once, with the lot handed out', async () => {
    const { orderId, complaint } = await order();
    const colleague = await service.person('warehouse-keeper2', { roles: ['warehouse-keeper'] });
    const answers = await Promise.all(
      [keeper, colleague].map((who) => who.post<ReplacementView>(`replacements/${orderId}/dispatch`, dispatch)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await keeper.get<ReplacementView>(`replacements/${orderId}`);
    expect(body).toMatchObject({ status: 'dispatched', dispatch, quantity: '3.000000' });
    expect(await signals(complaint)).toHaveLength(1);
  });

  it('goods that cannot be sent are refused with the reason, and never sent afterwards', async () => {
    const { orderId, complaint } = await order();
    expect((await keeper.post(`replacements/${orderId}/refusal`, { reason: '无库存' })).status).toBe(200);
    const late = await keeper.post<Problem>(`replacements/${orderId}/dispatch`, dispatch);
    expect([late.status, late.body.code]).toEqual([409, 'replacement.already-answered']);
    expect(await signals(complaint)).toHaveLength(1);
  });
});
