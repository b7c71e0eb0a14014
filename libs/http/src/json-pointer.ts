/** RFC 6901 as a URI fragment: `['items', '0', 'a/b']` → `#/items/0/a~1b`. */
export const jsonPointer = (path: readonly string[]): string =>
  `#${path.map((step) => `/${encodeURIComponent(step.replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('')}`;
