import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@anxin/contracts';
import { actorOf } from './authenticated-request';

/** The actor of the request: read from the verified token and the people's register, from nowhere else. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest()),
);
