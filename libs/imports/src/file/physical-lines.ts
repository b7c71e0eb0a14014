export interface PhysicalLine {
  readonly line: number;
  readonly text: string;
  /** It is longer than what is taken; `text` is its beginning. */
  readonly tooLong: boolean;
}

/** Longest line, and longest record over several lines, in characters: far beyond any real one, and a bound for the memory. */
export const longestRecord = 65_536;

/** Lines by their number in the file; one that never ends costs no more memory than the longest one. */
export async function* physicalLines(texts: AsyncIterable<string>): AsyncGenerator<PhysicalLine> {
  let rest = '';
  let line = 1;
  let tooLong = false;
  const take = (text: string): PhysicalLine => {
    const taken = {
      line,
      text: text.replace(/\r$/, '').slice(0, longestRecord),
      tooLong: tooLong || text.length > longestRecord,
    };
    line += 1;
    tooLong = false;
    return taken;
  };
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const whole of lines) yield take(whole);
    if (rest.length > longestRecord) {
      rest = rest.slice(0, 1);
      tooLong = true;
    }
  }
  if (rest !== '' || tooLong) yield take(rest);
}
