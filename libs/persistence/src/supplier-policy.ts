import { onRole } from './service-role';

/** Session setting that names the supplier on whose behalf the supplier role reads. */
export const supplierSetting = 'anxin.supplier';

/**
 * Row-level security for a table that suppliers may read: the supplier role sees the rows whose `column` names the supplier of the
 * session, and none when no supplier is named; the application role sees all by a policy of its own. FORCE puts the owner under it
 * too: a later migration that touches the rows fails loudly (`row_security = off`) instead of finding none.
 * Tables without this have no grant for the supplier role at all.
 */
export const supplierPolicySql = (schema: string, table: string, column: string): string[] => {
  const name = `"${schema}"."${table}"`;
  return [
    `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
    onRole('app', `CREATE POLICY "${table}_app" ON ${name} TO :role USING (true) WITH CHECK (true)`),
    onRole(
      'supplier',
      `CREATE POLICY "${table}_supplier" ON ${name} FOR SELECT TO :role USING ("${column}" = nullif(current_setting('${supplierSetting}', true), ''))`,
    ),
    onRole('supplier', `GRANT SELECT ON ${name} TO :role`),
  ];
};

export const dropSupplierPolicySql = (schema: string, table: string): string[] => {
  const name = `"${schema}"."${table}"`;
  return [
    onRole('supplier', `REVOKE SELECT ON ${name} FROM :role`),
    `DROP POLICY "${table}_supplier" ON ${name}`,
    `DROP POLICY "${table}_app" ON ${name}`,
    `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`,
    `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`,
  ];
};
