import type { EntityManager } from 'typeorm';
import type { Tx } from '@anxin/persistence';
import type { Person } from './person';

interface PersonRow {
  person_id: string;
  version: number;
  kind: Person['kind'];
  display_name: string;
  active: boolean;
  supplier: string | null;
  superior: string | null;
  roles: Person['roles'];
  delegations: Person['delegations'];
}

const personOf = (row: PersonRow): Person => ({
  personId: row.person_id,
  version: row.version,
  kind: row.kind,
  displayName: row.display_name,
  active: row.active,
  roles: row.roles,
  delegations: row.delegations,
  ...(row.supplier !== null && { supplier: row.supplier }),
  ...(row.superior !== null && { superior: row.superior }),
});

/** One person of the service's own copy. With `locked` the row cannot change before the transaction ends. */
export const readPerson = async (
  manager: Pick<EntityManager, 'query'>,
  schema: string,
  personId: string,
  locked = false,
): Promise<Person | undefined> => {
  const rows: PersonRow[] = await manager.query(
    `SELECT person_id, version, kind, display_name, active, supplier, superior, roles, delegations
       FROM "${schema}".ref_person WHERE person_id = $1 ${locked ? 'FOR SHARE' : ''}`,
    [personId],
  );
  return rows[0] && personOf(rows[0]);
};

/** Active people and accounts that hold the role as their own, in the order of their ids: who is asked, reminded, chased. */
export const holdersOf = async (tx: Tx, role: string): Promise<readonly Person[]> => {
  const rows: PersonRow[] = await tx.manager.query(
    `SELECT * FROM "${tx.schema}".ref_person WHERE active AND roles @> $1::jsonb ORDER BY person_id`,
    [JSON.stringify([{ role }])],
  );
  return rows.map(personOf);
};

/** Keeps what the directory says of a person; an older version that arrives late changes nothing. */
export const keepPerson = async (tx: Tx, person: Person): Promise<void> => {
  await tx.manager.query(
    `INSERT INTO "${tx.schema}".ref_person AS known
       (person_id, version, kind, display_name, active, supplier, superior, roles, delegations, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10)
     ON CONFLICT (person_id) DO UPDATE SET
       version = excluded.version, kind = excluded.kind, display_name = excluded.display_name, active = excluded.active,
       supplier = excluded.supplier, superior = excluded.superior, roles = excluded.roles,
       delegations = excluded.delegations, recorded_at = excluded.recorded_at
     WHERE known.version < excluded.version`,
    [
      person.personId,
      person.version,
      person.kind,
      person.displayName,
      person.active,
      person.supplier ?? null,
      person.superior ?? null,
      JSON.stringify(person.roles),
      JSON.stringify(person.delegations),
      tx.now,
    ],
  );
};
