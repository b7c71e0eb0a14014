import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { Assessments1764028800000 } from './migrations/0002-assessments';
import { Recalls1764115200000 } from './migrations/0003-recall';
import { Consignees1764201600000 } from './migrations/0004-consignees';
import { HeldAfterAll1764288000000 } from './migrations/0005-held-after-all';
import { QualityActivityHost } from './quality.activities';
import { QualityBulkActivityHost } from './quality.bulk-activities';
import { qualityCatalogue } from './quality.catalogue';
import { qualityEntities } from './quality.entities';
import { QualityModule } from './quality.module';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';

export const qualityService = defineService({
  name: 'quality',
  title: 'Quality',
  module: ({ publicUrl = '', linkRequestsPerMinute = 30 }) => QualityModule.reachedAt(publicUrl, linkRequestsPerMinute),
  entities: qualityEntities,
  migrations: [
    Ground1763856000000,
    Assessments1764028800000,
    Recalls1764115200000,
    Consignees1764201600000,
    HeldAfterAll1764288000000,
  ],
  catalogue: qualityCatalogue,
  activities: QualityActivityHost,
  bulkActivities: QualityBulkActivityHost,
  workflows: 'recall',
  calendarListener: RecomputeClocksService,
  mail: true,
  publicLinks: true,
});
