import { hatsAt, PermissionMissing, readPerson } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { permissionsOf } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { bootstrapGrants } from './bootstrap-grants';

/** Reads the permission again inside the decision's own transaction: a role or policy that changed since the request came in counts. */
@Injectable()
export class PermittedHat {
  constructor(private readonly policies: PolicyRegister) {}

  /** The hat in which the actor may do it, their own before a deputy's (SEC-3). @throws PermissionMissing (403) */
  async require(tx: Tx, actor: Actor, permission: string): Promise<Hat> {
    const person = await readPerson(tx.manager, tx.schema, actor.id, true);
    const access = await this.policies.find(tx, 'access');
    const granted = (role: string): readonly string[] =>
      access ? permissionsOf(access.document, [role]) : (bootstrapGrants[role] ?? []);
    const hat = (person?.active ? hatsAt(person, tx.now) : []).find(({ role }) => granted(role).includes(permission));
    if (!hat) throw new PermissionMissing(permission);
    return hat;
  }
}
