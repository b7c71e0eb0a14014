import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Delegation, type DelegationEntry } from '../delegation/delegation.entity';
import { DelegationNotYours, DeputyUnfit, RoleNotHeld } from '../delegation/delegation.errors';
import { type DelegationView, delegationView } from '../delegation/delegation.view';
import { PersonNotFound } from '../person/person.errors';
import { publishPerson } from '../person/publish-person';
import { firstRoles, RegisteredPerson } from '../person/registered-person.entity';

@Injectable()
export class DelegateService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Records that a deputy stands in for an absent person, by that person or their superior (SEC-3). Only a role of the absent
   * person's own can be passed on, once: a deputy has no deputies.
   * @throws PersonNotFound, DelegationNotYours, RoleNotHeld, DeputyUnfit, DelegationTimeWrong
   */
  delegate(actor: Actor, entry: Omit<DelegationEntry, 'id'>): Promise<DelegationView> {
    return this.unitOfWork.run(async (tx) => {
      const { absent, deputy } = await this.lockBoth(tx, entry);
      if (actor.id !== absent.personId && actor.id !== absent.superior) throw new DelegationNotYours();
      const passable = absent.active && entry.role !== firstRoles.propose && entry.role !== firstRoles.approve;
      if (!passable || !absent.holds(entry.role, entry.scope)) throw new RoleNotHeld(entry.role, entry.scope);
      if (deputy.personId === absent.personId || !deputy.active || deputy.kind !== 'person' || deputy.supplier !== null)
        throw new DeputyUnfit();

      const delegation = Delegation.record({ id: uuidv7(), ...entry }, actor.id, tx.now);
      await tx.manager.insert(Delegation, delegation);
      deputy.version += 1;
      await tx.manager.update(RegisteredPerson, { personId: deputy.personId }, { version: deputy.version });
      await publishPerson(tx, deputy);
      await appendAudit(tx, {
        actor,
        action: 'delegation.recorded',
        aggregate: { type: 'person', id: deputy.personId },
        content: { ...delegation.asHeld(), deputy: deputy.personId },
      });
      return delegationView(delegation);
    });
  }

  private async lockBoth(
    tx: Tx,
    { absent, deputy }: Pick<DelegationEntry, 'absent' | 'deputy'>,
  ): Promise<{ absent: RegisteredPerson; deputy: RegisteredPerson }> {
    const rows = await tx.manager.find(RegisteredPerson, {
      where: { personId: In([absent, deputy]) },
      order: { personId: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const named = (personId: string): RegisteredPerson => {
      const person = rows.find((row) => row.personId === personId);
      if (!person) throw new PersonNotFound(personId);
      return person;
    };
    return { absent: named(absent), deputy: named(deputy) };
  }
}
