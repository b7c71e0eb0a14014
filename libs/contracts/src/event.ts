import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { ServiceName } from './services';

/**
 * A kind of event on the wire: CloudEvents 1.0, type `anxin.<service>.<thing>.<past>.v<n>`, data checked against `schema` when it is
 * published and again when it is consumed. An additive change keeps the version. Data are references and figures: never a person's
 * name, contact, address or words.
 */
export interface EventDefinition<Schema = unknown> {
  readonly type: string;
  readonly topic: string;
  /** What the event tells, one sentence, for asyncapi.yaml. */
  readonly summary: string;
  readonly schema: Schema;
}
export type EventData<Definition> =
  Definition extends EventDefinition<infer Schema> ? (Schema extends JSONSchema ? FromSchema<Schema> : never) : never;

/** Facts of a service: key = aggregate id, kept without limit. */
export const factTopic = (service: ServiceName): string => `${service}.events`;
/** Reference data that others keep copies of: compacted, key = the thing's id, the last event is the whole present state. */
export const referenceTopic = (service: ServiceName, things: string): string => `${service}.${things}`;

export const defineEvent = <const Schema extends JSONSchema>(
  definition: EventDefinition<Schema>,
): EventDefinition<Schema> => definition;

/** Definitions of a service's facts: `fact('recall.started', …)` is told as `anxin.<service>.recall.started.v1`. */
export const factsOf =
  (service: ServiceName) =>
  <const P extends Record<string, JSONSchema>, const R extends readonly (keyof P & string)[]>(
    past: string,
    summary: string,
    required: R,
    properties: P,
  ) =>
    defineEvent({
      type: `anxin.${service}.${past}.v1`,
      topic: factTopic(service),
      summary,
      schema: { type: 'object', required, properties },
    } as const);

/** An event as handed to the outbox: `key` is the aggregate's id, `version` the aggregate's version after the change. */
export interface EventToPublish<Data = unknown> {
  readonly definition: EventDefinition;
  readonly key: string;
  readonly version: number;
  readonly data: Data;
}
export const event = <Definition extends EventDefinition>(
  definition: Definition,
  key: string,
  version: number,
  data: EventData<Definition>,
): EventToPublish<EventData<Definition>> => ({ definition, key, version, data });

// Building blocks of schemas.
export const text = { type: 'string', minLength: 1, maxLength: 200 } as const;
export const instant = { type: 'string', format: 'date-time' } as const;
/** A decimal as a string, never a float. */
export const decimal = { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' } as const;
export const integer = { type: 'integer' } as const;
