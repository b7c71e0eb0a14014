import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PermissionMissing } from './auth.errors';
import { type AuthenticatedRequest, actorOf } from './authenticated-request';
import { neededPermission } from './permits';

/** The coarse gate at the edge: the route's permission must be among those of the actor's hats. A decision reads its hat again. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const permission = this.reflector.getAllAndOverride<string | undefined>(neededPermission, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (permission === undefined) return true;
    const actor = actorOf(context.switchToHttp().getRequest<AuthenticatedRequest>());
    if (!actor.permissions.includes(permission)) throw new PermissionMissing(permission);
    return true;
  }
}
