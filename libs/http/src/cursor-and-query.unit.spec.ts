import { readListQuery } from './list/list-query';
import { writeCursor } from './list/cursor';
import { defineList } from './list/list-definition';
import { RequestInvalid } from './request.errors';

const complaints = defineList({
  sorts: {
    receivedAt: { column: 'c.receivedAt', type: 'timestamptz' },
    reference: { column: 'c.reference', type: 'text' },
  },
  defaultSort: '-receivedAt',
  unique: { column: 'c.reference', type: 'text' },
  filters: {
    stage: { column: 'c.stage', type: 'text', values: ['remedy', 'closed'] },
    since: { column: 'c.receivedAt', type: 'timestamptz', operator: '>=' },
  },
});
const refused = (raw: Record<string, unknown>): string[] => {
  try {
    readListQuery(complaints, raw);
  } catch (error) {
    if (error instanceof RequestInvalid)
      return error.entries.map(({ path, constraint }) => `${path.join('/')} ${constraint}`);
    throw error;
  }
  return [];
};

describe('list parameters', () => {
  it('takes what the definition offers and has a default for the rest', () => {
    expect(readListQuery(complaints, {})).toMatchObject({
      limit: 50,
      sort: '-receivedAt',
      order: { descending: true },
      filters: [],
    });
    expect(readListQuery(complaints, { limit: '200', sort: 'reference', stage: ['remedy', 'closed'] })).toMatchObject({
      limit: 200,
      order: { column: 'c.reference', descending: false },
      filters: [{ name: 'stage', given: ['remedy', 'closed'] }],
    });
  });

  it('refuses every other limit, sort, filter and value, all at once', () => {
    expect(refused({ limit: '201', sort: 'problem', owner: 'me', stage: 'nowhere' })).toEqual([
      'limit pageLimit',
      'sort sort',
      'owner filter',
      'stage filterValue',
    ]);
    for (const limit of ['0', '-1', '1e2', '', ['1']]) expect(refused({ limit })).toEqual(['limit pageLimit']);
    for (const sort of ['constructor', '__proto__', '--receivedAt', "x'; drop table"])
      expect(refused({ sort })).toEqual(['sort sort']);
    for (const since of [
      'yesterday',
      '2026-02-31T00:00:00Z',
      '2026-02-28T24:00:00Z',
      '2026-02-28T10:00:00+99:00',
      '0000-02-28T10:00:00Z',
      ['2026-02-28T00:00:00Z', '2026-02-27T00:00:00Z'],
    ])
      expect(refused({ since })).toEqual(['since unknown']);
  });

  it('takes back its own cursor and refuses a damaged or foreign one', () => {
    const query = readListQuery(complaints, { stage: 'remedy' });
    const end = { value: '2026-05-08 01:30:00.123456+00', unique: 'TS-2026-000001' };
    const cursor = writeCursor(end, query);
    expect(readListQuery(complaints, { stage: 'remedy', cursor }).after).toEqual(end);
    expect(() => readListQuery(complaints, { stage: 'closed', cursor })).toThrow('cursor');
    expect(() => readListQuery(complaints, { stage: 'remedy', sort: 'receivedAt', cursor })).toThrow('cursor');
    const wrongType = writeCursor({ value: 'x', unique: 'y' }, query);
    for (const forged of [
      '',
      'x',
      cursor.slice(0, -8),
      wrongType,
      Buffer.from('{"a":1}').toString('base64url'),
      [cursor, cursor],
    ])
      expect(() => readListQuery(complaints, { stage: 'remedy', cursor: forged })).toThrow('cursor');
  });

  it('refuses a definition that contradicts itself', () => {
    expect(() => defineList({ ...complaints, defaultSort: '-stage' })).toThrow('stage');
    expect(() => defineList({ ...complaints, filters: { limit: complaints.unique } })).toThrow('limit');
  });
});
