import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Pool } = require('pg');
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The rows that one transaction of a service wrote, as a plain SQL transaction that writes as many and as large ones again: the
 * baseline against which the service's own way is held.
 */
export class SameRows {
  /** @param {string} url of the application role @param {string} schema */
  constructor(url, schema) {
    this.pool = new Pool({ connectionString: url, max: 10 });
    this.schema = schema;
    /** @type {{ table: string, sql: string, rows: string }[]} */
    this.writes = [];
    /** Unique values of the written rows, and how each is made anew; what names a row of another transaction stays. */
    this.keys = new Map();
    this.serial = 0;
  }

  /**
   * Takes what the transaction wrote in which the audit line of this aggregate's last act stands.
   * @param {string} aggregate id
   */
  async learn(aggregate) {
    const { schema } = this;
    const query = async (sql, values = []) => (await this.pool.query(sql, values)).rows;
    const [line] = await query(
      `SELECT xmin::text AS xid, at FROM ${schema}.audit_line WHERE aggregate_id = $1 ORDER BY seq DESC LIMIT 1`,
      [aggregate],
    );
    const tables = await query(
      `SELECT c.oid, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = 'r' AND c.relname <> 'schema_migration'`,
      [schema],
    );
    for (const { oid, name } of tables) {
      const columns = await query(
        `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1 AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = ''`,
        [oid],
      );
      const keys = await query(
        `SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) WHERE i.indrelid = $1 AND i.indisprimary`,
        [oid],
      );
      // The relay marks the outbox's rows as delivered while we look, and in the baseline nobody delivers them again.
      const rows =
        name === 'outbox'
          ? await query(
              `SELECT to_jsonb(t) || jsonb_build_object('delivered_at', now()) AS row FROM ${schema}.outbox t WHERE created_at = $1`,
              [line.at],
            )
          : await query(`SELECT to_jsonb(t) AS row FROM ${schema}.${name} t WHERE xmin::text = $1`, [line.xid]);
      if (rows.length === 0) continue;
      const list = columns.map((column) => `"${column.name}"`);
      const key = keys.map((column) => `"${column.name}"`).filter((column) => list.includes(column));
      const changes = list.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
      // A row that the transaction changed is changed again; a table that is only added to (the audit's) gets another row.
      const [{ may }] = await query(`SELECT has_table_privilege($1::oid, 'UPDATE') AS may`, [oid]);
      const change = changes.length > 0 ? `UPDATE SET ${changes.join(', ')}` : 'NOTHING';
      const again = may && key.length > 0 ? ` ON CONFLICT (${key.join(', ')}) DO ${change}` : '';
      const unique = await query(
        `SELECT DISTINCT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) WHERE i.indrelid = $1 AND i.indisunique`,
        [oid],
      );
      for (const { row } of rows) for (const { name: column } of unique) this.remember(String(row[column]));
      this.writes.push({
        table: name,
        sql: `INSERT INTO ${schema}.${name} (${list.join(', ')}) SELECT ${list.join(', ')} FROM jsonb_populate_recordset(NULL::${schema}.${name}, $1)${again}`,
        rows: JSON.stringify(rows.map(({ row }) => row)),
      });
    }
    await this.order();
  }

  /** @param {string} value of a column that is unique: an id or a hash is made anew each time */
  remember(value) {
    const [, hash] = /^(?:\\x)?([\w+/-]{32,}=*)$/.exec(value) ?? [];
    if (uuid.test(value)) this.keys.set(value, () => randomUUID());
    else if (hash) this.keys.set(hash, () => randomBytes(hash.length).toString('hex').slice(0, hash.length));
  }

  /** What is referred to comes first. */
  async order() {
    const { rows } = await this.pool.query(
      `SELECT a.relname AS child, b.relname AS parent FROM pg_constraint f JOIN pg_class a ON a.oid = f.conrelid JOIN pg_class b ON b.oid = f.confrelid
       WHERE f.contype = 'f' AND f.connamespace = $1::regnamespace AND a.oid <> b.oid`,
      [this.schema],
    );
    const depth = (table) =>
      Math.max(0, ...rows.filter(({ child }) => child === table).map(({ parent }) => depth(parent) + 1));
    this.writes.sort((a, b) => depth(a.table) - depth(b.table));
  }

  /** Writes them once more under other keys, in one transaction. @param {readonly string[]} names that stand in the rows and must be unique */
  async write(...names) {
    this.serial += 1;
    const renewed = [
      ...names.map((name) => [name, `${name}-${this.serial}`]),
      ...[...this.keys].map(([key, make]) => [key, make()]),
    ];
    const renew = (text) => renewed.reduce((rest, [old, fresh]) => rest.replaceAll(old, fresh), text);
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      for (const { sql, rows } of this.writes) await client.query(sql, [renew(rows)]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  end() {
    return this.pool.end();
  }
}
