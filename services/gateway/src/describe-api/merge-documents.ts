import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '@anxin/http';
import type { ApiDocument } from './api-document';

/** What the gateway alone answers: the service behind it is not there. */
const serviceDown = { 502: { $ref: '#/components/responses/ServiceDown' } };
const serviceDownResponse = problemResponse({ description: 'The service behind the gateway does not answer now.' });

type Components = Record<string, Record<string, unknown>>;

const withServiceDown = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).map(([method, operation]: [string, unknown]) => [
      method,
      typeof operation === 'object' && operation !== null && 'responses' in operation
        ? { ...operation, responses: { ...Object(operation.responses), ...serviceDown } }
        : operation,
    ]),
  );

const pascal = (service: string): string =>
  service.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** Follows every `$ref` into components to the name that the component has in the merged document. */
const withRefs = <T>(node: T, renamed: ReadonlyMap<string, string>): T =>
  JSON.parse(JSON.stringify(node), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? (renamed.get(value) ?? value) : value,
  ) as T;

/**
 * Components of one name and two contents: the later one is named after its service. A component that refers to a renamed one
 * differs by that alone, so the search goes on until it finds no more.
 */
const renames = (service: string, document: ApiDocument, merged: Components): ReadonlyMap<string, string> => {
  const renamed = new Map<string, string>();
  const named = Object.entries(document.components ?? {}).flatMap(([kind, contents]) =>
    Object.entries(contents).map(([name, content]) => ({ kind, name, content, ref: `#/components/${kind}/${name}` })),
  );
  for (let found = -1; found < renamed.size;) {
    found = renamed.size;
    for (const { kind, name, content, ref } of named) {
      const there = merged[kind]?.[name];
      if (there !== undefined && !isDeepStrictEqual(there, withRefs(content, renamed)))
        renamed.set(ref, `#/components/${kind}/${pascal(service)}${name}`);
    }
  }
  return renamed;
};

/**
 * One OpenAPI document of what all services offer, at the gateway's address.
 * @throws Error when two services offer the same path
 */
export const mergeDocuments = (documents: ReadonlyMap<string, ApiDocument>): OpenAPIObject => {
  const paths: Record<string, object> = {};
  const components: Components = { responses: { ServiceDown: serviceDownResponse } };
  const tags = new Map<string, { readonly name: string }>();
  for (const [service, original] of documents) {
    const renamed = renames(service, original, components);
    const document = withRefs(original, renamed);
    for (const [path, item] of Object.entries(document.paths)) {
      if (paths[path]) throw new Error(`${path} is offered by ${service} and by another service`);
      paths[path] = withServiceDown(item);
    }
    for (const [kind, named] of Object.entries(document.components ?? {}))
      for (const [name, content] of Object.entries(named)) {
        const target = renamed.get(`#/components/${kind}/${name}`)?.split('/').at(-1) ?? name;
        (components[kind] ??= {})[target] = content;
      }
    for (const tag of document.tags ?? []) tags.set(tag.name, tag);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '安心 Anxin',
      version: 'v1',
      description:
        'Complaints, recalls and corrective actions. Systems send a bearer token of the company’s identity provider; pages use the session of the gateway and send the header x-anxin-csrf with whatever changes something.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [...tags.values()],
    paths,
    components,
  };
};
