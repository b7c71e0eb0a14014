import type { ServiceName } from '@anxin/contracts';
import type { ApiDocument } from '../describe-api/api-document';

export const apiPrefix = '/api/v1';
export const stepsOf = (path: string): string[] => path.split('/').filter(Boolean);
export const isParameter = (step: string): boolean => step.startsWith('{');

/** Whoever resolves such a path makes another one of it. */
const isAmbiguous = (path: string): boolean => {
  try {
    return /[\\#]/.test(path) || /(^|[/\\])\.{1,2}([/\\]|$)/.test(decodeURIComponent(path));
  } catch {
    return true;
  }
};

/** Which service answers which paths: by the fewest steps below `/api/v1` that tell the services' own documents apart. */
export class RouteTable {
  private constructor(private readonly prefixes: ReadonlyMap<string, ServiceName>) {}

  /** @throws Error when two services share a prefix that their fixed steps cannot tell apart */
  static from(documents: ReadonlyMap<ServiceName, Pick<ApiDocument, 'paths'>>): RouteTable {
    const offered = [...documents].flatMap(([service, { paths }]) =>
      Object.keys(paths)
        .filter((path) => path.startsWith(`${apiPrefix}/`))
        .map((path) => ({ service, steps: stepsOf(path.slice(apiPrefix.length)) })),
    );
    const prefixes = new Map<string, ServiceName>();
    for (const { service, steps } of offered) {
      const length = steps.findIndex((_, index) => {
        const prefix = steps.slice(0, index + 1);
        return offered.every(
          (other) => other.service === service || !prefix.every((step, at) => other.steps[at] === step),
        );
      });
      const prefix = steps.slice(0, length + 1);
      if (length < 0 || prefix.some(isParameter))
        throw new Error(`${apiPrefix}/${steps.join('/')} is offered by ${service} and another service`);
      prefixes.set(prefix.join('/'), service);
    }
    return new RouteTable(prefixes);
  }

  /** `url` with or without its query. What climbs, or can be read in two ways, encoded or not, belongs to nobody. */
  find(url: string): ServiceName | undefined {
    const path = url.split('?', 1)[0] ?? '';
    if (isAmbiguous(path)) return undefined;
    const steps = stepsOf(path.slice(apiPrefix.length));
    for (let length = steps.length; length > 0; length -= 1) {
      const service = this.prefixes.get(steps.slice(0, length).join('/'));
      if (service) return service;
    }
    return undefined;
  }
}
