import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options';
import { ActorReader } from './actor-reader';
import { AuthenticationGuard } from './authentication.guard';
import { ChallengeInterceptor } from './challenge.interceptor';
import { PermissionGuard } from './permission.guard';
import { SupplierInterceptor } from './supplier.interceptor';
import { TokenVerifier } from './token-verifier';

/**
 * Closes every route of the service: a valid bearer token, an active person of the register, the permission that the route names;
 * for a supplier's people also the route's word that it is for them.
 * Needs from global modules: the service's `DataSource` and `Clock` (`PersistenceModule`), and an `AccessPolicy`.
 */
@Module({})
export class AuthModule {
  static forService(options: AuthOptions): DynamicModule {
    return {
      module: AuthModule,
      global: true,
      providers: [
        { provide: AUTH_OPTIONS, useValue: options },
        TokenVerifier,
        ActorReader,
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: ChallengeInterceptor },
        { provide: APP_INTERCEPTOR, useClass: SupplierInterceptor },
      ],
    };
  }
}
