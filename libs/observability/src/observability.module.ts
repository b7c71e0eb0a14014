import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { HttpFigures } from './http-figures';
import { MetricsRegistry } from './metrics-registry';
import { ProbeFigures } from './probe-figures';
import { Readiness } from './readiness';

/** `/healthz`, `/readyz`, `/metrics`, outside the API's prefix and open to whoever reaches the port. */
@Module({})
export class ObservabilityModule {
  static forService(options: { readonly service: string }): DynamicModule {
    return {
      module: ObservabilityModule,
      global: true,
      controllers: [HealthController],
      providers: [
        Readiness,
        { provide: MetricsRegistry, useFactory: () => new MetricsRegistry(options.service) },
        HttpFigures,
        ProbeFigures,
      ],
      exports: [Readiness, MetricsRegistry],
    };
  }
}
