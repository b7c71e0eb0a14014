import { ParseUUIDPipe } from '@nestjs/common';
import { largestNatural, NaturalNumberPipe } from '../natural-number.pipe';
import type { Route } from './routes-of';

/** Nest keeps what a handler's parameters are taken from under this name, as `<kind>:<index>`. */
const routeArguments = '__routeArguments__';
const kinds = { query: 4, path: 5, header: 6 } as const;
type Place = keyof typeof kinds;

interface Argument {
  readonly data?: unknown;
  readonly pipes: readonly unknown[];
}

interface TakenParameter {
  readonly place: Place;
  readonly name: string;
  /** What its pipe says of it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

const is = (pipe: unknown, type: typeof NaturalNumberPipe | typeof ParseUUIDPipe): boolean =>
  pipe === type || pipe instanceof type;

const pipeSchema = (pipe: unknown): Readonly<Record<string, unknown>> => {
  if (is(pipe, ParseUUIDPipe)) return { type: 'string', format: 'uuid' };
  return is(pipe, NaturalNumberPipe) ? { type: 'integer', minimum: 1, maximum: largestNatural } : {};
};

/** The parameters that a handler takes one by one (`@Param('id')`), not as a class. */
export const parametersOf = ({ controller, method }: Pick<Route, 'controller' | 'method'>): TakenParameter[] => {
  const told = (Reflect.getMetadata(routeArguments, controller, method) ?? {}) as Readonly<Record<string, Argument>>;
  return Object.entries(told).flatMap(([key, { data, pipes }]) => {
    const place = (Object.keys(kinds) as Place[]).find((each) => key.startsWith(`${kinds[each]}:`));
    if (!place || typeof data !== 'string') return [];
    return [{ place, name: data, schema: Object.assign({}, ...pipes.map(pipeSchema)) as TakenParameter['schema'] }];
  });
};
