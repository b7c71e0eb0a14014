import { retestAnswered } from '@anxin/contracts';
import { RetestAlreadyAnswered, RetestAnswerIncomplete } from './retest.errors';
import { answeredFacts, answeredSignal, orderedFacts } from './retest.events';
import { type RetestAnswer, RetestOrder } from './retest-order.entity';

const at = new Date('2026-11-17T02:00:00Z');
const order = () =>
  RetestOrder.order(
    { id: '0193', key: 'TS-2026-000001/retest', complaint: 'TS-2026-000001', lot: '20260930P001L31' },
    at,
  );
const conforming: RetestAnswer = {
  outcome: 'conforming',
  sampleCode: 'LY-0930',
  measurements: [{ item: '霉菌', value: '<10', unit: 'CFU/g', limit: '≤150', conforming: true }],
};

describe('RetestOrder', () => {
  it('HND-6: an answer stands and a second one is refused', () => {
    const retest = order();
    retest.answer(conforming, 'qc-inspector1', at);
    expect(retest).toMatchObject({
      status: 'answered',
      outcome: 'conforming',
      answeredBy: 'qc-inspector1',
      version: 2,
    });
    expect(() => retest.answer({ ...conforming, outcome: 'nonconforming' }, 'qc-inspector2', at)).toThrow(
      RetestAlreadyAnswered,
    );
    expect(retest.outcome).toBe('conforming');
  });

  it('HND-6: a missing sample is an answer too, with its reason', () => {
    expect(() => order().answer({ outcome: 'missing', measurements: [] }, 'qc-inspector1', at)).toThrow(
      RetestAnswerIncomplete,
    );
    const retest = order();
    retest.answer({ outcome: 'missing', measurements: [], reason: '留样已过期销毁' }, 'qc-inspector1', at);
    expect(retest.status).toBe('answered');
  });

  it.each([
    ['measurements', { ...conforming, measurements: [] }],
    ['sampleCode', { outcome: 'nonconforming' as const, measurements: conforming.measurements }],
    ['reason', { outcome: 'inconclusive' as const, measurements: [] }],
  ])('refuses an answer without its %s and stays open', (_field, answer) => {
    const retest = order();
    expect(() => retest.answer(answer, 'qc-inspector1', at)).toThrow(RetestAnswerIncomplete);
    expect(retest.status).toBe('open');
  });

  it('tells the complaint’s workflow by its reference, and others by facts without words', () => {
    const retest = order();
    expect(orderedFacts(retest).map(({ definition }) => definition.type)).toEqual([
      'anxin.quality.retest.ordered.v1',
      'anxin.quality.work.opened.v1',
    ]);
    retest.answer({ ...conforming, reason: 'words of a person' }, 'qc-inspector1', at);
    expect(answeredSignal(retest)).toEqual({
      workflowId: 'complaint/TS-2026-000001',
      signal: 'retest-answered',
      payload: { orderId: '0193', outcome: 'conforming' },
    });
    const facts = answeredFacts(retest, 'qc-inspector1', at);
    expect(facts[0]?.definition).toBe(retestAnswered);
    expect(JSON.stringify(facts)).not.toContain('words of a person');
  });
});
