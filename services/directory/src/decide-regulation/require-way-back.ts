import type { Tx } from '@anxin/persistence';
import { type AccessPolicyDocument, permissionsOf } from '@anxin/policy';
import { LocksOut } from '../regulation/regulation.errors';
import { RegisteredPerson } from '../person/registered-person.entity';

/**
 * An access policy must leave somebody who proposes, another person who approves, and somebody who gives roles: otherwise nothing could
 * ever be corrected again.
 * @throws LocksOut naming the permission
 */
export const requireWayBack = async (tx: Tx, document: object): Promise<void> => {
  const people = await tx.manager.findBy(RegisteredPerson, { active: true, kind: 'person' });
  const holders = (permission: string): string[] =>
    people
      .filter(({ roles }) =>
        permissionsOf(
          document as AccessPolicyDocument,
          roles.map(({ role }) => role),
        ).includes(permission),
      )
      .map(({ personId }) => personId);
  const proposers = holders('policy:propose');
  const approvers = holders('policy:approve');
  if (proposers.length === 0) throw new LocksOut('policy:propose');
  if (!approvers.some((approver) => proposers.some((proposer) => proposer !== approver)))
    throw new LocksOut('policy:approve');
  if (holders('directory:roles').length === 0) throw new LocksOut('directory:roles');
};
