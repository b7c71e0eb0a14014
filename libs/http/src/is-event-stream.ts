import type { ExecutionContext } from '@nestjs/common';

/** A handler under `@Sse()`: its values are messages of a stream without an end, not an answer. */
export const isEventStream = (context: ExecutionContext): boolean =>
  Reflect.getMetadata('__sse__', context.getHandler()) === true;
