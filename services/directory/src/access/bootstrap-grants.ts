import { permissions } from '@anxin/policy';
import { firstRoles } from '../person/registered-person.entity';

const ofDirectory = permissions.filter((permission) => permission.startsWith('directory:'));

/**
 * What the two first people may do while no access policy is in force, so that the first one can be proposed by one of them and
 * approved by the other. Everybody else may nothing; the first access policy in force ends it for good (SEC-6).
 */
export const bootstrapGrants: Readonly<Record<string, readonly string[]>> = {
  [firstRoles.propose]: [...ofDirectory, 'policy:read', 'policy:propose'],
  [firstRoles.approve]: ['directory:read', 'policy:read', 'policy:approve'],
};
