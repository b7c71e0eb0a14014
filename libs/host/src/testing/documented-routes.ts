import { openApiOf } from '../openapi';
import type { ServiceDefinition } from '../service-definition';

/** As much of a JSON Schema as our documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
/** Of the document's components, by name. */
export type Schemas = Readonly<Record<string, Schema>>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

/** One method of one path, as the service's own document tells it. */
export interface DocumentedRoute {
  readonly operationId: string;
  /** `get`, `post` … */
  readonly method: string;
  /** With its prefix and its parameters in braces: `/api/v1/lots/{id}`. */
  readonly path: string;
  /** Needs no token. */
  readonly open: boolean;
  /** A supplier's people may ask it too. */
  readonly suppliers: boolean;
  readonly permission?: string;
  readonly parameters: readonly Parameter[];
  /** Media type of the body, where it takes one. */
  readonly takes?: string;
  /** Of a body of JSON, where it takes one. */
  readonly body?: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly security?: readonly unknown[];
  readonly 'x-permission'?: string;
  readonly 'x-suppliers'?: boolean;
}

const routeOf = (path: string, method: string, operation: Operation): DocumentedRoute => {
  const { operationId, parameters = [], requestBody, security } = operation;
  const permission = operation['x-permission'];
  const content = requestBody?.content ?? {};
  const takes = Object.keys(content)[0];
  const body = content['application/json']?.schema;
  return {
    ...{ operationId, method, path, parameters },
    open: security?.length === 0,
    suppliers: operation['x-suppliers'] === true,
    ...(permission !== undefined && { permission }),
    ...(takes !== undefined && { takes }),
    ...(body !== undefined && { body }),
  };
};

/** Every route of the service: read from the document that its controllers give now, so that a new one is among them by itself. */
export const documentOf = async (
  definition: ServiceDefinition,
): Promise<{ readonly routes: readonly DocumentedRoute[]; readonly schemas: Schemas }> => {
  const { paths, components } = JSON.parse(await openApiOf(definition)) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    components?: { schemas?: Schemas };
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(path, method, operation)),
  );
  return { routes, schemas: components?.schemas ?? {} };
};

export const documentedRoutes = async (definition: ServiceDefinition): Promise<readonly DocumentedRoute[]> =>
  (await documentOf(definition)).routes;

/** Puts a value in the place of each parameter of the path: a number keeps `1`, for no text fits it. */
export const filled = ({ path, parameters }: DocumentedRoute, value: string | ((of: Schema) => string)): string =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((so, { name, schema }) => {
      const text = typeof value === 'string' ? value : value(schema);
      return so.replace(`{${name}}`, schema.type === 'integer' ? '1' : encodeURIComponent(text));
    }, path);
