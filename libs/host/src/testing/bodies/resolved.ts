import type { Schema, Schemas } from '../documented-routes';

/** The model that a schema refers to, or the schema itself. */
export const resolved = (schema: Schema, schemas: Schemas): Schema => {
  const [ref] = [schema.$ref, ...(schema.allOf ?? []).map((part) => part.$ref)].filter((one) => one !== undefined);
  return ref === undefined ? schema : (schemas[ref.split('/').at(-1) ?? ''] ?? schema);
};
