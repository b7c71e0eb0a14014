import { parse } from 'csv-parse/sync';
import { longestRecord, type PhysicalLine, physicalLines } from './physical-lines';

/** A record of the file with its fields, or what makes it unreadable. */
export type FileRecord =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly broken: BrokenReason };
export type BrokenReason = 'line-too-long' | 'malformed' | 'undecodable';

const quotesIn = (text: string): number => text.split('"').length - 1;
/** What the decoder puts where bytes are no text, and what no database takes. */
const undecodable = /[\u0000\uFFFD]/;

/** The fields of one whole record; undefined when its quotes are wrong. */
const fieldsOf = (text: string): readonly string[] | undefined => {
  if (!text.includes('"')) return text.split(',');
  try {
    const records: string[][] = parse(text, { relax_column_count: true });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
};

const recordOf = (line: number, text: string): FileRecord | undefined => {
  if (undecodable.test(text)) return { line, broken: 'undecodable' };
  const fields = fieldsOf(text);
  return fields && { line, fields: fields.map((field) => field.trim()) };
};

/** Lines that are handed back because a quote before them never closed come before those not yet read. */
class Lines {
  private readonly back: PhysicalLine[] = [];
  constructor(private readonly source: AsyncIterator<PhysicalLine>) {}

  async next(): Promise<PhysicalLine | undefined> {
    const known = this.back.shift();
    if (known) return known;
    const { done, value } = await this.source.next();
    return done ? undefined : value;
  }

  giveBack(lines: readonly PhysicalLine[]): void {
    this.back.unshift(...lines);
  }
}

/**
 * The records of a CSV file (RFC 4180), blank lines left out. A field in quotes may run over several lines. A quote that never closes,
 * or a line without an end, costs its own line alone: reading goes on with the next one.
 */
export async function* fileRecords(texts: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  const lines = new Lines(physicalLines(texts));
  for (let first = await lines.next(); first; first = await lines.next()) {
    if (first.tooLong) yield { line: first.line, broken: 'line-too-long' };
    else if (first.text.trim() !== '') yield await recordFrom(first, lines);
  }
}

const recordFrom = async (first: PhysicalLine, lines: Lines): Promise<FileRecord> => {
  const more: PhysicalLine[] = [];
  let quotes = quotesIn(first.text);
  let length = first.text.length;
  while (quotes % 2 === 1 && length <= longestRecord) {
    const next = await lines.next();
    if (!next) break;
    more.push(next);
    if (next.tooLong) break;
    quotes += quotesIn(next.text);
    length += next.text.length + 1;
  }
  const whole = quotes % 2 === 0 && length <= longestRecord && !more.at(-1)?.tooLong;
  const record = whole ? recordOf(first.line, [first, ...more].map(({ text }) => text).join('\n')) : undefined;
  if (record) return record;
  lines.giveBack(more);
  return { line: first.line, broken: 'malformed' };
};
