import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { InvalidEntry } from './request.errors';

/** The own parameters of a constraint (`@MaxLength(80)` → `{ 0: 80 }`), which class-validator leaves out of its errors. */
const parametersOf = (error: ValidationError, constraint: string): Readonly<Record<string, unknown>> => {
  const target = error.target?.constructor;
  if (target === undefined) return {};
  const known = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .find(
      (metadata) =>
        metadata.propertyName === error.property && (metadata.name === constraint || metadata.type === constraint),
    );
  const given: readonly unknown[] = known?.constraints ?? [];
  return Object.fromEntries(given.map((value, index) => [String(index), value]));
};

/** Flattens class-validator's tree of errors; none of the values that were sent is taken over. */
export const invalidEntries = (
  errors: readonly ValidationError[],
  place: InvalidEntry['in'],
  above: readonly string[] = [],
): InvalidEntry[] =>
  errors.flatMap((error) => {
    const path = error.property === undefined ? above : [...above, error.property];
    const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
      in: place,
      path,
      constraint,
      parameters: parametersOf(error, constraint),
    }));
    return [...own, ...invalidEntries(error.children ?? [], place, path)];
  });
