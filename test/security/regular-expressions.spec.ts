import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';

const root = resolve(__dirname, '../..');

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'generated', 'histories'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) && !/\.(spec|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });

const expressionsOf = (path: string): Expression[] => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        where: `${relative(root, path)}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1).replace(/[gy]/g, ''),
      });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

const context = createContext({ text: '' });
/** Milliseconds that one search takes; `limit` when it was not done by then. V8 stops a search in the middle. */
const timeOf = ({ source, flags }: Pick<Expression, 'source' | 'flags'>, text: string, limit: number): number => {
  const script = new Script(`new RegExp(${JSON.stringify(source)}, '${flags}').test(text)`);
  context['text'] = text;
  const since = performance.now();
  try {
    script.runInContext(context, { timeout: limit });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return limit;
    throw error;
  }
  return performance.now() - since;
};

/** What the expression itself speaks of, besides what most do. */
const pumpsOf = ({ source }: Expression): string[] => {
  const literal = source.match(/[^\\()[\]{}|?*+.^$]{1,12}/g) ?? [];
  return [
    ...new Set([
      'a',
      '0',
      'A',
      ' ',
      '\t',
      '-',
      '.',
      '/',
      ':',
      '_',
      '@',
      '中',
      'a0',
      '0.',
      '-a',
      '. ',
      '{',
      '<',
      ...literal.flatMap((one) => [one, one[0] ?? '']),
    ]),
  ];
};
const endings = ['', '!', '\n', '\0'];
const attacksOn = (expression: Expression, length: number): string[] =>
  pumpsOf(expression).flatMap((pump) =>
    endings.map((ending) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + ending),
  );
/** A process that had to wait for its turn looks slow: what is slow is slow each time. */
const leastOf = (expression: Expression, text: string, limit: number): number => {
  let least = limit;
  for (let tries = 0; tries < 3 && least >= limit; tries += 1) least = Math.min(least, timeOf(expression, text, limit));
  return least;
};
const worstOf = (expression: Expression, length: number, limit: number): number =>
  attacksOn(expression, length).reduce(
    (worst, text) => (worst >= limit ? worst : Math.max(worst, leastOf(expression, text, limit))),
    0,
  );

/** Slow over what they never get, each with the reason why. One that is there no more fails the test. */
const bounded: Readonly<Record<string, string>> = {
  '\\/+$': 'the operator’s own GATEWAY_URL',
  '^[^\\r\\n]*[^\\s@<>]+@[^\\s@<>]+>?$': 'the operator’s own MAIL_FROM',
  '0+$': 'a figure that a service answered: 19 characters at most',
  '\\B(?=([0-9]{3})+$)': 'a figure that a service answered: 19 characters at most',
};

describe('regular expressions', () => {
  const expressions = ['libs', 'services', 'workflows'].flatMap((folder) =>
    sourcesIn(join(root, folder)).flatMap(expressionsOf),
  );

  it('that are known to run away are found out by these texts', () => {
    for (const source of ['^(a+)+$', '^(\\w+\\s?)*$', '^([a-z]+)*@', '^(0|[0-9])+x'])
      expect([source, worstOf({ where: '', source, flags: '' }, 40, 200)]).toEqual([source, 200]);
  });

  it('of ours do not run away: forty characters take no time, fifty thousand next to none', () => {
    expect(expressions.length).toBeGreaterThan(80);
    const slow = expressions.flatMap((expression) => {
      const short = worstOf(expression, 40, 100);
      if (short >= 100) return [`${expression.where} /${expression.source}/ runs away on 40 characters`];
      const long = worstOf(expression, 50_000, 1_000);
      return long >= 1_000 ? [`/${expression.source}/ takes a second over 50,000 characters`] : [];
    });
    expect(slow.sort()).toEqual(
      Object.keys(bounded)
        .map((source) => `/${source}/ takes a second over 50,000 characters`)
        .sort(),
    );
  }, 120_000);
});
