import { createRequire } from 'node:module';
import { join } from 'node:path';
import { demoPeople } from '../demo/demo-company.mjs';
import { root } from '../launcher/repository.mjs';

/**
 * @typedef {{ operationId: string, path: string, permission?: string, open: boolean, hasCursor: boolean }} Asked an operation of the document
 * @param {{ paths: Record<string, Record<string, any>> }} document
 * @param {string} service
 * @returns {Asked[]}
 */
export const operationsOf = ({ paths }, service) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.values(item)
      .filter(({ tags }) => tags?.includes(service))
      .map(({ operationId, security, parameters = [], 'x-permission': permission }) => ({
        ...{ operationId, path, permission },
        open: security?.length === 0,
        hasCursor: parameters.some(({ name }) => name === 'cursor'),
      })),
  );

/**
 * Who asks which operation: of those whose role permits it, the person whose role permits most; so few people see most of it.
 * @returns {(permission: string | undefined) => string} login
 */
export function whoMay() {
  const { defaultPolicies, permissionsOf } = createRequire(join(root, 'package.json'))('@anxin/policy');
  const ranked = demoPeople()
    .map(({ login, role }) => ({ login, permissions: permissionsOf(defaultPolicies.access, [role]) }))
    .sort((one, other) => other.permissions.length - one.permissions.length);
  return (permission) => {
    const person = ranked.find(({ permissions }) => permission === undefined || permissions.includes(permission));
    if (!person) throw new Error(`Nobody of the demo company may ${permission}`);
    return person.login;
  };
}
