import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultPolicies, permissions, permissionsOf } from '@anxin/policy';

const rooms = ['services', 'libs'].map((room) => resolve(__dirname, '../..', room));
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', 'web'].includes(entry.name) ? [] : sources(path);
    return entry.name.endsWith('.controller.ts') ? [path] : [];
  });
const asked = new Set(
  rooms
    .flatMap(sources)
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@Permits\('([^']+)'\)/g)].map(([, permission]) => permission ?? ''),
    ),
);

describe('permissions', () => {
  it('every route asks for one that the access policy can grant', () => {
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked].filter((permission) => !permissions.some((known) => known === permission))).toEqual([]);
  });

  it('every route can be used by somebody under the default policy', () => {
    const granted = new Set(
      permissionsOf(
        defaultPolicies.access,
        defaultPolicies.access.roles.map(({ role }) => role),
      ),
    );
    expect([...asked].filter((permission) => !granted.has(permission))).toEqual([]);
  });
});
