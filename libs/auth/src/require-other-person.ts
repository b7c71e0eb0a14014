import type { Actor } from '@anxin/contracts';
import { SamePerson } from './auth.errors';

/**
 * Separation of duties is by person, whatever hats they wear: `personId` did the earlier act, the actor may not do this one.
 * @throws SamePerson with the caller's own code (`handling-sheet.own-review`), 403
 */
export const requireOtherPerson = (actor: Actor, personId: string, code = 'auth.same-person'): void => {
  if (actor.id === personId) throw new SamePerson(code);
};
