import { showDeadlines } from '@anxin/casework';
import { MetricsRegistry } from '@anxin/observability';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { CorrectiveTrouble } from '../corrective-action/corrective-trouble.entity';

/** Figures of corrective-action requests for whoever runs the system. */
@Injectable()
export class WatchDeadlinesService {
  constructor(dataSource: DataSource, metrics: MetricsRegistry) {
    showDeadlines(metrics, dataSource, 'oem_vendors', () =>
      dataSource.manager.countBy(CorrectiveTrouble, { resolvedAt: IsNull() }),
    );
  }
}
