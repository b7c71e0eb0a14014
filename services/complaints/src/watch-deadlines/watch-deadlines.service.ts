import { showDeadlines } from '@anxin/casework';
import { MetricsRegistry } from '@anxin/observability';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Trouble } from '../trouble/trouble.entity';

/** Figures of the handling for whoever runs the system. */
@Injectable()
export class WatchDeadlinesService {
  constructor(dataSource: DataSource, metrics: MetricsRegistry) {
    showDeadlines(metrics, dataSource, 'complaints', () =>
      dataSource.manager.countBy(Trouble, { resolvedAt: IsNull() }),
    );
  }
}
