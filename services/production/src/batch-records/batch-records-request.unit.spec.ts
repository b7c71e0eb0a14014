import { BatchRecordsAlreadyAnswered, BatchRecordsAnswerIncomplete } from './batch-records.errors';
import { answeredFacts, answeredSignal } from './batch-records.events';
import { type BatchRecordsAnswer, BatchRecordsRequest } from './batch-records-request.entity';

const at = new Date('2026-11-17T02:00:00Z');
const request = () =>
  BatchRecordsRequest.ask(
    { id: '0194', key: 'TS-2026-000001/records', complaint: 'TS-2026-000001', lot: '20260930P001L31' },
    at,
  );
const conforming: BatchRecordsAnswer = {
  outcome: 'conforming',
  records: [{ kind: 'process', document: '投料记录 2026-09-30', shows: '温度与时间符合工艺' }],
};

describe('BatchRecordsRequest', () => {
  it('HND-6: an answer stands and a second one is refused', () => {
    const asked = request();
    asked.answer(conforming, 'production-chief', at);
    expect(asked).toMatchObject({ status: 'answered', outcome: 'conforming', version: 2 });
    expect(() => asked.answer({ ...conforming, outcome: 'missing', reason: 'x' }, 'production-chief', at)).toThrow(
      BatchRecordsAlreadyAnswered,
    );
    expect(asked.outcome).toBe('conforming');
  });

  it.each([
    ['records', { outcome: 'conforming' as const, records: [] }],
    ['cause', { outcome: 'nonconforming' as const, records: conforming.records }],
    ['reason', { outcome: 'missing' as const, records: [] }],
  ])('HND-6: refuses an answer without its %s and stays open', (_field, answer) => {
    const asked = request();
    expect(() => asked.answer(answer, 'production-chief', at)).toThrow(BatchRecordsAnswerIncomplete);
    expect(asked.status).toBe('open');
  });

  it('HND-6: missing records are an answer too; the workflow is told by reference only', () => {
    const asked = request();
    asked.answer({ outcome: 'missing', records: [], reason: '记录遗失' }, 'production-chief', at);
    expect(answeredSignal(asked)).toEqual({
      workflowId: 'complaint/TS-2026-000001',
      signal: 'records-answered',
      payload: { requestId: '0194', outcome: 'missing' },
    });
    expect(JSON.stringify(answeredFacts(asked, 'production-chief', at))).not.toContain('记录遗失');
  });
});
