import { ReplacementAlreadyAnswered } from './replacement.errors';
import { answeredSignal } from './replacement.events';
import { ReplacementOrder } from './replacement-order.entity';

const at = new Date('2026-11-17T02:00:00Z');
const dispatch = { lot: '20261019P001L21', location: '成品二库 A-10', carrier: '顺通物流' };
const order = () =>
  ReplacementOrder.order(
    {
      id: '0195',
      key: 'TS-2026-000001/c1/remedy/d1',
      complaint: 'TS-2026-000001',
      remedyId: '0196',
      productCode: 'P001',
      quantity: '3',
      unit: '瓶',
    },
    at,
  );

describe('ReplacementOrder', () => {
  it('CMP-10: goods leave once, with the lot handed out on record', () => {
    const replacement = order();
    replacement.dispatched(dispatch, 'warehouse-keeper1', at);
    expect(replacement).toMatchObject({ status: 'dispatched', dispatch, answeredBy: 'warehouse-keeper1', version: 2 });
    expect(() => replacement.dispatched(dispatch, 'warehouse-keeper2', at)).toThrow(ReplacementAlreadyAnswered);
    expect(() => replacement.refused('too late', 'warehouse-keeper2', at)).toThrow(ReplacementAlreadyAnswered);
    expect(replacement.answeredBy).toBe('warehouse-keeper1');
  });

  it('tells the complaint’s workflow whether the goods left', () => {
    const [sent, kept] = [order(), order()];
    sent.dispatched(dispatch, 'warehouse-keeper1', at);
    kept.refused('无库存', 'warehouse-keeper1', at);
    expect([answeredSignal(sent).payload.outcome, answeredSignal(kept).payload.outcome]).toEqual([
      'dispatched',
      'refused',
    ]);
    expect(answeredSignal(sent).workflowId).toBe('complaint/TS-2026-000001');
  });
});
