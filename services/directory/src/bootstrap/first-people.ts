import type { FirstDuty, PersonEntry } from '../person/registered-person.entity';

export interface FirstPerson extends PersonEntry {
  readonly duty: FirstDuty;
}

/** DIRECTORY_BOOTSTRAP cannot be used; every fault is listed. */
export class BootstrapInvalid extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`DIRECTORY_BOOTSTRAP: ${faults.join('; ')}`);
    this.name = 'BootstrapInvalid';
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 100;
const isDuty = (value: unknown): value is FirstDuty => value === 'propose' || value === 'approve';
const isMember = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads DIRECTORY_BOOTSTRAP: `[{"personId", "displayName", "roles": ["administration"], "duty": "propose"}, {…, "duty": "approve"}]`.
 * Exactly two people, for nobody approves what they proposed themselves (SEC-6). Undefined when it is not set.
 * @throws BootstrapInvalid
 */
export function readFirstPeople(text: string | undefined): readonly FirstPerson[] | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const listed = parse(text);
  const faults: string[] = [];
  const people = listed.flatMap((one, index): FirstPerson[] => {
    const { personId, displayName, roles, duty } = isMember(one) ? one : {};
    if (!isText(personId)) faults.push(`/${index}/personId is no text`);
    if (!isText(displayName)) faults.push(`/${index}/displayName is no text`);
    if (!Array.isArray(roles) || !roles.every(isText)) faults.push(`/${index}/roles is no list of roles`);
    if (!isDuty(duty)) faults.push(`/${index}/duty is neither propose nor approve`);
    if (!isText(personId) || !isText(displayName) || !Array.isArray(roles) || !roles.every(isText) || !isDuty(duty))
      return [];
    return [
      {
        personId,
        displayName,
        duty,
        kind: 'person',
        active: true,
        roles: roles.map((role) => ({ role, scope: 'company' })),
      },
    ];
  });
  if (listed.length !== 2) faults.push(`names ${listed.length} people, not two`);
  if (faults.length === 0 && people[0]?.personId === people[1]?.personId) faults.push('names one person twice');
  if (faults.length === 0 && people[0]?.duty === people[1]?.duty) faults.push('gives both the same duty');
  if (faults.length > 0) throw new BootstrapInvalid(faults);
  return people;
}

const parse = (text: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // Told below, like any other text that is no list.
  }
  throw new BootstrapInvalid(['is no JSON list']);
};
