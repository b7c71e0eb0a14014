import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { Delegation } from '../delegation/delegation.entity';
import { DelegationNotFound, DelegationNotYours } from '../delegation/delegation.errors';
import { type DelegationView, delegationView } from '../delegation/delegation.view';
import { PersonNotFound } from '../person/person.errors';
import { publishPerson } from '../person/publish-person';
import { RegisteredPerson } from '../person/registered-person.entity';

@Injectable()
export class RevokeDelegationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Ends a delegation at once: by the absent person, their superior, or the deputy, who may always lay it down.
   * @throws DelegationNotFound, DelegationNotYours, DelegationEnded
   */
  revoke(actor: Actor, id: string): Promise<DelegationView> {
    return this.unitOfWork.run(async (tx) => {
      const delegation = await tx.manager.findOne(Delegation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!delegation) throw new DelegationNotFound(id);
      const absent = await tx.manager.findOneBy(RegisteredPerson, { personId: delegation.absent });
      if (![delegation.absent, delegation.deputy, absent?.superior].includes(actor.id)) throw new DelegationNotYours();
      delegation.revoke(actor.id, tx.now);
      await tx.manager.update(Delegation, { id }, { revokedBy: delegation.revokedBy, revokedAt: delegation.revokedAt });

      const deputy = await tx.manager.findOne(RegisteredPerson, {
        where: { personId: delegation.deputy },
        lock: { mode: 'pessimistic_write' },
      });
      if (!deputy) throw new PersonNotFound(delegation.deputy);
      deputy.version += 1;
      await tx.manager.update(RegisteredPerson, { personId: deputy.personId }, { version: deputy.version });
      await publishPerson(tx, deputy);
      await appendAudit(tx, {
        actor,
        action: 'delegation.revoked',
        aggregate: { type: 'person', id: deputy.personId },
        content: { id },
      });
      return delegationView(delegation);
    });
  }
}
