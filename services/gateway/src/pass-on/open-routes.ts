import type { ServiceName } from '@anxin/contracts';
import type { ApiDocument } from '../describe-api/api-document';
import { isParameter, stepsOf } from './route-table';

interface OpenRoute {
  readonly method: string;
  readonly steps: readonly string[];
}
const isOpen = (operation: unknown): boolean =>
  typeof operation === 'object' &&
  operation !== null &&
  'security' in operation &&
  Array.isArray(operation.security) &&
  operation.security.length === 0;

/** Routes that need no token, as the services' documents tell them (`security: []`): a new one is among them by itself. */
export class OpenRoutes {
  private constructor(private readonly routes: readonly OpenRoute[]) {}

  static from(documents: ReadonlyMap<ServiceName, Pick<ApiDocument, 'paths'>>): OpenRoutes {
    const routes = [...documents.values()].flatMap(({ paths }) =>
      Object.entries(paths).flatMap(([path, operations]) =>
        Object.entries(operations)
          .filter(([, operation]) => isOpen(operation))
          .map(([method]) => ({ method: method.toUpperCase(), steps: stepsOf(path) })),
      ),
    );
    return new OpenRoutes(routes);
  }

  /**
   * `url` with or without its query, read as the service reads it: `%6c` is an `l`. It must be one that the route table finds.
   * @throws URIError when it cannot be decoded
   */
  includes(method: string, url: string): boolean {
    const asked = stepsOf(url.split('?', 1)[0] ?? '').map(decodeURIComponent);
    return this.routes.some(
      (route) =>
        route.method === method &&
        route.steps.length === asked.length &&
        route.steps.every((step, at) => isParameter(step) || step === asked[at]),
    );
  }
}
