import { termsOf } from '../propose-remedy/remedy-terms';
import { Remedy, remedyStates, type RemedyState } from './remedy.entity';

const inState = (state: RemedyState): Remedy =>
  Object.assign(new Remedy(), { id: 'r1', state, executedAt: null, dispatchOrder: null });
const allowed = (act: (remedy: Remedy) => void): RemedyState[] =>
  remedyStates.filter((state) => {
    try {
      act(inState(state));
      return true;
    } catch {
      return false;
    }
  });

describe('a remedy', () => {
  it('HND-19: the complainant’s word may change until it is decided, and only agreement is decided on', () => {
    expect(allowed((remedy) => remedy.answer('countered'))).toEqual(['proposed', 'agreed', 'declined', 'countered']);
    expect(allowed((remedy) => remedy.decide('approved'))).toEqual(['agreed']);
    expect(allowed((remedy) => remedy.decide('refused'))).toEqual(['agreed']);
    expect(() => inState('countered').requireAgreed()).toThrow(expect.objectContaining({ code: 'remedy.not-agreed' }));
  });

  it('is begun once approved, carried out or given up once begun, never twice', () => {
    expect(allowed((remedy) => remedy.begin())).toEqual(['approved']);
    expect(allowed((remedy) => remedy.complete(new Date(), undefined))).toEqual(['executing']);
    expect(allowed((remedy) => remedy.abandon())).toEqual(['executing']);
  });

  it('gives way to another one only while it is undecided', () => {
    const replaced = remedyStates.filter((state) => {
      const remedy = inState(state);
      remedy.supersede();
      return remedy.state === 'superseded' && state !== 'superseded';
    });
    expect(replaced).toEqual(['proposed', 'agreed', 'declined', 'countered']);
  });
});

describe('the terms of a remedy', () => {
  const goods = {
    kind: 'exchange',
    productCode: 'P001',
    quantity: '3',
    unit: '瓶',
    exchangeQuantity: '1',
    terms: '三瓶',
  } as const;
  const money = { kind: 'refund', amount: '12', currency: 'CNY', terms: '退款' } as const;

  it.each(['productCode', 'quantity', 'unit', 'exchangeQuantity'] as const)('CMP-10: goods need %s', (field) => {
    const { [field]: _, ...without } = goods;
    expect(() => termsOf(without as never)).toThrow(
      expect.objectContaining({ code: 'remedy.incomplete', details: { kind: 'exchange', field } }),
    );
  });

  it.each(['amount', 'currency'] as const)('CMP-5: money needs %s', (field) => {
    const { [field]: _, ...without } = money;
    expect(() => termsOf(without as never)).toThrow(
      expect.objectContaining({ code: 'remedy.incomplete', details: { kind: 'refund', field } }),
    );
  });

  it('CMP-5: any amount makes it money, beside goods too; CMP-10: what is negotiated has one of the two', () => {
    expect(termsOf({ ...goods, amount: '0.01', currency: 'CNY' }).money).toBe(true);
    expect(termsOf(goods).money).toBe(false);
    expect(() => termsOf({ kind: 'other', terms: '道歉' })).toThrow(
      expect.objectContaining({ code: 'remedy.incomplete' }),
    );
    expect(termsOf({ kind: 'other', amount: '5', currency: 'CNY', terms: '红包' })).toMatchObject({
      money: true,
      multiple: null,
    });
  });

  it('shows the multiple, and hashes the same terms alike however the figures are written', () => {
    expect(termsOf({ ...goods, quantity: '10', exchangeQuantity: '3' }).multiple).toBe('3.333333');
    expect(termsOf({ ...goods, quantity: '3.000' }).termsHash).toBe(termsOf(goods).termsHash);
    expect(termsOf({ ...goods, quantity: '4' }).termsHash).not.toBe(termsOf(goods).termsHash);
    expect(termsOf({ ...goods, terms: '四瓶' }).termsHash).not.toBe(termsOf(goods).termsHash);
  });
});
