import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { FileRow } from './file-row';
import { RowFault } from './row-fault';

const row = (values: Record<string, string>, shiftDays = 0): FileRow =>
  new FileRow(2, values, { shiftDays, zone: 'Asia/Shanghai' });
const reasonOf = (read: () => unknown): string => {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (error instanceof RowFault) return error.reason;
    throw error;
  }
};
const two = (part: number): string => String(part).padStart(2, '0');
const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

describe('a row’s dates', () => {
  it.each([
    ['2026-05-12', '2026-05-12'],
    ['2026年5月12日', '2026-05-12'],
    ['2026年05月12日', '2026-05-12'],
    ['2026-06-01 07:30', '2026-06-01'],
  ])('%s is %s', (text, date) => {
    expect(row({ d: text }).date('d')).toBe(date);
  });

  it.each([
    '2026-13-05',
    '2026-02-29',
    '2026-00-10',
    '2026-05-32',
    '12.05.2026',
    '2026年5月',
    '2026-05-12 25:00',
    '20260512',
    '２０２６-05-12',
  ])('%s is none', (text) => {
    expect(reasonOf(() => row({ d: text }).date('d'))).toBe('invalid-date');
    expect(reasonOf(() => row({ d: text }).instant('d'))).toBe('invalid-date');
  });

  it('are the same in both styles, and moved by whole days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (at, shift) => {
        const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
        const moved = new Date(Date.UTC(year, month - 1, date + shift)).toISOString().slice(0, 10);
        const dashed = row({ d: `${year}-${two(month)}-${two(date)}` }, shift).date('d');
        return dashed === moved && row({ d: `${year}年${month}月${date}日` }, shift).date('d') === moved;
      }),
    );
  });

  it('with a time are told in the company’s zone', () => {
    expect(row({ d: '2026-06-01 07:30' }).instant('d').toISOString()).toBe('2026-05-31T23:30:00.000Z');
    expect(row({ d: '2026年6月1日' }, 1).instant('d').toISOString()).toBe('2026-06-01T16:00:00.000Z');
  });
});

describe('a row’s figures', () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 999_999 }))
    .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}.${String(part).padStart(6, '0')}`);

  it('are exact: no digit changes on the way', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const read = row({ n: text }).decimal('n');
        return new Decimal(read).equals(text) && /^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/.test(read) && read !== '-0';
      }),
    );
  });

  it('吨 is a thousand kg, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(3, '0')}`;
        const { quantity, unit } = row({ n: text, u: '吨' }).measured('n', 'u');
        return unit === 'kg' && quantity === String(whole * 1000 + part);
      }),
    );
    expect(row({ n: '0.8', u: '吨' }).measured('n', 'u')).toEqual({ quantity: '800', unit: 'kg' });
    expect(row({ n: '12.0', u: '瓶' }).measured('n', 'u')).toEqual({ quantity: '12', unit: '瓶' });
  });

  it.each([
    ['-12', 'quantity-not-positive'],
    ['0', 'quantity-not-positive'],
    ['-0.000', 'quantity-not-positive'],
    ['十二', 'invalid-number'],
    ['1,200', 'invalid-number'],
    ['1e3', 'invalid-number'],
    ['0.1234567', 'invalid-number'],
    ['1234567890123', 'invalid-number'],
    ['', 'missing-value'],
  ])('%p as a quantity is %s', (text, reason) => {
    expect(reasonOf(() => row({ n: text }).quantity('n'))).toBe(reason);
  });

  it('that would no longer fit as kg are refused', () => {
    expect(reasonOf(() => row({ n: '999999999999', u: '吨' }).measured('n', 'u'))).toBe('invalid-number');
  });

  it('know amounts, whole numbers and choices', () => {
    expect(row({ n: '0' }).amount('n')).toBe('0');
    expect(reasonOf(() => row({ n: '-1' }).amount('n'))).toBe('quantity-negative');
    expect(row({ n: '360' }).whole('n')).toBe(360);
    expect(reasonOf(() => row({ n: '3.6' }).whole('n'))).toBe('invalid-number');
    expect(row({ n: '合格' }).choice('n', { 合格: 'passed' })).toBe('passed');
    expect(reasonOf(() => row({ n: 'constructor' }).choice('n', { 合格: 'passed' }))).toBe('unknown-value');
    expect(reasonOf(() => row({ n: 'x'.repeat(201) }).text('n'))).toBe('value-too-long');
  });
});
