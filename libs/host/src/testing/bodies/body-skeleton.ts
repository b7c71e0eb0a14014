import type { Schema, Schemas } from '../documented-routes';
import { resolved } from './resolved';

export interface Skeleton {
  readonly body: unknown;
  /** JSON pointers of the members that do not belong there: `#/items/0/id`. */
  readonly planted: readonly string[];
}
const deepest = 6;

const planted = ({ properties = {} }: Schema, schemas: Schemas, members: readonly string[], at: string): Skeleton => {
  const strange = members.filter((member) => !Object.hasOwn(properties, member));
  const nested = Object.entries(properties).flatMap(([name, part]) => {
    const skeleton = plantedIn(part, schemas, members, `${at}/${name}`);
    return skeleton ? [{ name, ...skeleton }] : [];
  });
  return {
    body: Object.fromEntries([
      ...strange.map((member) => [member, 'x']),
      ...nested.map(({ name, body }) => [name, body]),
    ]),
    planted: [...strange.map((member) => `${at}/${member}`), ...nested.flatMap((one) => one.planted)],
  };
};

/** Undefined where there is nothing with members of its own: a text, a number, an object of any content. */
const plantedIn = (given: Schema, schemas: Schemas, members: readonly string[], at: string): Skeleton | undefined => {
  const schema = resolved(given, schemas);
  if (at.split('/').length > deepest) return undefined;
  if (schema.properties) return planted(schema, schemas, members, at);
  const item = schema.items && plantedIn(schema.items, schemas, members, `${at}/0`);
  return item && { body: [item.body], planted: item.planted };
};

/** A body of the schema's shape with nothing in it but members that the schema does not have, at every place that has members. */
export const skeletonOf = (schema: Schema, schemas: Schemas, members: readonly string[]): Skeleton =>
  planted(resolved(schema, schemas), schemas, members, '#');
