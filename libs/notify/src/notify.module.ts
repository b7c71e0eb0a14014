import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Mailer } from './mail';
import { SmtpMailer, type SmtpSettings } from './smtp-mailer';

@Global()
@Module({})
export class NotifyModule implements OnApplicationShutdown {
  constructor(private readonly mailer: Mailer) {}

  static forService(settings: SmtpSettings): DynamicModule {
    return {
      module: NotifyModule,
      providers: [{ provide: Mailer, useFactory: () => new SmtpMailer(settings) }],
      exports: [Mailer],
    };
  }

  onApplicationShutdown(): void {
    if (this.mailer instanceof SmtpMailer) this.mailer.close();
  }
}
