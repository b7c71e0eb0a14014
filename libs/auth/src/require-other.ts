import type { Actor, Hat } from '@anxin/contracts';
import { requireOtherPerson } from './require-other-person';

/**
 * Nobody judges what they did themselves, nor does their deputy in their stead, nor they for somebody absent (SEC-3).
 * @param earlier persons who did it, or for whom it was done
 * @throws SamePerson with that code
 */
export const requireOther = (actor: Actor, { delegation }: Hat, earlier: readonly string[], code: string): void => {
  for (const person of earlier) {
    requireOtherPerson(actor, person, code);
    if (delegation) requireOtherPerson({ ...actor, id: delegation.absent }, person, code);
  }
};

/** Who acted in a hat: the person, and the absent one whose deputy they were. */
export const actedBy = (person: string, { delegation }: Hat): string[] =>
  delegation ? [person, delegation.absent] : [person];
