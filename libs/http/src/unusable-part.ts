export interface UnusablePart {
  readonly path: readonly string[];
  readonly constraint: 'noControl' | 'tooDeep';
}

const deepest = 32;

/** A NUL, or half of a character: UTF-8 has no bytes for it, and it would be stored as another one. */
const unstorable = /\0|\p{Surrogate}/u;

/**
 * The first part of a body that could only fail further in: a text that no column of the database can hold, or a nesting that
 * overflows whoever walks it. Undefined when there is none.
 */
export const unusablePart = (value: unknown, path: readonly string[] = []): UnusablePart | undefined => {
  if (typeof value === 'string') return unstorable.test(value) ? { path, constraint: 'noControl' } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= deepest) return { path, constraint: 'tooDeep' };
  for (const [name, part] of Object.entries(value)) {
    const found = unstorable.test(name)
      ? { path, constraint: 'noControl' as const }
      : unusablePart(part, [...path, name]);
    if (found) return found;
  }
  return undefined;
};
