import type { OpenAPIObject } from '@nestjs/swagger';
import { storable } from './storable';

const reference = /^#\/components\/schemas\/(.+)$/;

/** Names of the models that a part of the document refers to. */
const namesIn = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const name = key === '$ref' && typeof value === 'string' ? reference.exec(value)?.[1] : undefined;
    return name === undefined ? namesIn(value) : [name];
  });
};

/**
 * Says of every model that callers send that it takes no other members, as the validation of bodies does (`forbidNonWhitelisted`), and no
 * text that could not be stored.
 */
export const closeSentModels = (paths: OpenAPIObject['paths'], schemas: Record<string, object>): void => {
  const bodies = Object.values(paths).flatMap((item) =>
    [item.post, item.put, item.patch, item.delete].map((operation) => operation?.requestBody),
  );
  const open = namesIn(bodies);
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const model = schemas[name];
    if (seen.has(name) || model === undefined) continue;
    seen.add(name);
    if ('properties' in model) {
      const members = Object.entries(model.properties as Record<string, object>);
      const properties = Object.fromEntries(members.map(([member, schema]) => [member, storable(schema)]));
      Object.assign(model, { properties, additionalProperties: false });
    }
    open.push(...namesIn(model));
  }
};
