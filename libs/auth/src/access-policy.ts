/**
 * What a role permits, from the version of the `access` policy in force (SEC-6). The owner of the reference data implements it; a
 * role that the policy does not name permits nothing, and before a first policy has arrived nothing is permitted at all.
 */
export abstract class AccessPolicy {
  /** Permissions (`complaint:register`) of one role (`customer-service`). */
  abstract permissionsOf(role: string): Promise<readonly string[]>;
}
