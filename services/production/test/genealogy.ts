import { randomUUID } from 'node:crypto';
import type { ProductionWorld } from './production-world';

/** A genealogy by numbers of lots: edge `[input, output, rework]`. */
export interface Genealogy {
  readonly lots: number;
  readonly edges: readonly (readonly [input: number, output: number, rework: boolean])[];
}

/** Ids of the lots in the order of their numbers; every edge moves 1. */
export const writeGenealogy = async (
  query: ProductionWorld['query'],
  { lots, edges }: Genealogy,
): Promise<readonly string[]> => {
  const ids = Array.from({ length: lots }, () => randomUUID());
  const name = randomUUID();
  await query(
    `INSERT INTO production.lot (id, number, normalised, owner, item, kind, unit, produced, produced_on, inspection, inputs_known, version, recorded_at, changed_at)
     SELECT id, $2 || n, upper($2 || n), 'own', 'P001', 'finished', 'kg', 1000, '2026-10-01', 'passed', true, 1, now(), now()
       FROM unnest($1::uuid[]) WITH ORDINALITY AS made (id, n)`,
    [ids, name],
  );
  await query(
    `INSERT INTO production.lot_input (output_id, input_id, kind, source, quantity)
     SELECT "outputId", "inputId", kind, 'import', 1
       FROM jsonb_to_recordset($1::jsonb) AS edge ("outputId" uuid, "inputId" uuid, kind text)
     ON CONFLICT DO NOTHING`,
    [
      JSON.stringify(
        edges.map(([input, output, rework]) => ({
          ...{ inputId: ids[input], outputId: ids[output] },
          kind: rework ? 'rework' : 'semi-finished',
        })),
      ),
    ],
  );
  return ids;
};

/** All lots reached from the starts with their distance, the plain way. */
export const bruteForce = (
  edges: Genealogy['edges'],
  starts: readonly number[],
  direction: 'forward' | 'backward',
): Map<number, number> => {
  const distance = new Map(starts.map((lot) => [lot, 0]));
  for (let grew = true; grew;) {
    grew = false;
    for (const [input, output] of edges) {
      const [from, to] = direction === 'forward' ? [input, output] : [output, input];
      const next = (distance.get(from) ?? Number.POSITIVE_INFINITY) + 1;
      if (next < (distance.get(to) ?? Number.POSITIVE_INFINITY)) {
        distance.set(to, next);
        grew = true;
      }
    }
  }
  return distance;
};
