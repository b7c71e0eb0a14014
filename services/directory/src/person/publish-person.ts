import { keepPerson } from '@anxin/auth';
import { event, type EventData, personChanged } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { IsNull, MoreThan } from 'typeorm';
import { Delegation } from '../delegation/delegation.entity';
import type { RegisteredPerson } from './registered-person.entity';

/** Tells everybody, this service's own guard at once, what a person may be and do now. */
export const publishPerson = async (tx: Tx, person: RegisteredPerson): Promise<void> => {
  const held = await tx.manager.find(Delegation, {
    where: { deputy: person.personId, revokedAt: IsNull(), validUntil: MoreThan(tx.now) },
    order: { id: 'ASC' },
  });
  const state: EventData<typeof personChanged> = {
    personId: person.personId,
    version: person.version,
    kind: person.kind,
    displayName: person.displayName,
    active: person.active,
    ...(person.supplier !== null && { supplier: person.supplier }),
    ...(person.superior !== null && { superior: person.superior }),
    roles: person.roles.map(({ role, scope }) => ({ role, scope })),
    delegations: held.map((one) => one.asHeld()),
  };
  await publish(tx, event(personChanged, person.personId, person.version, state));
  await keepPerson(tx, state);
};
