import { type DynamicModule, Logger, Module } from '@nestjs/common';
import type { TracingConfig } from '@anxin/tracing';
import { HealthController } from './health.controller';
import { HttpFigures } from './http-figures';
import { MetricsRegistry } from './metrics-registry';
import { ProbeFigures } from './probe-figures';
import { Readiness } from './readiness';
import { Tracing } from './tracing';

export interface ObservabilityOptions {
  readonly service: string;
  /** Where spans go; nothing is traced without. */
  readonly tracing?: TracingConfig | undefined;
}

const logger = new Logger('Tracing');
const warn = (line: object): void => logger.warn(line);

/** `/healthz`, `/readyz`, `/metrics`, outside the API's prefix and open to whoever reaches the port; spans, where `tracing` says so. */
@Module({})
export class ObservabilityModule {
  static forService({ service, tracing }: ObservabilityOptions): DynamicModule {
    return {
      module: ObservabilityModule,
      global: true,
      controllers: [HealthController],
      providers: [
        Readiness,
        { provide: MetricsRegistry, useFactory: () => new MetricsRegistry(service) },
        { provide: Tracing, useFactory: () => Tracing.begin({ service, config: tracing, warn }) },
        HttpFigures,
        ProbeFigures,
      ],
      exports: [Readiness, MetricsRegistry],
    };
  }
}
