import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { publishPerson } from '../person/publish-person';
import { RegisteredPerson } from '../person/registered-person.entity';
import type { FirstPerson } from './first-people';

export const FIRST_PEOPLE = Symbol('anxin.directory.first-people');

/** Registers the two first people when the register is empty; once there is anybody in it, never again. */
@Injectable()
export class RegisterFirstPeople implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(FIRST_PEOPLE) private readonly people: readonly FirstPerson[] | null,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.people) await this.register(this.people);
  }

  register(people: readonly FirstPerson[]): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      // Several processes may start at the same moment.
      await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('directory.first-people', 0))`);
      if (await tx.manager.existsBy(RegisteredPerson, {})) return false;
      for (const { duty, ...entry } of people) {
        const person = RegisteredPerson.first(entry, duty, tx.now);
        await tx.manager.insert(RegisteredPerson, { ...person, roles: [...person.roles] });
        await publishPerson(tx, person);
        await appendAudit(tx, {
          actor: systemActor('directory'),
          action: 'person.registered-first',
          aggregate: { type: 'person', id: person.personId },
          content: { duty, roles: person.roles },
        });
      }
      return true;
    });
  }
}
