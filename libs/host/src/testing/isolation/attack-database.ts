import { schemaOf, type ServiceName } from '@anxin/contracts';
import { supplierSetting } from '@anxin/persistence';
import { type ServiceDatabase, withServer } from '@anxin/testing';
import type { Client } from 'pg';

/** A supplier whose rows stand in the database under attack: its code, and a text that stands in no row but its own. */
export interface PlantedSupplier {
  readonly code: string;
  readonly canary: string;
  /** Ids of other records in which its rows stand: of the file that brought them. */
  readonly records?: readonly string[];
}

interface Relation {
  readonly name: string;
  readonly kind: string;
  readonly owned: boolean;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly closed: boolean;
}

/** Everything that holds rows, in every schema but the engine's own. */
const relations = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name, c.relkind AS kind, pg_has_role(c.relowner, 'MEMBER') AS owned,
         has_any_column_privilege(c.oid, 'SELECT') AS readable,
         has_table_privilege(c.oid, 'DELETE, TRUNCATE, TRIGGER') OR has_any_column_privilege(c.oid, 'INSERT, UPDATE, REFERENCES') AS writable,
         c.relrowsecurity AND c.relforcerowsecurity AS closed
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
   ORDER BY 1`;

const mightOf = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string; own: boolean; mighty: boolean }>(
    `SELECT rolname AS name, rolname = current_user AS own,
            rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS mighty
       FROM pg_roles WHERE pg_has_role(oid, 'MEMBER')`,
  );
  return [
    ...rows.filter(({ own }) => !own).map(({ name }) => `is a member of ${name}`),
    ...rows.filter(({ mighty }) => mighty).map(({ name }) => `may, as ${name}, more than a service needs`),
  ];
};

/** Functions that lend the rights of their owner: the application has some as guards of its tables, a supplier's role has none. */
const borrowedRights = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND has_function_privilege(p.oid, 'EXECUTE')`,
  );
  return rows.map(({ name }) => `may run ${name} with the rights of its owner`);
};

const read = async (client: Client, table: string, supplier?: string): Promise<readonly string[]> => {
  await client.query('SELECT set_config($1, $2, false)', [supplierSetting, supplier ?? '']);
  const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`);
  return rows.map(({ row }) => row);
};

const rowFaults = async (client: Client, table: string, planted: readonly PlantedSupplier[]): Promise<string[]> => {
  const faults = (await read(client, table)).length > 0 ? ['shows rows though no supplier is named'] : [];
  for (const { code, canary } of planted) {
    const seen = (await read(client, table, code)).join('\n');
    const foreign = planted.filter(
      (other) => other.code !== code && [other.code, other.canary].some((text) => seen.includes(text)),
    );
    faults.push(...foreign.map((other) => `shows rows of ${other.code} to ${code}`));
    if (!seen.includes(canary)) faults.push(`shows ${code} no row of its own: nothing is proven`);
  }
  return faults;
};

/** What keeps the supplier's role from a table of others: no right at all, or forced row-level security that holds when tried. */
const supplierFaults = async (
  client: Client,
  table: Relation,
  planted: readonly PlantedSupplier[],
): Promise<string[]> => {
  if (table.writable) return ['can be written'];
  if (!table.readable) {
    const refused = await client.query(`SELECT FROM ${table.name}`).then(
      () => false,
      (error: { code?: string }) => error.code === '42501',
    );
    return refused ? [] : ['is read without a right to'];
  }
  if (!['r', 'p'].includes(table.kind)) return ['is no table: it is read with the rights of its owner'];
  return table.closed ? rowFaults(client, table.name, planted) : ['is read without forced row-level security'];
};

/** Each table of the database as the role finds it, after what the role itself may do. */
const asRole = async (
  url: string,
  lent: (client: Client) => Promise<string[]>,
  faultsOf: (client: Client, table: Relation) => Promise<string[]>,
): Promise<string[]> =>
  withServer(url, async (client) => {
    const { rows } = await client.query<Relation>(relations);
    const faults = [...(await mightOf(client)), ...(await lent(client))];
    for (const table of rows) {
      if (table.owned) faults.push(`owns ${table.name}`);
      faults.push(...(await faultsOf(client, table)).map((fault) => `${table.name} ${fault}`));
    }
    return faults.map((fault) => `${decodeURIComponent(new URL(url).username)}: ${fault}`);
  });

const nothing = (): Promise<string[]> => Promise.resolve([]);

/**
 * Tries the two roles that the service connects as: neither is mighty nor owns a table, by itself or through another role. The supplier's
 * role borrows nobody's rights and has none to a table, or sees no row of it unless a supplier is named and then that supplier's alone:
 * every table of the database, outbox, inbox, stored answers, audit and imports too. Returns what was otherwise, one line each.
 */
export const attackDatabase = async (
  { appUrl, supplierUrl, adminUrl }: ServiceDatabase,
  service: ServiceName,
  planted: readonly PlantedSupplier[] = [],
): Promise<readonly string[]> => {
  const tables = await withServer(adminUrl, (client) =>
    client.query('SELECT FROM pg_tables WHERE schemaname = $1', [schemaOf(service)]),
  );
  return [
    ...(tables.rowCount === 0 ? [`${service} has no table: nothing is proven`] : []),
    ...(await asRole(appUrl, nothing, nothing)),
    ...(await asRole(supplierUrl, borrowedRights, (client, table) => supplierFaults(client, table, planted))),
  ];
};
