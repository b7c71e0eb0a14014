import { schemaOf, type ServiceName } from '@anxin/contracts';
import { type EntityClass, openDataSource } from './data-source';

/**
 * What would have to be altered in the database to meet the entities: empty when the migrations and the entities say the same.
 * Tables without an entity (mechanisms) are not looked at, nor are CHECK constraints: those stand in the migrations alone. `url` is any role's that may read the catalog; nothing is written.
 */
export const schemaDrift = async (choice: {
  readonly url: string;
  readonly service: ServiceName;
  readonly entities: readonly EntityClass[];
}): Promise<string[]> => {
  const dataSource = await openDataSource({ ...choice, poolSize: 1 });
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !/DROP CONSTRAINT "[^"]*_check[0-9]*"$/.test(query));
  } finally {
    await dataSource.destroy();
  }
};

/** A text of everything in the service's schema that a migration may change: the same text before and after down and up means no drift. */
export const describeSchema = async (url: string, service: ServiceName): Promise<string> => {
  const dataSource = await openDataSource({ service, url, poolSize: 1 });
  try {
    const rows = await dataSource.query<{ line: string }[]>(catalogSql, [schemaOf(service)]);
    return rows.map(({ line }) => line).join('\n');
  } finally {
    await dataSource.destroy();
  }
};

const catalogSql = `
  WITH space AS (SELECT oid FROM pg_namespace WHERE nspname = $1),
  things AS (SELECT c.* FROM pg_class c JOIN space ON space.oid = c.relnamespace WHERE c.relname NOT LIKE 'schema_migration%')
  SELECT format('relation %s kind=%s rls=%s/%s acl=%s', relname, relkind, relrowsecurity, relforcerowsecurity, relacl) AS line FROM things
  UNION ALL SELECT format('column %s.%s %s notnull=%s default=%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
    FROM things c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE c.relkind IN ('r', 'v', 'm', 'p')
  UNION ALL SELECT format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) FROM things c JOIN pg_constraint k ON k.conrelid = c.oid
  UNION ALL SELECT format('index %s', pg_get_indexdef(c.oid)) FROM things c WHERE c.relkind = 'i'
  UNION ALL SELECT format('trigger %s %s', pg_get_triggerdef(t.oid), t.tgenabled) FROM things c JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
  UNION ALL SELECT format('policy %s.%s %s %s using=%s check=%s', tablename, policyname, cmd, roles, qual, with_check) FROM pg_policies WHERE schemaname = $1
  UNION ALL SELECT format('function %s acl=%s', pg_get_functiondef(p.oid), p.proacl) FROM pg_proc p JOIN space ON space.oid = p.pronamespace
  ORDER BY line`;
