import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PermittedHat } from '../access/permitted-hat';
import { OwnRoles, PersonKnown, PersonListedTwice, SuperiorUnknown } from '../person/person.errors';
import { type PersonView, personView } from '../person/person.view';
import { publishPerson } from '../person/publish-person';
import { type PersonEntry, RegisteredPerson } from '../person/registered-person.entity';
import type { RegisteredPeopleView } from './registered-people.view';

@Injectable()
export class RegisterPeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permitted: PermittedHat,
  ) {}

  /** @throws PersonKnown, and what `putAll` throws */
  register(actor: Actor, entry: PersonEntry): Promise<PersonView> {
    return this.unitOfWork.run(async (tx) => {
      if (await tx.manager.existsBy(RegisteredPerson, { personId: entry.personId }))
        throw new PersonKnown(entry.personId);
      const [person] = (await this.put(tx, actor, [entry])).people;
      if (!person) throw new Error('The person was not written');
      return personView(person);
    });
  }

  /**
   * Registers who is new and takes over what changed of the others; the same list again changes nothing. Who is not listed stays.
   * @throws PersonListedTwice, SuperiorUnknown, OwnSuperior, SupplierRoleMixed, RoleReserved (422), OwnRoles, PermissionMissing (403)
   */
  putAll(actor: Actor, entries: readonly PersonEntry[]): Promise<RegisteredPeopleView> {
    return this.unitOfWork.run(async (tx) => {
      const { registered, changed } = await this.put(tx, actor, entries);
      return { registered, changed, unchanged: entries.length - registered - changed };
    });
  }

  private async put(
    tx: Tx,
    actor: Actor,
    entries: readonly PersonEntry[],
  ): Promise<{ registered: number; changed: number; people: RegisteredPerson[] }> {
    const hat = await this.permitted.require(tx, actor, 'directory:register');
    await this.permitted.require(tx, actor, 'directory:roles');
    const known = await this.lockKnown(tx, entries);
    const fresh: RegisteredPerson[] = [];
    const changed: RegisteredPerson[] = [];
    for (const entry of entries) {
      const person = known.get(entry.personId);
      if (!person) fresh.push(RegisteredPerson.register(entry, tx.now));
      else if (person.change(entry)) {
        if (person.personId === actor.id) throw new OwnRoles();
        changed.push(person);
      }
    }
    await this.store(tx, fresh, changed);
    for (const person of [...fresh, ...changed]) {
      await publishPerson(tx, person);
      const { kind, active, supplier, superior, roles, version } = person;
      await appendAudit(tx, {
        actor,
        hat,
        action: version === 1 ? 'person.registered' : 'person.changed',
        aggregate: { type: 'person', id: person.personId },
        content: { kind, active, supplier, superior, roles, version },
      });
    }
    return { registered: fresh.length, changed: changed.length, people: [...fresh, ...changed] };
  }

  /** Rows in the order of their ids, so that two lists never wait for each other. */
  private async lockKnown(tx: Tx, entries: readonly PersonEntry[]): Promise<Map<string, RegisteredPerson>> {
    const ids = entries.map(({ personId }) => personId);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new PersonListedTwice(twice);
    const superiors = [...new Set(entries.flatMap(({ superior }) => (superior === undefined ? [] : [superior])))];
    const there = new Set(
      (await tx.manager.findBy(RegisteredPerson, { personId: In(superiors) })).map(({ personId }) => personId),
    );
    for (const { personId, superior } of entries) {
      if (superior !== undefined && !there.has(superior) && !ids.includes(superior))
        throw new SuperiorUnknown(personId, superior);
    }
    const rows = await tx.manager.find(RegisteredPerson, {
      where: { personId: In(ids) },
      order: { personId: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return new Map(rows.map((row) => [row.personId, row]));
  }

  private async store(tx: Tx, fresh: readonly RegisteredPerson[], changed: readonly RegisteredPerson[]): Promise<void> {
    // Superiors may come later in the same list: the rows first, then who reports to whom.
    if (fresh.length > 0)
      await tx.manager.insert(
        RegisteredPerson,
        fresh.map((person) => ({ ...person, roles: [...person.roles], superior: null })),
      );
    for (const { personId, superior } of fresh)
      if (superior !== null) await tx.manager.update(RegisteredPerson, { personId }, { superior });
    for (const { personId, kind, displayName, active, supplier, superior, roles, version } of changed) {
      await tx.manager.update(
        RegisteredPerson,
        { personId },
        { kind, displayName, active, supplier, superior, roles: [...roles], version },
      );
    }
  }
}
