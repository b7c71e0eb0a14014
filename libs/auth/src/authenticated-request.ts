import type { IncomingMessage } from 'node:http';
import type { Actor } from '@anxin/contracts';

/** What the guards read of a request, and the one thing that they add to it. */
export interface AuthenticatedRequest {
  readonly raw: Pick<IncomingMessage, 'headersDistinct'>;
  actor?: Actor;
}

/** @throws Error when the route is public and yet asks for an actor: a fault of the program, not of the caller. */
export const actorOf = (request: AuthenticatedRequest): Actor => {
  if (!request.actor) throw new Error('This route is public and has no actor');
  return request.actor;
};
