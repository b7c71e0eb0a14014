import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, schemaOf } from '@anxin/contracts';
import { Clock } from '@anxin/persistence';
import { AccessPolicy } from './access-policy';
import { PersonInactive, PersonUnknown } from './auth.errors';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options';
import { readPerson } from './people-register';
import { actorFrom, hatsAt } from './person';
import type { VerifiedToken } from './token-verifier';

/** Turns a verified token into an actor, by the register and the access policy as they are now. */
@Injectable()
export class ActorReader {
  constructor(
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
    private readonly register: DataSource,
    private readonly access: AccessPolicy,
    private readonly clock: Clock,
  ) {}

  /** @throws PersonUnknown, PersonInactive (403) */
  async read(token: VerifiedToken): Promise<Actor> {
    const person = await readPerson(this.register, schemaOf(this.options.service), token.subject);
    // A client that authenticates as itself is nobody's deputy: it stands for a service account or for no one.
    if (!person || (person.kind === 'person' && token.client === token.subject)) throw new PersonUnknown();
    if (!person.active) throw new PersonInactive();
    const hats = hatsAt(person, this.clock.now());
    const roles = [...new Set(hats.map(({ role }) => role))];
    const permissions = new Set((await Promise.all(roles.map((role) => this.access.permissionsOf(role)))).flat());
    return actorFrom(person, hats, [...permissions], token.authenticatedAt);
  }
}
