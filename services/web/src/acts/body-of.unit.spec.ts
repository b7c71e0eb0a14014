import { bodyOf } from './body-of';
import type { Field } from './field';

const label = 'field.note' as never;
const line = (name: string): Field => ({ name, label, kind: 'line' });

describe('what a form sends', () => {
  it('is trimmed, nested, and without what is empty', () => {
    const fields = [line('problem'), line('product.lot'), line('product.unit'), line('purchase.place')];
    const values = { problem: ' 太咸 ', product: { lot: 'L1', unit: '  ' }, purchase: {}, other: 'not asked' };
    expect(bodyOf(fields, values)).toEqual({ problem: '太咸', product: { lot: 'L1' } });
  });

  it('leaves out what is not asked, though it was filled in before', () => {
    const demand: Field = { ...line('demand'), when: ({ answer }) => answer === 'countered' };
    expect(bodyOf([line('answer'), demand], { answer: 'agreed', demand: '退款' })).toEqual({ answer: 'agreed' });
  });

  it('keeps decimals as they were typed, and says counts as numbers and instants in the company’s own time', () => {
    const fields: Field[] = [
      { name: 'quantity', label, kind: 'decimal' },
      { name: 'photos', label, kind: 'count' },
      { name: 'at', label, kind: 'instant' },
    ];
    expect(bodyOf(fields, { quantity: '0.10', photos: '2', at: '2026-11-17T08:13' })).toEqual({
      quantity: '0.10',
      photos: 2,
      at: '2026-11-17T08:13:00+08:00',
    });
  });

  it('says no of a flag only in a row', () => {
    const flag = (name: string): Field => ({ name, label, kind: 'flag' });
    const rows: Field = {
      ...{ name: 'measurements', label, kind: 'rows', add: label },
      fields: [
        { name: 'item', label, kind: 'line' },
        { name: 'conforming', label, kind: 'flag' },
      ],
    };
    expect(bodyOf([flag('sampleReceived'), rows], { sampleReceived: false, measurements: [{ item: '盐' }] })).toEqual({
      measurements: [{ item: '盐', conforming: false }],
    });
    expect(bodyOf([rows], { measurements: [] })).toEqual({});
  });

  it('says lines one by one without those that were left empty', () => {
    const lines: Field = { name: 'containment.team', label, kind: 'lines', add: label, least: 1, most: 3 };
    expect(bodyOf([lines], { containment: { team: [' 质量经理 ', '', undefined, '仓库主管'] } })).toEqual({
      containment: { team: ['质量经理', '仓库主管'] },
    });
    expect(bodyOf([lines], { containment: { team: ['  '] } })).toEqual({});
  });
});
