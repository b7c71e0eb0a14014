import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Operation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly responses: Readonly<Record<string, object>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const root = resolve(__dirname, '../..');
const services = readdirSync(join(root, 'services')).filter((name) => !['gateway', 'web'].includes(name));
const operations = services
  .filter((name) => name !== 'tsconfig.json')
  .flatMap((name) => {
    const { paths } = JSON.parse(readFileSync(join(root, 'services', name, 'openapi.json'), 'utf8')) as Document;
    return Object.values(paths).flatMap((item) => Object.entries(item));
  })
  .map(([method, { operationId, security, responses }]) => ({
    ...{ method, operationId, open: security.length === 0 },
    statuses: new Set(Object.keys(responses).map(Number)),
  }));

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', 'web'].includes(entry.name) ? [] : sources(path);
    return entry.name.endsWith('.errors.ts') || entry.name.endsWith('-errors.ts') ? [path] : [];
  });
/** Statuses of what the services' own rules refuse with. */
const refusedWith = new Set(
  sources(join(root, 'services')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/readonly status = (\d{3})/g)].map(([, status]) => Number(status)),
  ),
);
const lacking = (needed: readonly number[], chosen = operations): string[] =>
  chosen.flatMap(({ operationId, statuses }) =>
    needed.filter((status) => !statuses.has(status)).map((status) => `${operationId} ${status}`),
  );

describe('what the OpenAPI documents say of refusals', () => {
  it('every route names what the edge around it can answer, and no answer is left to a default', () => {
    expect(operations.length).toBeGreaterThan(150);
    expect(operations.filter(({ statuses }) => statuses.has(NaN)).map(({ operationId }) => operationId)).toEqual([]);
    expect(lacking([408, 431, 500, 503, 504])).toEqual([]);
    expect(
      lacking(
        [401, 403],
        operations.filter(({ open }) => !open),
      ),
    ).toEqual([]);
    expect(
      lacking(
        [429],
        operations.filter(({ open }) => open),
      ),
    ).toEqual([]);
  });

  it('every route that is sent something names each status that the rules of the services refuse with', () => {
    const byRule = [...refusedWith].filter((status) => ![401, 403].includes(status));
    expect(byRule).toEqual(expect.arrayContaining([404, 409, 422]));
    expect(
      lacking(
        byRule,
        operations.filter(({ method }) => method !== 'get'),
      ),
    ).toEqual([]);
  });
});
