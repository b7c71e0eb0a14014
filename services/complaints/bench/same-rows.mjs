import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Pool } = require('pg');
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

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
      `SELECT xmin::text AS xid FROM ${schema}.audit_line WHERE aggregate_id = $1 ORDER BY seq DESC LIMIT 1`,
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
      const rows = await query(`SELECT to_jsonb(t) AS row FROM ${schema}.${name} t WHERE xmin::text = $1`, [line.xid]);
      if (rows.length === 0) continue;
      const list = columns.map((column) => `"${column.name}"`);
      const key = keys.map((column) => `"${column.name}"`).filter((column) => list.includes(column));
      const changes = list.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
      const again =
        key.length === 0
          ? ''
          : ` ON CONFLICT (${key.join(', ')}) DO ${changes.length > 0 ? `UPDATE SET ${changes.join(', ')}` : 'NOTHING'}`;
      this.writes.push({
        table: name,
        sql: `INSERT INTO ${schema}.${name} (${list.join(', ')}) SELECT ${list.join(', ')} FROM jsonb_populate_recordset(NULL::${schema}.${name}, $1)${again}`,
        rows: JSON.stringify(rows.map(({ row }) => row)),
      });
    }
  }

  get count() {
    return this.writes.reduce((sum, { rows }) => sum + JSON.parse(rows).length, 0);
  }

  /** Writes them once more under other keys, in one transaction. @param {readonly string[]} names that stand in the rows and must be unique */
  async write(...names) {
    this.serial += 1;
    const uuids = new Map();
    const renew = (text) => {
      const renamed = names.reduce((rest, name) => rest.replaceAll(name, `${name}-${this.serial}`), text);
      return renamed.replace(uuid, (old) => uuids.get(old) ?? uuids.set(old, randomUUID()).get(old));
    };
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
