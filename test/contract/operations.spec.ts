import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');
const text = read('docs/operations.md');

describe('docs/operations.md', () => {
  it('names every variable of .env.example', () => {
    const variables = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    expect(variables.length).toBeGreaterThan(50);
    expect(variables.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '');
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads to headings that it has', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replace(/ /g, '-'),
    );
    const led = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
    expect(led.length).toBeGreaterThan(1);
    expect(
      led.map((anchor) => headings.some((heading) => heading.replace(/[^\p{L}\p{N}-]/gu, '') === anchor)),
    ).not.toContain(false);
  });
});
