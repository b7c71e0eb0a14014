import type { Schema, Schemas } from '../documented-routes';
import { resolved } from './resolved';

/** A body, and the JSON pointers of the members that it has wrong: each is refused by its pointer, or by one below it. */
export interface Misfit {
  readonly body: unknown;
  readonly wrong: readonly string[];
}
interface Place {
  readonly model: Schema;
  readonly at: string;
  /** The whole body with this in the place. */
  readonly within: (part: unknown) => unknown;
}
const deepest = 6;

const partsOf = ({ model, at, within }: Place, schemas: Schemas): Place[] =>
  Object.entries(model.properties ?? {}).flatMap(([name, given]) => {
    const schema = resolved(given, schemas);
    const inList = schema.items !== undefined;
    return placesIn(
      {
        model: inList ? resolved(schema.items, schemas) : schema,
        at: inList ? `${at}/${name}/0` : `${at}/${name}`,
        within: (part) => within({ [name]: inList ? [part] : part }),
      },
      schemas,
    );
  });

/** The place itself and those below it: whatever has members. */
const placesIn = (place: Place, schemas: Schemas): Place[] =>
  place.model.properties === undefined || place.at.split('/').length > deepest
    ? []
    : [place, ...partsOf(place, schemas)];

const typesOf = ({ type = [] }: Schema): readonly string[] => [type].flat();

/** What is no value of the member: null, a list where there is none, a list with null in it. */
const misfitsOf = (given: Schema, schemas: Schemas): readonly unknown[] => {
  const schema = resolved(given, schemas);
  const nothing = typesOf(schema).includes('null') ? [] : [null];
  const isList = schema.items !== undefined || typesOf(schema).includes('array');
  return isList ? [...nothing, [null], [[]], {}] : [...nothing, []];
};

/** Bodies of the schema's shape in which, at one place each, every member is what it may not be, or missing where it may not. */
export const misfitsFor = (schema: Schema, schemas: Schemas): Misfit[] => {
  const root = { model: resolved(schema, schemas), at: '#', within: (part: unknown) => part };
  return placesIn(root, schemas).flatMap(({ model, at, within }) => {
    const members = Object.entries(model.properties ?? {}).map(
      ([name, given]) => [name, misfitsOf(given, schemas)] as const,
    );
    const rounds = Math.max(0, ...members.map(([, misfits]) => misfits.length));
    const wrong = Array.from({ length: rounds }, (_, round) =>
      Object.fromEntries(members.flatMap(([name, misfits]) => (round in misfits ? [[name, misfits[round]]] : []))),
    ).map((part) => ({ body: within(part), wrong: Object.keys(part).map((name) => `${at}/${name}`) }));
    const lacking = { body: within({}), wrong: (model.required ?? []).map((name) => `${at}/${name}`) };
    return lacking.wrong.length > 0 ? [...wrong, lacking] : wrong;
  });
};
