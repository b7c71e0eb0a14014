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
  /** A guess, so that the register and the policy are asked in one wait: what the person may do is decided by what comes back. */
  private readonly lastRoles = new Map<string, readonly string[]>();

  constructor(
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
    private readonly register: DataSource,
    private readonly access: AccessPolicy,
    private readonly clock: Clock,
  ) {}

  /** @throws PersonUnknown, PersonInactive (403) */
  async read(token: VerifiedToken): Promise<Actor> {
    const [person, ahead] = await Promise.all([
      readPerson(this.register, schemaOf(this.options.service), token.subject),
      this.permissionsOf(this.lastRoles.get(token.subject) ?? []),
    ]);
    // A client that authenticates as itself is nobody's deputy: it stands for a service account or for no one.
    if (!person || (person.kind === 'person' && token.client === token.subject)) throw new PersonUnknown();
    if (!person.active) throw new PersonInactive();
    const hats = hatsAt(person, this.clock.now());
    const roles = [...new Set(hats.map(({ role }) => role))];
    this.lastRoles.set(person.personId, roles);
    const others = await this.permissionsOf(roles.filter((role) => !ahead.has(role)));
    const permissions = new Set(roles.flatMap((role) => ahead.get(role) ?? others.get(role) ?? []));
    return actorFrom(person, hats, [...permissions], token.authenticatedAt);
  }

  private async permissionsOf(roles: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const entries = roles.map(async (role) => [role, await this.access.permissionsOf(role)] as const);
    return new Map(await Promise.all(entries));
  }
}
