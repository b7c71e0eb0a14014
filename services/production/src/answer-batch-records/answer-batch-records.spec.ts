import type { Problem } from '@anxin/http';
import { type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { DataSource } from 'typeorm';
import type { BatchRecordsView } from '../batch-records/batch-records.view';
import { productionService } from '../production.service-definition';
import { RequestBatchRecordsService } from '../request-batch-records/request-batch-records.service';

const found = {
  outcome: 'conforming',
  records: [{ kind: 'process', document: '投料记录 2026-09-30', shows: '符合工艺' }],
};

describe('answering a request for batch records', () => {
  let service: TestService;
  let chief: Caller;
  let cases = 0;

  beforeAll(async () => {
    service = await startServiceForTest(productionService);
    chief = await service.person('production-chief', { roles: ['production-chief'] });
  }, 60_000);
  afterAll(() => service.stop(), 30_000);

  const ask = async (): Promise<{ requestId: string; complaint: string }> => {
    const complaint = `TS-2026-${String((cases += 1)).padStart(6, '0')}`;
    const requests = service.app.get(RequestBatchRecordsService, { strict: false });
    const { requestId } = await requests.request({ complaint, key: `${complaint}/records` });
    expect((await requests.request({ complaint, key: `${complaint}/records` })).requestId).toBe(requestId);
    return { requestId, complaint };
  };

  it('HND-6: the answer is stored with its event and the signal to the complaint, and stands', async () => {
    const { requestId, complaint } = await ask();
    const answered = await chief.post<BatchRecordsView>(`batch-records/${requestId}/answer`, found);
    expect([answered.status, answered.body.status]).toEqual([200, 'answered']);
    const told: { lane: string; type: string }[] = await service.app
      .get(DataSource, { strict: false })
      .query('SELECT lane, type FROM production.outbox WHERE ordering_key = ANY($1) ORDER BY id', [
        [`production.events/${requestId}`, `complaint/${complaint}`],
      ]);
    expect(told.filter(({ lane }) => lane === 'workflows')).toHaveLength(1);
    expect(told.filter(({ lane }) => lane === 'events')).toHaveLength(4);
    const second = await chief.post<Problem>(`batch-records/${requestId}/answer`, found);
    expect([second.status, second.body.code]).toEqual([409, 'batch-records.already-answered']);
  });

  it('HND-6: a nonconformity without its cause is refused, and whoever may not answer', async () => {
    const { requestId } = await ask();
    const causeless = await chief.post<Problem>(`batch-records/${requestId}/answer`, {
      ...found,
      outcome: 'nonconforming',
    });
    expect([causeless.status, causeless.body.code]).toEqual([422, 'batch-records.answer-incomplete']);
    const inspector = await service.person('qc-inspector1', { roles: ['qc-inspector'] });
    expect((await inspector.post(`batch-records/${requestId}/answer`, found)).status).toBe(403);
    expect((await chief.get<BatchRecordsView>(`batch-records/${requestId}`)).body.status).toBe('open');
  });
});
