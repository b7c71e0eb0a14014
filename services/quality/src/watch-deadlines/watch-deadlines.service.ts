import { showDeadlines } from '@anxin/casework';
import { MetricsRegistry } from '@anxin/observability';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { RecallTrouble } from '../recall/recall-trouble.entity';

/** Figures of assessments and recalls for whoever runs the system. */
@Injectable()
export class WatchDeadlinesService {
  constructor(dataSource: DataSource, metrics: MetricsRegistry) {
    showDeadlines(metrics, dataSource, 'quality', () =>
      dataSource.manager.countBy(RecallTrouble, { resolvedAt: IsNull() }),
    );
  }
}
