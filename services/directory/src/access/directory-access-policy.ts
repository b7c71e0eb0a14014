import { permissionsOf } from '@anxin/policy';
import { ReferenceAccessPolicy } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { bootstrapGrants } from './bootstrap-grants';

/** The access policy in force; before the first one, the grants of the two first people. */
@Injectable()
export class DirectoryAccessPolicy extends ReferenceAccessPolicy {
  override async permissionsOf(role: string): Promise<readonly string[]> {
    const access = await this.inForce();
    return access ? permissionsOf(access.document, [role]) : (bootstrapGrants[role] ?? []);
  }
}
