import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(__dirname, '../..');

interface Pattern {
  readonly name: string;
  readonly shape: RegExp;
  /** Which group is the secret, where a likeness is not enough. */
  readonly telling?: (secret: string) => boolean;
}

/** Bits a character: words have about 3, drawn keys more than 3.5. */
const entropyOf = (text: string): number => {
  const counts = [...new Set(text)].map((character) => text.split(character).length - 1);
  return -counts.reduce((sum, count) => sum + (count / text.length) * Math.log2(count / text.length), 0);
};
const isDrawn = (secret: string): boolean => /[0-9]/.test(secret) && /[a-z]/i.test(secret) && entropyOf(secret) > 3.5;
const isReal = (password: string): boolean => !/^(password|secret|user|postgres|test|\$|<|\{|%|\.\.\.)/i.test(password);

const patterns: readonly Pattern[] = [
  { name: 'private key', shape: /-----BEGIN ([A-Z]+ )*PRIVATE KEY( BLOCK)?-----\s+[A-Za-z0-9+/]/g },
  { name: 'private JWK', shape: /["']?\bd["']?\s*:\s*["']([A-Za-z0-9_-]{40,})["']/g },
  {
    name: 'cloud key',
    shape: /\b(AKIA[0-9A-Z]{16}|LTAI[0-9A-Za-z]{16,}|AKID[0-9A-Za-z]{30,}|AIza[0-9A-Za-z_-]{35})\b/g,
  },
  {
    name: 'forge token',
    shape: /\b(gh[pousr]_[0-9A-Za-z]{36}|github_pat_\w{40,}|glpat-[\w-]{20}|npm_[0-9A-Za-z]{36})\b/g,
  },
  { name: 'chat token', shape: /\bxox[abprs]-[0-9A-Za-z-]{10,}/g },
  { name: 'signed token', shape: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/g },
  { name: 'password in an address', shape: /\b[a-z][a-z0-9+]*:\/\/[^\s:/@'"`]+:([^\s/@'"`]+)@/g, telling: isReal },
  {
    name: 'assigned secret',
    shape:
      /(?:password|passwd|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)["']?\s*[:=]\s*["'`]?([A-Za-z0-9+/_=-]{16,})/gi,
    telling: isDrawn,
  },
];

/** Test material, each with the reason why it opens nothing. An entry that nothing needs any more fails the test. */
const allowed: readonly { readonly file: string; readonly pattern: string; readonly why: string }[] = [
  {
    file: 'services/web/src/confirm/told.unit.spec.ts',
    pattern: 'assigned secret',
    why: 'has the shape of a link’s token and was never one',
  },
];

const found = (text: string): string[] =>
  patterns
    .filter(({ shape, telling }) => [...text.matchAll(shape)].some(([, secret]) => telling?.(secret ?? '') ?? true))
    .map(({ name }) => name);

const ignored = new Set([
  '.git',
  ...readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '' && !/[#*!/]/.test(line)),
]);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() && statSync(path).size < 5_000_000 ? [path] : [];
  });

describe('secrets', () => {
  const files = filesIn(root).map((path) => ({
    file: relative(root, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));

  it('stand in no file of the repository, except what is allowed with its reason', () => {
    expect(files.length).toBeGreaterThan(800);
    const hits = files.flatMap(({ file, text }) => found(text).map((pattern) => ({ file, pattern })));
    const isAllowed = (hit: { file: string; pattern: string }): boolean =>
      allowed.some(({ file, pattern }) => file === hit.file && pattern === hit.pattern);
    expect(hits.filter((hit) => !isAllowed(hit))).toEqual([]);
    expect(
      allowed.filter(({ file, pattern }) => !hits.some((hit) => hit.file === file && hit.pattern === pattern)),
    ).toEqual([]);
  });

  const drawn = 'q7Zr2Lx9Vb4Nk1Ty8Wc5';
  it.each([
    ['private key', `-----BEGIN EC PRIVATE ${'KEY'}-----\nMHcCAQEE`],
    ['private JWK', `{"kty":"EC","d": "${drawn.repeat(3).slice(0, 43)}"}`],
    ['cloud key', `AKIA${'IOSFODNN7EXAMPLE'}`],
    ['forge token', `ghp_${drawn.repeat(2).slice(0, 36)}`],
    ['chat token', `xoxb-${drawn}`],
    ['signed token', `eyJ${'hbGciOiJFUzI1NiJ9'}.eyJ${'zdWIiOiJjbGVyayJ9'}.${drawn.repeat(2)}`],
    ['password in an address', `postgres://app:${drawn}@db/anxin`],
    ['assigned secret', `API_KEY=${drawn}`],
    ['assigned secret', `{ "clientSecret": "${drawn}" }`],
  ])('are seen: a %s', (name, text) => {
    expect(found(text)).toContain(name);
  });

  it.each([
    'postgres://app:secret@db',
    'password: "Correct horse battery"',
    'token: string;',
    'PRIVACY_KEY_FILE=/keys/a',
  ])('are not suspected in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
