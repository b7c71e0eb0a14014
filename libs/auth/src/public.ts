import { SetMetadata } from '@nestjs/common';

export const publicRoute = Symbol('anxin.auth.public');

/** A route that needs no token. Every other route does: a forgotten decorator closes a door, never opens one. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(publicRoute, true);
