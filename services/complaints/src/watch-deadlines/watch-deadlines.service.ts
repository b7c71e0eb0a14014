import { MetricsRegistry } from '@anxin/observability';
import { overdueRungs } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Trouble } from '../trouble/trouble.entity';

/** What whoever runs the system is told of the handling: deadlines that nobody was reminded of, and steps that wait for a person. */
@Injectable()
export class WatchDeadlinesService {
  constructor(dataSource: DataSource, metrics: MetricsRegistry) {
    metrics.gauge(
      'anxin_overdue_rungs',
      'Reminders and escalations of running clocks that are past their instant and were not given (HND-15).',
      () => overdueRungs(dataSource.manager, 'complaints'),
    );
    metrics.gauge('anxin_open_troubles', 'Steps that were refused for good and wait for a person.', () =>
      dataSource.manager.countBy(Trouble, { resolvedAt: IsNull() }),
    );
  }
}
