import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chinaOffice2026 } from '@anxin/business-calendar';
import { NotFound, RequestInvalid } from '@anxin/http';
import { defaultPolicies, policyKinds } from '@anxin/policy';
import { directoryCatalogue } from '../directory.catalogue';
import { checkDocument } from './check-document';
import type { RegulationName } from './regulation-version.entity';

const clocks: RegulationName = { register: 'policy', name: 'clocks' };
const calendar: RegulationName = { register: 'calendar', name: 'CN-office' };
const faults = (regulation: RegulationName, document: object): string[] => {
  try {
    checkDocument(regulation, document);
    return [];
  } catch (error) {
    if (!(error instanceof RequestInvalid)) throw error;
    return error.entries.map(({ path, constraint }) => `/${path.join('/')} ${constraint}`);
  }
};

describe('checkDocument', () => {
  it.each(policyKinds)('SEC-6: takes the default %s', (name) => {
    expect(faults({ register: 'policy', name }, defaultPolicies[name])).toEqual([]);
  });

  it('takes the office calendar under its own id only', () => {
    expect(faults(calendar, chinaOffice2026)).toEqual([]);
    expect(faults({ ...calendar, name: 'CN-shop' }, chinaOffice2026)).toEqual(['/document/id document-id-differs']);
  });

  it('points at the very member that is wrong, missing or too much', () => {
    expect(faults({ register: 'policy', name: 'signing' }, { recentLoginSeconds: '900', extra: 1 })).toEqual([
      '/document/source schema-required',
      '/document/extra schema-additionalProperties',
      '/document/recentLoginSeconds schema-type',
    ]);
    const [first, ...rest] = defaultPolicies.clocks.clocks;
    expect(faults(clocks, { ...defaultPolicies.clocks, clocks: [{ ...first, rungs: [] }, ...rest] })).toEqual([
      '/document/clocks/0/rungs schema-minItems',
    ]);
  });

  it('tells what no schema can say', () => {
    const [first, ...rest] = defaultPolicies.clocks.clocks;
    expect(faults(clocks, { ...defaultPolicies.clocks, clocks: [first, first, ...rest] })).toEqual([
      '/document/clocks/1/rule document-twice',
    ]);
    expect(faults(calendar, { ...chinaOffice2026, zone: 'Mars/Olympus' })).toEqual([
      '/document/zone document-zone-unknown',
    ]);
  });

  it('knows no other kinds', () => {
    expect(() => checkDocument({ register: 'policy', name: 'weather' }, {})).toThrow(NotFound);
    expect(() => checkDocument({ register: 'policy', name: 'constructor' }, {})).toThrow(NotFound);
  });

  it('has words for every fault that it can tell', () => {
    const sources = [
      resolve(__dirname, '../../../../libs/policy/src/kinds'),
      resolve(__dirname, '../../../../libs/business-calendar/src'),
    ]
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => !/\.spec\./.test(file))
          .map((file) => readFileSync(resolve(folder, file), 'utf8')),
      )
      .join('\n');
    const codes = [...sources.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => `validation.document-${code}`);
    const keywords = [
      ...sources.matchAll(
        /\b(required|additionalProperties|type|enum|const|pattern|minimum|maximum|minItems|maxItems|minLength|maxLength|uniqueItems|oneOf|anyOf|allOf|not|format|multipleOf):/g,
      ),
    ].map(([, keyword]) => `validation.schema-${keyword}`);
    expect(codes.length).toBeGreaterThan(10);
    expect([...new Set([...codes, ...keywords])].filter((code) => !(code in directoryCatalogue))).toEqual([]);
  });
});
