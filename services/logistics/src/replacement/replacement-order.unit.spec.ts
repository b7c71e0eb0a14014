import { OtherProduct, QuantityDiffers, ReplacementAlreadyAnswered } from './replacement.errors';
import { answeredSignal } from './replacement.events';
import { ReplacementOrder } from './replacement-order.entity';

const at = new Date('2026-11-17T02:00:00Z');
const goods = { id: '0197', number: '20261019P001L21', item: 'P001' };
const dispatch = { lot: '0197', warehouse: '成品二库', location: 'A-10', quantity: '3.0', carrier: '顺通物流' };
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
    replacement.dispatched(goods, dispatch, 'warehouse-keeper1', at);
    expect(replacement).toMatchObject({
      status: 'dispatched',
      answeredBy: 'warehouse-keeper1',
      version: 2,
      lotId: '0197',
    });
    expect(replacement.dispatch).toEqual({ ...dispatch, lot: '20261019P001L21' });
    expect(() => replacement.dispatched(goods, dispatch, 'warehouse-keeper2', at)).toThrow(ReplacementAlreadyAnswered);
    expect(() => replacement.refused('too late', 'warehouse-keeper2', at)).toThrow(ReplacementAlreadyAnswered);
    expect(replacement.answeredBy).toBe('warehouse-keeper1');
  });

  it('CMP-10, LOG-13: what leaves is the product that was approved, neither more nor less of it', () => {
    const replacement = order();
    const hand =
      (of: object, lot = goods) =>
      () =>
        replacement.dispatched(lot, { ...dispatch, ...of }, 'keeper', at);
    expect(hand({ quantity: '2' })).toThrow(QuantityDiffers);
    expect(hand({ quantity: '3.000001' })).toThrow(QuantityDiffers);
    expect(hand({}, { ...goods, item: 'P002' })).toThrow(OtherProduct);
    expect(replacement).toMatchObject({ status: 'open', dispatch: null, version: 1 });
  });

  it('tells the complaint’s workflow whether the goods left', () => {
    const [sent, kept] = [order(), order()];
    sent.dispatched(goods, dispatch, 'warehouse-keeper1', at);
    kept.refused('无库存', 'warehouse-keeper1', at);
    expect([answeredSignal(sent).payload.outcome, answeredSignal(kept).payload.outcome]).toEqual([
      'dispatched',
      'refused',
    ]);
    expect(answeredSignal(sent).workflowId).toBe('complaint/TS-2026-000001');
  });
});
