import fc from 'fast-check';
import { type FileRecord, fileRecords } from './file-records';

const read = async (text: string, cut = 7): Promise<FileRecord[]> => {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += cut) yield text.slice(at, at + cut);
  }
  const records: FileRecord[] = [];
  for await (const record of fileRecords(pieces())) records.push(record);
  return records;
};
const quoted = (field: string): string => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

describe('records of a file', () => {
  it('are what was written, whatever stands in the fields and wherever the pieces are cut', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '花', ',', '"', '\n', ' '), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        async (rows, cut) => {
          const records = await read(rows.map((row) => row.map(quoted).join(',')).join('\n'), cut);
          const filled = rows.filter((row) => row.map(quoted).join(',').trim() !== '');
          expect(records.map((record) => ('fields' in record ? record.fields : record.broken))).toEqual(
            filled.map((row) => row.map((one) => one.trim())),
          );
        },
      ),
    );
  });

  it('bear the line on which they begin; blank lines count and are left out', async () => {
    const records = await read('a,b\r\n\r\n"x\r\ny",1\r\nlast,2');
    expect(records.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('lose nothing but their own line to a quote that never closes', async () => {
    const records = await read(['a,"b', 'c,d', 'e,f', 'g,"h"'].join('\n'));
    expect(records).toEqual([
      { line: 1, broken: 'malformed' },
      { line: 2, fields: ['c', 'd'] },
      { line: 3, fields: ['e', 'f'] },
      { line: 4, fields: ['g', 'h'] },
    ]);
  });

  it('lose nothing to two quotes that do not belong together', async () => {
    const records = await read(['a,5" x', 'c,d', 'e,6" y', 'g,h'].join('\n'));
    expect(records.filter((record) => 'fields' in record).map(({ line }) => line)).toEqual([2, 4]);
  });

  it('go on after a line without an end, in little memory', async () => {
    async function* pieces(): AsyncGenerator<string> {
      yield 'a,b\n1,';
      for (let n = 0; n < 200; n += 1) yield 'x'.repeat(65_536);
      yield '\n2,c\n"';
      for (let n = 0; n < 20; n += 1) yield 'y'.repeat(65_536);
    }
    const records: FileRecord[] = [];
    for await (const record of fileRecords(pieces())) records.push(record);
    expect(records).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, broken: 'line-too-long' },
      { line: 3, fields: ['2', 'c'] },
      { line: 4, broken: 'line-too-long' },
    ]);
  });

  it('that are no text are told apart', async () => {
    expect(await read('a,\uFFFD\nb,c\nd,\u0000')).toEqual([
      { line: 1, broken: 'undecodable' },
      { line: 2, fields: ['b', 'c'] },
      { line: 3, broken: 'undecodable' },
    ]);
  });
});
