import { defineService } from '@anxin/host';
import { CaseClock } from './case-file/case-clock.entity';
import { CaseEvent } from './case-file/case-event.entity';
import { CaseSummary } from './case-file/case-summary.entity';
import { insightCatalogue } from './insight.catalogue';
import { InsightModule } from './insight.module';
import { Ground1763856000000 } from './migrations/0001-ground';
import { WorkItem } from './work/work-item.entity';

export const insightService = defineService({
  name: 'insight',
  title: 'Insight',
  module: (config) => InsightModule.with(config),
  entities: [CaseClock, CaseEvent, CaseSummary, WorkItem],
  migrations: [Ground1763856000000],
  catalogue: insightCatalogue,
});
