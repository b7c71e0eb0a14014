import { ValidateIf } from 'class-validator';

const conditionsKey = Symbol('anxin.http.conditions');
type Condition = Readonly<Record<string, unknown>>;

/** What JSON Schema says of a class's fields together, as the decorators of this file noted it. */
export const conditionsOf = (prototype: object): readonly Condition[] =>
  (Reflect.getMetadata(conditionsKey, prototype) as readonly Condition[] | undefined) ?? [];

const note = (prototype: object, condition: Condition): void =>
  Reflect.defineMetadata(conditionsKey, [...conditionsOf(prototype), condition], prototype);

type Fields = Readonly<Record<string, unknown>>;

/** A field that may be left out only where the other is given. One such field a class. */
export const NeededWithout =
  (other: string): PropertyDecorator =>
  (prototype, field) => {
    ValidateIf((fields: Fields, value) => value !== undefined || fields[other] === undefined)(prototype, field);
    // Within `allOf`, so that makers of types keep the fields beside it.
    note(prototype, { allOf: [{ anyOf: [{ required: [String(field)] }, { required: [other] }] }] });
  };

/** A field that may be left out unless the other has the value. One such field a class. */
export const NeededWhen =
  (other: string, value: string): PropertyDecorator =>
  (prototype, field) => {
    ValidateIf((fields: Fields, given) => given !== undefined || fields[other] === value)(prototype, field);
    note(prototype, {
      if: { required: [other], properties: { [other]: { const: value } } },
      then: { required: [String(field)] },
    });
  };
