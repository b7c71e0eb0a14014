import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { covers, permissions } from '../permissions';
import { type PolicyFault, role, source } from '../source';

/** Role → permissions. Anything that is not granted is refused. */
export const accessSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['roles'],
  properties: {
    roles: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['role', 'permissions', 'source'],
        properties: {
          role,
          permissions: {
            type: 'array',
            uniqueItems: true,
            maxItems: 200,
            items: { type: 'string', pattern: '^[a-z][a-z-]*:([a-z][a-z-]*|\\*)$' },
          },
          source,
        },
      },
    },
  },
} as const satisfies JSONSchema;
export type AccessPolicyDocument = FromSchema<typeof accessSchema>;

/** Every permission of the roles, wildcards spelt out, in the order of the product's list. */
export function permissionsOf(policy: AccessPolicyDocument, held: readonly string[]): string[] {
  const granted = policy.roles.filter(({ role: name }) => held.includes(name)).flatMap(({ permissions: list }) => list);
  return permissions.filter((asked) => granted.some((entry) => covers(entry, asked)));
}

export function accessFaults({ roles }: AccessPolicyDocument): PolicyFault[] {
  const faults: PolicyFault[] = [];
  roles.forEach(({ role: name, permissions: list }, index) => {
    if (roles.findIndex((other) => other.role === name) !== index)
      faults.push({ pointer: `/roles/${index}/role`, code: 'twice', message: 'stands twice' });
    list.forEach((entry, position) => {
      if (!permissions.some((known) => covers(entry, known)))
        faults.push({
          pointer: `/roles/${index}/permissions/${position}`,
          code: 'permission-unknown',
          message: 'is no permission of the product',
        });
    });
  });
  // Without these nobody could ever change a policy again (SEC-6).
  for (const needed of ['policy:propose', 'policy:approve', 'directory:roles']) {
    if (!roles.some(({ permissions: list }) => list.some((entry) => covers(entry, needed)))) {
      faults.push({
        pointer: '/roles',
        code: 'permission-ungranted',
        parameters: { permission: needed },
        message: `must grant ${needed} to a role`,
      });
    }
  }
  return faults;
}
