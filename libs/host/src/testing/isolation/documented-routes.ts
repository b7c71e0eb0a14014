import { openApiOf } from '../../openapi';
import type { ServiceDefinition } from '../../service-definition';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: { readonly type?: string; readonly enum?: unknown; readonly items?: { readonly enum?: unknown } };
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
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly security?: readonly unknown[];
  readonly 'x-permission'?: string;
  readonly 'x-suppliers'?: boolean;
}

const routeOf = (path: string, method: string, operation: Operation): DocumentedRoute => {
  const { operationId, parameters = [], requestBody, security } = operation;
  const permission = operation['x-permission'];
  const takes = Object.keys(requestBody?.content ?? {})[0];
  return {
    ...{ operationId, method, path, parameters },
    open: security?.length === 0,
    suppliers: operation['x-suppliers'] === true,
    ...(permission !== undefined && { permission }),
    ...(takes !== undefined && { takes }),
  };
};

/** Every route of the service: read from the document that its controllers give now, so that a new one is among them by itself. */
export const documentedRoutes = async (definition: ServiceDefinition): Promise<readonly DocumentedRoute[]> => {
  const { paths } = JSON.parse(await openApiOf(definition)) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(path, method, operation)),
  );
};

/** Puts a value in the place of each parameter of the path: a number keeps `1`, for no text fits it. */
export const filled = ({ path, parameters }: DocumentedRoute, value: string): string =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (so, { name, schema }) => so.replace(`{${name}}`, schema.type === 'number' ? '1' : encodeURIComponent(value)),
      path,
    );
