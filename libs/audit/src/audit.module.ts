import { join } from 'node:path';
import { schemaOf, type ServiceName } from '@anxin/contracts';
import { MetricsRegistry } from '@anxin/observability';
import { Clock } from '@anxin/persistence';
import { type DynamicModule, Inject, Module, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { HeadsFile } from './heads-file';
import { Sealer } from './sealer';
import { Sealing } from './sealing';
import { readSigningKey } from './signing-key';

export interface AuditConfig {
  /** AUDIT_HEADS_DIR: where `<service>.jsonl` is written; not on the database's own disk. */
  readonly headsDir: string;
  /** AUDIT_SIGNING_KEY_FILE: Ed25519 private key, PKCS #8 PEM. */
  readonly signingKeyFile: string;
  readonly intervalMs?: number;
}

/** Seals the service's audit lines every second and exports the seals; one process of the service at a time does it. */
@Module({})
export class AuditModule {
  constructor(sealing: Sealing, @Optional() @Inject(MetricsRegistry) metrics?: MetricsRegistry) {
    metrics?.gauge('anxin_audit_stale_seconds', 'Seconds since audit lines were last sealed and exported.', () =>
      sealing.staleSeconds(),
    );
    metrics?.gauge(
      'anxin_audit_refuses',
      '1 when the exported seals and the database disagree: somebody has to look.',
      () => Number(sealing.refuses()),
    );
  }

  static forService({
    service,
    config,
  }: {
    readonly service: ServiceName;
    readonly config: AuditConfig;
  }): DynamicModule {
    return {
      module: AuditModule,
      providers: [
        {
          provide: Sealer,
          useFactory: (dataSource: DataSource, clock: Clock) =>
            new Sealer(
              dataSource,
              service,
              readSigningKey(config.signingKeyFile),
              new HeadsFile(join(config.headsDir, `${service}.jsonl`)),
              clock,
            ),
          inject: [getDataSourceToken(schemaOf(service)), Clock],
        },
        {
          provide: Sealing,
          useFactory: (sealer: Sealer) => new Sealing(sealer, config.intervalMs ?? 1_000),
          inject: [Sealer],
        },
      ],
      exports: [Sealer],
    };
  }
}
