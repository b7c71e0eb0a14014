import type { EntityManager } from 'typeorm';

const namesSql = `
  SELECT DISTINCT ON (warehouse) warehouse, site.name
    FROM unnest($1::text[]) AS named (warehouse)
    JOIN logistics.ref_site site ON site.code = warehouse OR site.name = warehouse
   ORDER BY warehouse, site.code <> warehouse`;

/**
 * Names of the sites that these warehouses are, by code or else by name, as stock has them (LOG-1). A warehouse that no site is stays
 * out: the register of sites may be empty or behind, and no goods are refused for it, moved or held otherwise.
 */
export const siteNames = async (
  manager: Pick<EntityManager, 'query'>,
  warehouses: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows: { warehouse: string; name: string }[] = await manager.query(namesSql, [[...new Set(warehouses)]]);
  return new Map(rows.map(({ warehouse, name }) => [warehouse, name]));
};
