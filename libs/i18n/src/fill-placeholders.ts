export type TextParameters = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return undefined;
};

/**
 * Replaces `{name}` by the own parameter `name`: strings, numbers, booleans, and lists of them. A placeholder without such a
 * parameter stays as it is, so that a missing one is seen and nothing inherited or structured leaks into a text.
 */
export const fillPlaceholders = (template: string, parameters: TextParameters = {}): string =>
  template.replace(/\{([A-Za-z0-9_]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? (shown(parameters[name]) ?? placeholder) : placeholder,
  );
