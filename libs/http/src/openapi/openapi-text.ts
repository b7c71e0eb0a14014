import type { OpenAPIObject } from '@nestjs/swagger';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
};

/** The document as it is checked in: members in one order, so that only a change of the API changes the file. */
export const openApiText = (document: OpenAPIObject): string => `${JSON.stringify(sorted(document), null, 2)}\n`;
