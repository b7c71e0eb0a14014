/** The three login roles of a service: migrations; the API and the worker; reads on behalf of a supplier. */
export const serviceRoles = ['owner', 'app', 'supplier'] as const;
export type ServiceRole = (typeof serviceRoles)[number];

export const roleName = (schema: string, role: ServiceRole, prefix = ''): string => `${prefix}${schema}_${role}`;

const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/**
 * A statement of a migration that names another role of the same service as `:role`. The name is derived from the owner who runs
 * the migration, so one migration fits every deployment, also one whose roles carry a prefix.
 */
export const onRole = (role: Exclude<ServiceRole, 'owner'>, statement: string): string =>
  `DO $migration$ BEGIN
     IF current_user !~ '_owner$' THEN RAISE EXCEPTION 'migrations are run by the owner role, not by %', current_user; END IF;
     EXECUTE replace(${literal(statement)}, ':role', quote_ident(regexp_replace(current_user, '_owner$', '_${role}')));
   END $migration$`;
