import { setImmediate as nextTurn } from 'node:timers/promises';
import { MetricsRegistry } from '@anxin/observability';
import { Inject, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';

/** How full the connection pool of the application role is at the moment at which somebody looks; looking takes some connections itself. */
@Module({})
export class PoolFiguresModule {
  constructor(@Inject(DataSource) dataSource: DataSource, @Inject(MetricsRegistry) metrics: MetricsRegistry) {
    // A caller counts as waiting until the next turn, even if a connection is free.
    const pool = async (): Promise<Pool> => {
      await nextTurn();
      return (dataSource.driver as PostgresDriver).master as Pool;
    };
    metrics.gauge(
      'anxin_database_pool_waiting',
      'Callers that wait for a connection: above zero for long, the pool is too small or its connections are held too long.',
      async () => (await pool()).waitingCount,
    );
    metrics.gauge('anxin_database_pool_used', 'Connections in use.', async () => {
      const { totalCount, idleCount } = await pool();
      return totalCount - idleCount;
    });
  }
}
