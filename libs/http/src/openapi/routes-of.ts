import type { INestApplicationContext, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** A method of a controller, with the metadata that its decorators left. */
export interface Route {
  readonly operationId: string;
  readonly controller: Type;
  readonly handler: (...parameters: never[]) => unknown;
  readonly prototype: object;
  readonly method: string;
}

/** `RegisterComplaintController`, `register` → `registerComplaint_register`: unique over all services. */
export const operationIdOf = (controller: string, method: string): string => {
  const slice = controller.replace(/Controller$/, '');
  return `${slice.charAt(0).toLowerCase()}${slice.slice(1)}_${method}`;
};

export const routesOf = (app: INestApplicationContext): readonly Route[] =>
  [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOfController(metatype as Type) : []));

const routesOfController = (controller: Type): Route[] => {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype)
    .filter((method) => method !== 'constructor')
    .flatMap((method) => {
      const handler: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
      if (typeof handler !== 'function' || Reflect.getMetadata('path', handler) === undefined) return [];
      return [
        {
          operationId: operationIdOf(controller.name, method),
          controller,
          handler: handler as Route['handler'],
          prototype,
          method,
        },
      ];
    });
};
