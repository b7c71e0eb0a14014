import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseCatalogue, languages } from '@anxin/i18n';
import { complaintsCatalogue } from './complaints.catalogue';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('catalogue.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'));
const notify = readFileSync(join(__dirname, '../../../libs/notify/src/mail-refused.ts'), 'utf8');

/** Codes of the service's own errors, and those that it hands to the separation of persons. */
const thrown = [...sources, notify].flatMap((source) => [
  ...[...source.matchAll(/readonly code = '([^']+)'/g)].map(([, code]) => code ?? ''),
  ...[...source.matchAll(/requireOtherPerson\([\s\S]*?'([^']+)'\)/g)].map(([, code]) => code ?? ''),
]);

describe('the catalogue of complaints', () => {
  it('has a text for everything that the service refuses, and none that nothing throws', () => {
    expect(thrown.length).toBeGreaterThan(35);
    expect(Object.keys(complaintsCatalogue).sort()).toEqual([...new Set(thrown)].sort());
  });

  it.each(Object.keys(complaintsCatalogue))(
    '%s: every language has the same placeholders, and says what to do',
    (code) => {
      const placeholders = languages.map((language) => {
        const text = complaintsCatalogue[code]?.[language];
        expect(text?.title).toBeTruthy();
        expect(text?.detail).toBeTruthy();
        return [...(text?.detail ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      });
      for (const named of placeholders.slice(1)) for (const name of named) expect(placeholders[0]).toContain(name);
    },
  );

  it('takes no code of the shared ones', () => {
    expect(Object.keys(complaintsCatalogue).filter((code) => code in baseCatalogue)).toEqual([]);
  });
});
