import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import { NotForSuppliers } from './auth.errors';
import type { AuthenticatedRequest } from './authenticated-request';
import { supplierRoute } from './for-suppliers';

/**
 * Keeps a supplier's people to the routes made for them (SEC-8). Stands apart from the guards on purpose: a role that carries too much, or
 * a guard that lets everybody through, leaves it where it is.
 */
@Injectable()
export class SupplierInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const open = this.reflector.getAllAndOverride<boolean | undefined>(supplierRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (actor?.supplier !== undefined && open !== true) throw new NotForSuppliers();
    return next.handle();
  }
}
