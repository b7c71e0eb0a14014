import Ajv, { type SchemaObject } from 'ajv';
import { defaultPolicies } from './defaults';
import { policyFaults, policyKinds, policySchemas } from './policy-kinds';

describe('the default policies', () => {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });

  it.each(policyKinds)('%s matches its schema and every rule that a schema cannot say', (kind) => {
    ajv.validate(policySchemas[kind] as SchemaObject, defaultPolicies[kind]);
    expect(ajv.errors ?? []).toEqual([]);
    expect(policyFaults(kind, defaultPolicies[kind])).toEqual([]);
  });

  it.each(policyKinds)('%s names the source of every figure', (kind) => {
    const unsourced = rowsOf(defaultPolicies[kind]).filter((row) => holdsFigures(row) && !('source' in row));
    expect(unsourced).toEqual([]);
    expect(JSON.stringify(defaultPolicies[kind])).toMatch(/"source"|"raisesTo"/);
  });

  it('holds the figures of the company’s documents', () => {
    const basisOf = (rule: string) => defaultPolicies.clocks.clocks.find((clock) => clock.rule === rule)?.basis;
    expect(basisOf('HND-1')).toEqual({ kind: 'wall', amount: 'PT24H' });
    expect(basisOf('HND-2')).toEqual({ kind: 'office-hours', amount: 'PT4H' });
    expect(basisOf('HND-3')).toEqual({ kind: 'working-days', days: 1, ends: 'same-time' });
    expect(basisOf('HND-4')).toEqual({ kind: 'working-days', days: 2, ends: 'same-time' });
    expect(basisOf('HND-5')).toEqual({ kind: 'cut-off', arrivedBy: '14:00', due: '16:00' });
    expect(basisOf('OEM-6')).toEqual({ kind: 'working-days', days: 5, ends: 'same-time' });
    expect(defaultPolicies['lot-watch']).toMatchObject({
      lot: { complaints: 3, window: 'PT72H' },
      product: { complaints: 10, window: 'PT72H' },
    });
  });

  it('HND-15: every clock reminds at 50 and 80 percent, is overdue at 100 to owner and superior, and goes a level up 24 hours later', () => {
    for (const { rungs } of defaultPolicies.clocks.clocks) {
      expect(rungs.map(({ at, targets }) => [at, targets.map(({ kind }) => kind)])).toEqual([
        [{ percent: 50 }, ['owner']],
        [{ percent: 80 }, ['owner']],
        [{ percent: 100 }, ['owner', 'superior']],
        [{ after: 'PT24H' }, ['next-superior']],
      ]);
    }
  });
});

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The rows that stand for something of their own: the members of a document and of its lists, not the parts of a row. */
function rowsOf(document: object): Row[] {
  return Object.entries(document)
    .filter(([name]) => name !== 'source')
    .flatMap(([, value]: [string, unknown]) =>
      Array.isArray(value) ? value.filter(isRow) : isRow(value) ? [value] : [],
    );
}
const holdsFigures = (row: Row): boolean => /\d/.test(JSON.stringify({ ...row, source: undefined }));
