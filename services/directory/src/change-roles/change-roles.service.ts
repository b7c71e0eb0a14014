import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { requireVersion } from '@anxin/http';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { PermittedHat } from '../access/permitted-hat';
import { OwnRoles, PersonNotFound } from '../person/person.errors';
import { type PersonView, personView } from '../person/person.view';
import { publishPerson } from '../person/publish-person';
import { type HeldRole, RegisteredPerson } from '../person/registered-person.entity';

@Injectable()
export class ChangeRolesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permitted: PermittedHat,
  ) {}

  /** @throws PersonNotFound, OwnRoles, SupplierRoleMixed, RoleReserved, VersionStale (412) */
  change(actor: Actor, personId: string, expected: number, roles: readonly HeldRole[]): Promise<PersonView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await this.permitted.require(tx, actor, 'directory:roles');
      if (personId === actor.id) throw new OwnRoles();
      const person = await tx.manager.findOne(RegisteredPerson, {
        where: { personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) throw new PersonNotFound(personId);
      requireVersion(expected, person);
      if (!person.changeRoles(roles)) return personView(person);
      await tx.manager.update(RegisteredPerson, { personId }, { roles: [...person.roles], version: person.version });
      await publishPerson(tx, person);
      await appendAudit(tx, {
        actor,
        hat,
        action: 'person.roles-changed',
        aggregate: { type: 'person', id: personId },
        content: { roles: person.roles, version: person.version },
      });
      return personView(person);
    });
  }
}
