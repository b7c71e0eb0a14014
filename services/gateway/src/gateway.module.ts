import { type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { HttpModule } from '@anxin/http';
import { ObservabilityModule, Readiness } from '@anxin/observability';
import { gatewayCatalogue } from './gateway.catalogue';
import { GATEWAY_CONFIG, type GatewayConfig } from './gateway.config';
import { IdentityProvider } from './session/identity-provider';
import { SessionCookie } from './session/session-cookie';
import { sessionKey } from './session/session-key';
import { SESSION_KEY, SessionKeeper } from './session/session-keeper';
import { PendingLogins } from './sign-in/pending-logins';
import { SignInController } from './sign-in/sign-in.controller';

/** Sessions and the way to the services; nothing of the domain. */
@Module({})
export class GatewayModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly identity: IdentityProvider,
    @Inject(GATEWAY_CONFIG) readonly config: GatewayConfig,
  ) {}

  static forConfig(config: GatewayConfig): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        HttpModule.forService({ service: 'gateway', catalogues: [gatewayCatalogue] }),
        ObservabilityModule.forService({ service: 'gateway', tracing: config.tracing }),
        ThrottlerModule.forRoot([{ ttl: 60_000, limit: config.loginsPerMinute }]),
      ],
      controllers: [SignInController],
      providers: [
        { provide: GATEWAY_CONFIG, useValue: config },
        { provide: SESSION_KEY, useFactory: () => sessionKey(config.session.keyFile) },
        { provide: SessionCookie, useFactory: () => new SessionCookie(config.publicUrl.protocol === 'https:') },
        IdentityProvider,
        PendingLogins,
        SessionKeeper,
      ],
    };
  }

  onModuleInit(): void {
    this.readiness.add({ name: 'identity-provider', check: async () => void (await this.identity.configuration()) });
  }
}
