import type { ExecutionContext } from '@nestjs/common';

/** Where Nest keeps that a route is one of `@Sse()`. */
export const eventStreamRoute = '__sse__';

/** A handler under `@Sse()`: its values are messages of a stream without an end, not an answer. */
export const isEventStream = (context: ExecutionContext): boolean =>
  Reflect.getMetadata(eventStreamRoute, context.getHandler()) === true;
